import { Effect, Schema } from "effect"
import { Digest } from "./Digest.ts"
import { type Head, RecordStore } from "./RecordStore.ts"
import { flawOf, genesis, type SealedText } from "./Seal.ts"
import { messageOf } from "../words/Explain.ts"

/** The journal isn't what was written: the first entry at fault and what is wrong with it. */
export class JournalBroken extends Schema.TaggedError<JournalBroken>()("JournalBroken", {
  seq: Schema.Finite,
  flaw: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/**
 * Walks a tenant's whole journal: every link of the chain, every body against its digest, every missing body
 * against a redaction that was journaled later, and the store's own head against the entries that lead to it.
 * Answers with the last entry's place.
 */
export const verifyJournal = Effect.fn("verifyJournal")(function* (tenant: string) {
  const store = yield* RecordStore
  const digest = yield* Digest
  const { head: promised } = yield* store.read({ refs: [] })
  let head: Head = genesis(digest, tenant)
  let reached = head
  const missing = new Map<string, number>()
  for (;;) {
    const entries = yield* store.changes(head.seq, 500)
    for (const entry of entries) {
      const flaw = flawOf(digest, head, entry)
      if (flaw !== undefined) return yield* new JournalBroken({ seq: entry.seq, flaw })
      const { redact } = JSON.parse(entry.text) as SealedText
      for (const ref of redact ?? []) missing.delete(ref)
      for (const { ref, body } of entry.images) if (body === null) missing.set(ref, entry.seq)
      head = { seq: entry.seq, digest: entry.digest, recordedAt: entry.recordedAt }
      if (head.seq === promised.seq) reached = head
    }
    if (entries.length === 0) break
  }
  // Entries may have been added meanwhile; those that the head named at the start must all be there.
  if (reached.seq !== promised.seq || reached.digest !== promised.digest) {
    return yield* new JournalBroken({ seq: promised.seq, flaw: `the head isn't the end of the entries` })
  }
  for (const [ref, seq] of missing) {
    return yield* new JournalBroken({ seq, flaw: `the body of ${ref} is missing and no redaction says so` })
  }
  return head
})
