import type { JournalEntry } from "@jiceng/core"
import { Effect } from "effect"
import { commitOf, writeNote } from "../CommitOf.ts"
import { journalOf, verified } from "../Journal.ts"
import { type Law, law } from "../Law.ts"
import { afterOthers, race, watched } from "../Race.ts"
import { holds, same } from "../Requirement.ts"
import type { Store } from "../Trial.ts"

/** Follows the journal from its start for as long as `running`, then to its end. */
const follow = Effect.fnUntraced(function* (store: Store, limit: number, running: () => boolean) {
  const seen: Array<JournalEntry> = []
  for (let last = false; ;) {
    const batch = yield* store.changes(seen.length, limit)
    for (const entry of batch) {
      yield* same("the next entry that a reader sees", entry.seq, seen.length + 1)
      seen.push(entry)
    }
    if (batch.length === 0 && last) return seen
    last = !running()
    yield* Effect.yieldNow
  }
})

/** Lets readers follow while writers write, and demands that each saw exactly the journal. */
const followed = Effect.fnUntraced(function* (
  readers: ReadonlyArray<Store>,
  writers: ReadonlyArray<Effect.Effect<unknown, unknown>>
) {
  let running = true
  const writing = Effect.ensuring(
    race(writers),
    Effect.sync(() => void (running = false))
  )
  const following = readers.map((store, place) => follow(store, [1, 2, 7][place % 3] ?? 1, () => running))
  const [{ losers }, ...views] = yield* Effect.all([writing, ...following], { concurrency: "unbounded" })
  yield* same("writers who failed", losers, [])
  for (const [place, store] of readers.entries()) {
    yield* same("what a reader saw", views[place], yield* journalOf(store))
  }
})

/** The part of L6 that is about readers while others write. */
export const readers: ReadonlyArray<Law> = [
  law(
    "L6.a-concurrent-reader-sees-no-gap",
    {
      zh: "边写边读，读者所见无缺号、无乱序",
      en: "a reader who follows while others write sees no gap and one order"
    },
    Effect.fnUntraced(function* (trial) {
      const stores = yield* Effect.all([trial.open(), trial.open(), trial.open()])
      const [one, other] = stores
      const writers = Array.from({ length: 6 }, (_, writer) =>
        Effect.forEach([0, 1, 2, 3, 4, 5], (version) => {
          const commit = commitOf(`${writer}-${version}`, {
            writes: [writeNote(`n-${writer}`, `${version}`, version)]
          })
          return afterOthers((writer % 2 === 0 ? one : other).commit(commit))
        })
      )
      yield* followed(stores, writers)
      yield* same("entries", (yield* verified(trial, one)).seq, 36)
    })
  ),
  law(
    "L6.a-concurrent-reader-sees-only-commits",
    { zh: "读者看不到最终未提交的条目", en: "a reader never sees an entry of a commit that failed" },
    Effect.fnUntraced(function* (trial) {
      const stores = yield* Effect.all([trial.open(), trial.open()])
      const [one, other] = stores
      // Every version is fought over, so most commits fail.
      const writers = Array.from({ length: 5 }, (_, writer) =>
        Effect.forEach([0, 1, 2, 3, 4, 5], (version) => {
          const commit = commitOf(`${writer}-${version}`, { writes: [writeNote("a", `${writer}`, version)] })
          return Effect.result(afterOthers((writer % 2 === 0 ? one : other).commit(commit)))
        })
      )
      yield* followed(stores, writers)
      const entries = yield* journalOf(other)
      const { records } = yield* one.read({ refs: ["note/a"] })
      yield* same("the version and the entries", records[0]?.version, entries.length)
      yield* holds("some commit won", entries.length > 0, entries.length, "one or more")
      yield* verified(trial, one)
    })
  ),
  law(
    "L6.the-head-is-never-ahead-of-the-journal",
    { zh: "读到的末端，其条目必已可读", en: "when a read shows a head, its entry can be read" },
    Effect.fnUntraced(function* ({ open }) {
      const [writer, reader] = yield* Effect.all([open(), open()])
      const writing = Effect.forEach(
        Array.from({ length: 30 }, (_, version) => version),
        (version) =>
          afterOthers(
            writer.commit(commitOf(`k-${version}`, { writes: [writeNote("a", `${version}`, version)] }))
          )
      )
      const reading = Effect.gen(function* () {
        const { head, records } = yield* reader.read({ refs: ["note/a"] })
        yield* same("the version at the head", records[0]?.version ?? 0, head.seq)
        if (head.seq === 0) return
        const [entry] = yield* reader.changes(head.seq - 1, 1)
        yield* same("the head's entry", entry?.digest, head.digest)
      })
      yield* watched(writing, reading)
      yield* same("the head in the end", (yield* reader.read({ refs: [] })).head.seq, 30)
    })
  )
]
