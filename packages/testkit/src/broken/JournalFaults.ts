import { canonicalJson, type JournalEntry, instantFromMillis, type MemoryData } from "@jiceng/core"
import { Clock, Effect } from "effect"
import { broken, brokenCommit, type BrokenStore } from "./BrokenStore.ts"
import { turns } from "./Tampering.ts"

/** Entries that are committed and can't be seen yet, by the data they stand in. */
const hidden = new WeakMap<MemoryData, Set<number>>()

/** A store whose entries, those that `isLate` names, can be seen only some time after they were committed. */
const lateEntries = (
  name: string,
  fault: string,
  killedBy: BrokenStore["killedBy"],
  isLate: (seq: number) => boolean
): BrokenStore =>
  broken(name, fault, killedBy, (store, { data }) => {
    const late = hidden.get(data) ?? new Set<number>()
    hidden.set(data, late)
    return {
      commit: (commit) =>
        Effect.gen(function* () {
          const next = data.head.seq + 1
          if (isLate(next)) late.add(next)
          const receipt = yield* Effect.onError(store.commit(commit), () =>
            Effect.sync(() => late.delete(next))
          )
          yield* turns(3)
          late.delete(receipt.seq)
          return receipt
        }),
      changes: (after, limit) =>
        Effect.map(store.changes(after, limit), (entries) => entries.filter(({ seq }) => !late.has(seq)))
    }
  })

const images = (
  entries: ReadonlyArray<JournalEntry>,
  change: (all: JournalEntry["images"]) => JournalEntry["images"]
) => entries.map((entry) => ({ ...entry, images: change(entry.images) }))

/** Faults of the journal: its order, its numbers, what its readers see. */
export const journalFaults: ReadonlyArray<BrokenStore> = [
  brokenCommit(
    "burns-numbers",
    "a refused commit uses up a number",
    ["L6.seq-counts-from-one", "L2.stale-write-leaves-nothing"],
    (commit, store, { data }) =>
      Effect.tapError(store.commit(commit), () =>
        Effect.sync(() => void (data.head = { ...data.head, seq: data.head.seq + 1 }))
      )
  ),
  brokenCommit(
    "counts-for-all-tenants",
    "all tenants share one number series",
    ["L6.each-tenant-counts-by-itself"],
    (commit, store, { data, tenants }) => {
      const seq = Math.max(...[...tenants.values()].map(({ head }) => head.seq))
      data.head = { ...data.head, seq }
      return store.commit(commit)
    }
  ),
  broken(
    "cursor-off-by-one",
    "changes starts with the entry that the cursor names",
    ["L6.resume-from-every-cursor", "L6.a-concurrent-reader-sees-no-gap"],
    (store) => ({
      changes: (after, limit) => store.changes(Math.max(0, after - 1), limit)
    })
  ),
  broken(
    "skips-one-on-resume",
    "changes leaves out the entry behind the cursor",
    ["L6.resume-from-every-cursor"],
    (store) => ({
      changes: (after, limit) => store.changes(after === 0 ? 0 : after + 1, limit)
    })
  ),
  broken(
    "clamps-the-cursor",
    "a cursor past the end is taken for the last entry's",
    ["L6.past-the-end-is-empty"],
    (store, { data }) => ({
      changes: (after, limit) =>
        store.changes(after > data.entries.length ? data.entries.length - 1 : after, limit)
    })
  ),
  broken(
    "sorts-images",
    "after-images come in the order of their refs",
    ["L6.images-stand-in-write-order"],
    (store) => ({
      changes: (after, limit) =>
        Effect.map(store.changes(after, limit), (entries) =>
          images(entries, (all) => all.toSorted((a, b) => (a.ref < b.ref ? -1 : 1)))
        )
    })
  ),
  brokenCommit(
    "answers-with-its-own-time",
    "the receipt is dated by the store, the entry by the head",
    ["L6.the-receipt-is-the-entry"],
    (commit, store) =>
      Effect.gen(function* () {
        const now = instantFromMillis(yield* Clock.currentTimeMillis)
        return { ...(yield* store.commit(commit)), recordedAt: now }
      })
  ),
  brokenCommit(
    "journals-writes-only",
    "a commit without writes has no entry",
    ["L6.an-entry-without-writes"],
    (commit, store, { data }) =>
      commit.writes.length > 0
        ? store.commit(commit)
        : Effect.succeed({ ...data.head, inputHash: commit.inputHash, result: "{}" })
  ),
  broken(
    "json-journal",
    "the sealed text is stored as JSON and written anew",
    ["L6.the-chain-verifies", "L1.journal-text-is-exact"],
    (store) => ({
      changes: (after, limit) =>
        Effect.map(store.changes(after, limit), (entries) =>
          entries.map((entry) => ({ ...entry, text: canonicalJson(JSON.parse(entry.text)) }))
        )
    })
  ),
  brokenCommit(
    "skips-equal-bodies",
    "a write that changes nothing leaves the version alone",
    ["L6.the-fold-is-the-records"],
    (commit, _, { data }) => ({
      ...commit,
      writes: commit.writes.filter(({ ref, body }) => data.rows.get(ref)?.body !== body)
    })
  ),
  lateEntries(
    "publishes-out-of-order",
    "a later entry can be seen before an earlier one",
    ["L6.a-concurrent-reader-sees-no-gap"],
    (seq) => seq % 2 === 1
  ),
  lateEntries(
    "journal-lags-behind",
    "the head moves before its entry can be seen",
    ["L6.the-head-is-never-ahead-of-the-journal"],
    () => true
  ),
  broken(
    "shows-what-may-fail",
    "an entry can be seen before it is certain",
    ["L6.a-concurrent-reader-sees-only-commits"],
    (store, { data }) => ({
      commit: (commit) =>
        Effect.gen(function* () {
          const { head } = data
          const entry = { ...head, seq: head.seq + 1, digest: "not yet", text: "{}", images: [] }
          if (!data.commits.has(commit.key)) data.entries.push(entry)
          yield* Effect.ensuring(
            turns(2),
            Effect.sync(() => {
              const place = data.entries.indexOf(entry)
              if (place >= 0) data.entries.splice(place, 1)
            })
          )
          return yield* store.commit(commit)
        })
    })
  )
]
