import { Effect } from "effect"
import { commitOf, instantAt, write, writeNote } from "../CommitOf.ts"
import { fold, journalOf, verified } from "../Journal.ts"
import { counter, event, kinds, note } from "../kinds.ts"
import { type Law, law } from "../Law.ts"
import { forAll } from "../Property.ts"
import { same } from "../Requirement.ts"
import type { Store } from "../Trial.ts"
import { walk } from "../Walk.ts"
import { commitsOf, workloads } from "../Workload.ts"
import { clocks } from "./L6Clock.ts"
import { readers } from "./L6Readers.ts"
import { redaction } from "./L6Redaction.ts"

/** Commits `count` entries, each replacing one note. */
const filled = Effect.fnUntraced(function* (store: Store, count: number) {
  for (let version = 0; version < count; version++) {
    const writes = [writeNote("a", `${version}`, version)]
    yield* store.commit(commitOf(`k-${version}`, { writes, clock: instantAt(version) }))
  }
})

const entries: ReadonlyArray<Law> = [
  law(
    "L6.seq-counts-from-one",
    {
      zh: "序号自一起连续，被拒与重发的提交不占号",
      en: "seq counts from one without a gap; refusals and repeats take no number"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      for (let version = 0; version < 10; version++) {
        const commit = commitOf(`k-${version}`, { writes: [writeNote("a", `${version}`, version)] })
        const { seq } = yield* store.commit(commit)
        yield* same("the receipt's place", seq, version + 1)
        yield* Effect.result(
          store.commit(commitOf(`stale-${version}`, { writes: [writeNote("a", "stale", version)] }))
        )
        yield* store.commit(commit)
      }
      const seqs = (yield* journalOf(store)).map(({ seq }) => seq)
      yield* same("the numbers", seqs, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    })
  ),
  law(
    "L6.each-tenant-counts-by-itself",
    { zh: "各租户各自编号、各自成链", en: "each tenant counts and chains by itself" },
    Effect.fnUntraced(function* ({ digest, open }) {
      const tenants = ["city-a", "city-b"]
      const stores = yield* Effect.forEach(tenants, (tenant) => open(tenant))
      for (let version = 0; version < 5; version++) {
        for (const store of stores) {
          const { seq } = yield* store.commit(
            commitOf(`k-${version}`, { writes: [writeNote("a", "one", version)] })
          )
          yield* same("the receipt's place", seq, version + 1)
        }
      }
      for (const [place, tenant] of tenants.entries()) {
        yield* same("entries", (yield* verified({ digest, tenant }, stores[place] as Store)).seq, 5)
      }
    })
  ),
  law(
    "L6.resume-from-every-cursor",
    {
      zh: "从任一游标、以任一页长续读，所得相同",
      en: "reading on from any cursor, however many at a time, gives the same entries"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      const count = 15
      yield* filled(store, count)
      const whole = yield* store.changes(0, count)
      yield* same(
        "entries at once",
        whole.map(({ seq }) => seq),
        Array.from({ length: count }, (_, place) => place + 1)
      )
      for (const limit of [1, 2, 7, count, 100]) {
        for (let after = 0; after <= count; after++) {
          const rest = yield* journalOf(store, { after, limit })
          yield* same(`entries after ${after}, ${limit} at a time`, rest, whole.slice(after))
        }
      }
    })
  ),
  law(
    "L6.past-the-end-is-empty",
    { zh: "游标在末尾或之后，得到空列表", en: "at the end and past it there is nothing" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      yield* same("an empty journal", yield* store.changes(0, 10), [])
      yield* filled(store, 3)
      yield* same("at the end", yield* store.changes(3, 10), [])
      yield* same("past the end", yield* store.changes(1_000_000, 10), [])
    })
  ),
  law(
    "L6.images-stand-in-write-order",
    {
      zh: "一次提交一个条目，后像按写入次序、内容完整",
      en: "one entry a commit, with its after-images whole and in the order of the writes"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      const day = "2026-06-30"
      const start = [
        write(counter, "z", { fen: 1n }),
        writeNote("z", "1"),
        writeNote("a", "1"),
        writeNote("m", "1")
      ]
      const next = [
        writeNote("m", "2", 1),
        write(event, "e", { counter: "z", day, fen: 1n }),
        writeNote("z", "2", 1),
        write(counter, "z", { fen: 2n }, 1),
        writeNote("b", "1")
      ]
      yield* store.commit(commitOf("start", { writes: start }))
      yield* store.commit(commitOf("next", { writes: next }))
      const journal = yield* store.changes(0, 10)
      const required = [start, next].map((writes) =>
        writes.map(({ ref, expects, bodyVersion, body, salt }) => ({
          ref,
          version: expects + 1,
          bodyVersion,
          body,
          salt
        }))
      )
      yield* same(
        "the images",
        journal.map(({ images }) => images),
        required
      )
    })
  ),
  law(
    "L6.the-receipt-is-the-entry",
    { zh: "回执与日志条目一致", en: "the receipt tells what the entry says" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      for (let version = 0; version < 3; version++) {
        const clock = instantAt(version)
        const commit = commitOf(`k-${version}`, {
          writes: [writeNote("a", "one", version)],
          clock,
          result: { version }
        })
        const receipt = yield* store.commit(commit)
        const { inputHash, entry } = commit
        const [written] = yield* store.changes(version, 1)
        const { seq, recordedAt, digest } = written ?? {}
        yield* same("the receipt", receipt, { seq, recordedAt, digest, inputHash, result: entry.result })
        yield* same("when it was recorded", recordedAt, clock)
        yield* same("the head", (yield* store.read({ refs: [] })).head, { seq, recordedAt, digest })
      }
    })
  ),
  law(
    "L6.an-entry-without-writes",
    { zh: "不写记录的提交也有条目", en: "a commit that writes no record has its entry too" },
    Effect.fnUntraced(function* (trial) {
      const store = yield* trial.open()
      yield* filled(store, 1)
      const { seq } = yield* store.commit(commitOf("look", { guards: { "note/a": 1 } }))
      yield* same("the receipt's place", seq, 2)
      yield* same(
        "the images",
        (yield* store.changes(1, 1)).map(({ images }) => images),
        [[]]
      )
      yield* verified(trial, store)
    })
  ),
  law(
    "L6.the-chain-verifies",
    { zh: "哈希链自租户起点起可验证", en: "the hash chain verifies from the tenant's genesis on" },
    Effect.fnUntraced(function* (trial) {
      const store = yield* trial.open()
      for (const commit of commitsOf([
        [],
        [],
        [{ kind: "event", counter: 0, day: 1 }],
        [{ kind: "event", counter: 0, day: 2 }]
      ])) {
        yield* store.commit(commit)
      }
      yield* same("entries that verify", (yield* verified(trial, store)).seq, 4)
    })
  ),
  law(
    "L6.the-fold-is-the-records",
    {
      zh: "由日志后像重建的记录，与读取、查询所得一致",
      en: "records rebuilt from the journal are those that read and find give"
    },
    ({ open, digest }) =>
      forAll(
        workloads,
        Effect.fnUntraced(function* (workload, tenant) {
          const store = yield* open(tenant)
          const versions: Record<string, number> = {}
          for (const commit of commitsOf(workload)) {
            yield* store.commit(commit)
            for (const { ref, expects } of commit.writes) versions[ref] = expects + 1
          }
          const head = yield* verified({ digest, tenant }, store)
          yield* same("entries", head.seq, workload.length)
          const folded = fold(yield* journalOf(store))
          const counted = [...folded.values()].map(({ ref, version }) => [ref, version] as const)
          yield* same("the versions", Object.fromEntries(counted), versions)
          const required = [...folded.values()].toSorted((a, b) => (a.ref < b.ref ? -1 : 1))
          const { records } = yield* store.read({ refs: [...folded.keys(), note.ref("none")] })
          yield* same(
            "the records read",
            records.toSorted((a, b) => (a.ref < b.ref ? -1 : 1)),
            required
          )
          const found = yield* Effect.forEach(kinds, ({ kind }) => walk(store, { kind }, 50))
          yield* same(
            "the records found",
            found.flat().toSorted((a, b) => (a.ref < b.ref ? -1 : 1)),
            required
          )
        })
      )
  )
]

/** L6: the journal is the whole truth, in one order, without a gap. */
export const journal: ReadonlyArray<Law> = [...entries, ...readers, ...clocks, ...redaction]
