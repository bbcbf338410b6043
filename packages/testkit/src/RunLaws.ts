import { Digest } from "@jiceng/core"
import { nodeDigest } from "@jiceng/core/node"
import { Clock, Effect } from "effect"
import type { Backend } from "./Backend.ts"
import { type Law, LawFailure } from "./Law.ts"
import { laws as all } from "./laws/index.ts"
import { Cases, defaultCases } from "./Property.ts"

/** How the laws are run; everything has a default. */
export interface RunOptions {
  /** The digest that stores and laws use; SHA-256 under a key of the kit's own. */
  readonly digest?: Digest["Service"]
  readonly laws?: ReadonlyArray<Law>
  /** The generated cases of property laws: the same seed gives the same ones. */
  readonly cases?: { readonly seed: number; readonly runs: number }
  /** How long one law may take before it counts as failed. */
  readonly timeoutMillis?: number
}

export interface LawResult {
  readonly id: string
  readonly law: Law["law"]
  readonly title: Law["title"]
  readonly millis: number
  /** Absent when the law was kept. */
  readonly failure?: LawFailure
}

/** A law must end: a store that hangs doesn't keep it. */
export const defaultTimeoutMillis = 60_000

/** Runs one law on a fresh database. */
export const runLaw = (
  law: Law,
  backend: Backend,
  options: RunOptions = {}
): Effect.Effect<void, LawFailure> => {
  const millis = options.timeoutMillis ?? defaultTimeoutMillis
  return law.run(backend).pipe(
    Effect.scoped,
    Effect.timeoutOrElse({
      duration: millis,
      orElse: () =>
        new LawFailure({
          law: law.id,
          what: "the store hangs",
          observed: `no end after ${millis} ms`,
          required: "an answer in time"
        })
    }),
    Effect.provideService(Cases, options.cases ?? defaultCases),
    Effect.provideService(Digest, options.digest ?? nodeDigest("conformance"))
  )
}

/** Runs the laws one after another, each on a fresh database, and reports on every one. */
export const runLaws = (
  backend: Backend,
  options: RunOptions = {}
): Effect.Effect<ReadonlyArray<LawResult>> =>
  Effect.forEach(options.laws ?? all, (law) =>
    Effect.gen(function* () {
      const started = yield* Clock.currentTimeMillis
      const failure = yield* Effect.match(runLaw(law, backend, options), {
        onSuccess: () => undefined,
        onFailure: (error) => error
      })
      const millis = (yield* Clock.currentTimeMillis) - started
      return { id: law.id, law: law.law, title: law.title, millis, ...(failure && { failure }) }
    })
  )
