import { Effect, Option, Schema } from "effect"
import type {
  Commit,
  CommitReceipt,
  JournalEntry,
  Manifest,
  Page,
  Query,
  ReadRequest,
  RecordStore,
  Snapshot
} from "../journal/RecordStore.ts"
import * as errors from "../journal/StoreErrors.ts"

/**
 * The storage port as async functions: what a county writes that doesn't want to know Effect. It promises what
 * `RecordStore` promises. A typed error is thrown as the class or as a plain object: `{ _tag: "Conflict", stale }`.
 */
export interface PromiseStore {
  readonly manifest: Manifest
  readonly read: (request: ReadRequest) => Promise<Snapshot>
  readonly find: (query: Query, page: { readonly after?: string; readonly limit: number }) => Promise<Page>
  readonly commit: (commit: Commit) => Promise<CommitReceipt>
  readonly changes: (after: number, limit: number) => Promise<ReadonlyArray<JournalEntry>>
}

type TypedError = errors.CommitError

const classes = {
  StoreUnavailable: errors.StoreUnavailable,
  Conflict: errors.Conflict,
  ClaimTaken: errors.ClaimTaken,
  ClaimNotHeld: errors.ClaimNotHeld,
  KeyReused: errors.KeyReused,
  OutcomeUnknown: errors.OutcomeUnknown,
  ClockAhead: errors.ClockAhead,
  CommitTooLarge: errors.CommitTooLarge,
  MalformedCommit: errors.MalformedCommit
} as const satisfies { readonly [Tag in TypedError["_tag"]]: { readonly identifier: string } }

const known = Object.values(classes)
const decode = Schema.decodeUnknownOption(Schema.Union(known))

/** The typed error that was thrown, as it is or as plain data with its tag and all its facts. */
const typed = (thrown: unknown): TypedError | undefined =>
  known.some((type) => thrown instanceof type)
    ? (thrown as TypedError)
    : Option.getOrUndefined(decode(thrown))

/** What may be told of anything else: a code or the name of a class, never the message, which could quote a row. */
const reasonOf = (thrown: unknown): string => {
  const { code, name } = Object(thrown) as { readonly code?: unknown; readonly name?: unknown }
  const plain = [code, name].find((word) => typeof word === "string" && /^[\w.-]{1,60}$/u.test(word))
  return (plain as string | undefined) ?? "unknown"
}

/** Asks the store; whatever is thrown that isn't typed is told by `otherwise`. */
const asking = <A, E>(ask: () => Promise<A>, otherwise: (thrown: unknown) => E): Effect.Effect<A, E> =>
  // The function around `ask` turns what a store throws before its first await into a rejection.
  Effect.tryPromise({ try: async () => ask(), catch: otherwise })

const unavailable =
  (operation: string) =>
  (thrown: unknown): errors.StoreUnavailable => {
    const error = typed(thrown)
    return error instanceof errors.StoreUnavailable
      ? error
      : new errors.StoreUnavailable({ operation, reason: reasonOf(thrown) })
  }

/**
 * The port over a store of async functions. Typed errors stay what they are. Anything else that reading throws means
 * that the store can't be asked; that `commit` throws, that nobody knows whether it happened: never that it didn't.
 */
export const fromPromises = (store: PromiseStore): RecordStore["Service"] => ({
  manifest: store.manifest,
  read: (request) => asking(() => store.read(request), unavailable("read")),
  find: (query, page) => asking(() => store.find(query, page), unavailable("find")),
  changes: (after, limit) => asking(() => store.changes(after, limit), unavailable("changes")),
  commit: (commit) =>
    asking(
      () => store.commit(commit),
      (thrown) => typed(thrown) ?? new errors.OutcomeUnknown({ key: commit.key })
    )
})

/** A store as async functions that throw its typed errors: the way back from `fromPromises`. */
export const toPromises = (store: RecordStore["Service"]): PromiseStore => ({
  manifest: store.manifest,
  read: (request) => Effect.runPromise(store.read(request)),
  find: (query, page) => Effect.runPromise(store.find(query, page)),
  changes: (after, limit) => Effect.runPromise(store.changes(after, limit)),
  commit: (commit) => Effect.runPromise(store.commit(commit))
})
