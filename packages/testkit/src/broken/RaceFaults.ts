import { memoryStore, type Ref, type StoredRecord } from "@jiceng/core"
import { Effect, Semaphore } from "effect"
import { broken, brokenCommit, type BrokenStore } from "./BrokenStore.ts"
import { forced, judged, putRow, turns } from "./Tampering.ts"

type Overlook = Parameters<typeof forced>[2]

/** Looks first and writes later without looking again: what is overlooked in between is the fault. */
const looksThenWrites = (
  name: string,
  fault: string,
  killedBy: BrokenStore["killedBy"],
  overlook: Overlook
): BrokenStore =>
  brokenCommit(name, fault, killedBy, (commit, store, { data }) =>
    Effect.gen(function* () {
      const verdict = judged(data, commit)
      if (verdict._tag === "Known") return verdict.receipt
      if (verdict._tag === "Refuse") return yield* store.commit(commit)
      yield* turns(2)
      return yield* store.commit(forced(data, commit, overlook))
    })
  )

/** Faults that only show when several use the store at once. */
export const raceFaults: ReadonlyArray<BrokenStore> = [
  looksThenWrites(
    "checks-versions-before-the-lock",
    "versions are compared before the lock is held",
    ["L3.one-winner-on-one-store", "L3.one-winner-across-stores", "L3.no-update-is-lost-on-one-store"],
    { versions: true }
  ),
  looksThenWrites(
    "checks-guards-before-the-lock",
    "guards are compared before the lock is held",
    [
      "L3.guards-stop-write-skew-on-one-store",
      "L3.guards-stop-write-skew-across-stores",
      "L3.guards-hold-on-absent-records-on-one-store",
      "L3.guards-hold-on-absent-records-across-stores",
      "L3.a-serial-order-explains-every-answer"
    ],
    { guards: true }
  ),
  looksThenWrites(
    "checks-claims-before-the-lock",
    "claims are looked up before the lock is held",
    [
      "L3.claims-are-exclusive-on-one-store",
      "L3.claims-are-exclusive-across-stores",
      "L3.a-moving-claim-has-one-heir-on-one-store",
      "L3.a-moving-claim-has-one-heir-across-stores"
    ],
    { claims: true }
  ),
  looksThenWrites(
    "checks-the-key-before-the-lock",
    "the key is looked up before the lock is held",
    [
      "L4.one-key-two-inputs-on-one-store",
      "L4.one-key-two-inputs-across-stores",
      "L4.one-key-one-effect-on-one-store",
      "L4.one-key-one-effect-across-stores",
      "L5.sent-again-while-on-its-way-on-one-store",
      "L5.sent-again-while-on-its-way-across-stores"
    ],
    { key: true, versions: true }
  ),
  {
    name: "locks-in-the-process",
    fault: "the lock belongs to the opened store, not to the database",
    killedBy: [
      "L3.one-winner-across-stores",
      "L3.no-update-is-lost-across-stores",
      "L3.claims-are-exclusive-across-stores"
    ],
    open: ({ data }) =>
      Effect.gen(function* () {
        const store = yield* memoryStore(data)
        const lock = yield* Semaphore.make(1)
        const commit: typeof store.commit = (commit) =>
          Effect.gen(function* () {
            const verdict = judged(data, commit)
            if (verdict._tag !== "Proceed") return yield* store.commit(commit)
            yield* turns(2)
            return yield* store.commit(forced(data, commit, { versions: true, guards: true, claims: true }))
          })
        return { ...store, commit: (one) => lock.withPermit(commit(one)) }
      })
  },
  brokenCommit(
    "writes-in-two-steps",
    "records are written first, their claims and their key some time later",
    [
      "L3.a-read-is-one-moment",
      "L5.interrupted-commit-is-whole-or-absent-on-one-store",
      "L5.interrupted-commit-is-whole-or-absent-across-stores"
    ],
    (commit, store, { data }) =>
      Effect.gen(function* () {
        if (judged(data, commit)._tag !== "Proceed") return yield* store.commit(commit)
        const { claims, ...first } = commit
        const receipt = yield* store.commit({ ...first, claims: { take: [], release: [] } })
        data.commits.delete(commit.key)
        yield* turns(2)
        for (const { key } of claims.release) data.claims.delete(key)
        for (const { key, holder } of claims.take) data.claims.set(key, holder)
        data.commits.set(commit.key, receipt)
        return receipt
      })
  ),
  broken(
    "reads-record-by-record",
    "a read looks at one record after the other",
    ["L3.a-read-is-one-moment"],
    (store) => ({
      read: ({ refs, ...rest }) =>
        Effect.gen(function* () {
          const records: Array<StoredRecord> = []
          for (const ref of refs) {
            records.push(...(yield* store.read({ refs: [ref] })).records)
            yield* turns(1)
          }
          return { ...(yield* store.read({ ...rest, refs: [] })), records }
        })
    })
  ),
  broken(
    "caches-what-it-read",
    "a store keeps what it read until it writes itself",
    ["L3.acknowledged-is-visible-everywhere", "L3.no-update-is-lost-across-stores"],
    (store) => {
      const cache = new Map<Ref, StoredRecord>()
      return {
        read: (request) =>
          Effect.map(store.read(request), (snapshot) => {
            for (const record of snapshot.records) if (!cache.has(record.ref)) cache.set(record.ref, record)
            return { ...snapshot, records: snapshot.records.map((record) => cache.get(record.ref) ?? record) }
          }),
        commit: (commit) => Effect.tap(store.commit(commit), () => Effect.sync(() => cache.clear()))
      }
    }
  ),
  brokenCommit(
    "half-done-when-interrupted",
    "an interrupted commit leaves its first records",
    ["L5.interrupted-commit-is-whole-or-absent-across-stores"],
    (commit, store, { data }) =>
      Effect.gen(function* () {
        if (judged(data, commit)._tag !== "Proceed") return yield* store.commit(commit)
        yield* Effect.onInterrupt(turns(1), () =>
          Effect.sync(() => {
            for (const { ref, expects, bodyVersion, body, index } of commit.writes.slice(0, 1)) {
              putRow(data, { ref, version: expects + 1, bodyVersion, body }, index)
            }
          })
        )
        return yield* store.commit(commit)
      })
  )
]
