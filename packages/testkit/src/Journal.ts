import {
  Digest,
  type JournalEntry,
  RecordStore,
  type Ref,
  type StoredRecord,
  type StoreUnavailable,
  verifyJournal
} from "@jiceng/core"
import { Effect } from "effect"
import { Breach, holds, same } from "./Requirement.ts"
import type { Store } from "./Trial.ts"

/** No walk in a law comes near it: a store that never ends its pages is caught instead of followed. */
const mostSteps = 1_000

/** The journal from a cursor to its end, `limit` entries at a time. */
export const journalOf = Effect.fnUntraced(function* (
  store: Store,
  { after = 0, limit = 100 }: { readonly after?: number; readonly limit?: number } = {}
): Effect.fn.Return<ReadonlyArray<JournalEntry>, StoreUnavailable | Breach> {
  const entries: Array<JournalEntry> = []
  let cursor = after
  for (let step = 0; step < mostSteps; step++) {
    const batch = yield* store.changes(cursor, limit)
    yield* holds("changes keeps to the limit", batch.length <= limit, batch.length, `at most ${limit}`)
    const last = batch.at(-1)
    if (last === undefined) return entries
    entries.push(...batch)
    cursor = last.seq
  }
  return yield* new Breach({
    what: "changes comes to an end",
    observed: "no end",
    required: "an empty batch"
  })
})

/** A record as the journal tells it. */
export interface FoldedRecord extends Omit<StoredRecord, "body"> {
  readonly body: string | null
}

/** Rebuilds every record from after-images alone. */
export const fold = (entries: ReadonlyArray<JournalEntry>): ReadonlyMap<Ref, FoldedRecord> => {
  const records = new Map<Ref, FoldedRecord>()
  for (const { images } of entries) {
    for (const { ref, version, bodyVersion, body } of images)
      records.set(ref, { ref, version, bodyVersion, body })
  }
  return records
}

/** Demands that core's own verifier finds no flaw, from the tenant's genesis to the head; answers with the head. */
export const verified = Effect.fnUntraced(function* (
  { digest, tenant }: { readonly digest: Digest["Service"]; readonly tenant: string },
  store: Store
) {
  const found = yield* verifyJournal(tenant).pipe(
    Effect.provideService(RecordStore, store),
    Effect.provideService(Digest, digest),
    Effect.catchTag("JournalBroken", ({ seq, flaw }) =>
      Effect.fail(new Breach({ what: `the journal verifies at ${seq}`, observed: flaw, required: "no flaw" }))
    )
  )
  const { seq, digest: last, recordedAt } = (yield* store.read({ refs: [] })).head
  yield* same("the head is the last entry", { seq, digest: last, recordedAt }, found)
  return found
})
