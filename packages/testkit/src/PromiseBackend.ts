import { Digest, fromPromises, type PromiseStore, type RecordKind } from "@jiceng/core"
import { Effect } from "effect"
import type { Backend } from "./Backend.ts"
import { type LawResult, runLaws, type RunOptions } from "./RunLaws.ts"

/** A store of async functions that can be closed; its data stays. */
export interface ClosablePromiseStore extends PromiseStore {
  readonly close: () => Promise<void>
}

/** One database as async functions, that several stores may be opened on. */
export interface PromiseDatabase {
  readonly open: (
    tenant: string,
    kinds: ReadonlyArray<RecordKind>,
    digest: Digest["Service"]
  ) => Promise<ClosablePromiseStore>
  /** Takes the database away after a law; needed where anything would be left. */
  readonly remove?: () => Promise<void>
}

/** A backend for the kit from async functions. `make` gives a fresh, empty database. */
export const promiseBackend = (name: string, make: () => Promise<PromiseDatabase>): Backend => ({
  name,
  make: Effect.map(
    Effect.acquireRelease(Effect.promise(make), ({ remove }) => Effect.promise(async () => remove?.())),
    (database) => ({
      open: (tenant, kinds) =>
        Effect.gen(function* () {
          const digest = yield* Digest
          const store = yield* Effect.acquireRelease(
            Effect.promise(() => database.open(tenant, kinds, digest)),
            (opened) => Effect.promise(() => opened.close())
          )
          return fromPromises(store)
        })
    })
  )
})

/** Runs the laws on a store of async functions and reports on every one, without Effect at the caller's. */
export const checkStore = (
  name: string,
  make: () => Promise<PromiseDatabase>,
  options: RunOptions = {}
): Promise<ReadonlyArray<LawResult>> => Effect.runPromise(runLaws(promiseBackend(name, make), options))
