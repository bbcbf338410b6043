import type { Commit } from "@jiceng/core"
import { Effect } from "effect"
import { commitOf, instantAt, write, writeNote } from "../CommitOf.ts"
import { journalOf } from "../Journal.ts"
import { slot } from "../kinds.ts"
import { type Law, law } from "../Law.ts"
import { leavesNothing } from "../Picture.ts"
import { race } from "../Race.ts"
import { holds, refused, same } from "../Requirement.ts"
import type { Store } from "../Trial.ts"
import { bothWays, deal } from "./BothWays.ts"

const racers = 6

/** A commit that uses all there is, so that every part of it is stale when it is sent again. */
const first: Commit = commitOf("first", {
  writes: [write(slot, "s", { seat: "1" }), writeNote("a", "one")],
  guards: { "note/b": 0 },
  take: [{ key: "seat/1", holder: "slot/s" }],
  clock: instantAt(1),
  result: { id: "a", fen: "9007199254740993" }
})

/** Everything that the first commit relied on moves on. */
const moveOn = (store: Store) =>
  Effect.gen(function* () {
    yield* store.commit(
      commitOf("b", { writes: [writeNote("b", "one"), writeNote("a", "two", 1)], clock: instantAt(2) })
    )
    const release = [{ key: "seat/1", holder: "slot/s" as const }]
    yield* store.commit(
      commitOf("leave", { writes: [write(slot, "s", {}, 1)], release, clock: instantAt(3) })
    )
    const take = [{ key: "seat/1", holder: "slot/t" as const }]
    yield* store.commit(
      commitOf("enter", { writes: [write(slot, "t", { seat: "1" })], take, clock: instantAt(4) })
    )
  })

const sent: ReadonlyArray<Law> = [
  law(
    "L4.sent-again-at-once",
    {
      zh: "同键同输入立即重发，得到首次回执",
      en: "sent again at once, a commit is answered with its first receipt"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      const receipt = yield* store.commit(first)
      yield* same("the receipt", yield* leavesNothing(store, {}, store.commit(first)), receipt)
    })
  ),
  law(
    "L4.sent-again-after-later-commits",
    {
      zh: "此后另有提交、版本与独占键皆已变动，仍先按键答首次回执",
      en: "a known key answers first, though versions, guards and claims have moved on"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      const receipt = yield* store.commit(first)
      yield* moveOn(store)
      const sights = { claims: ["seat/1"], keys: ["first"] }
      yield* same("the receipt", yield* leavesNothing(store, sights, store.commit(first)), receipt)
    })
  ),
  law(
    "L4.sent-again-after-opening-again",
    {
      zh: "关闭重开后重发，仍得首次回执",
      en: "sent again after closing and opening, a commit is answered with its first receipt"
    },
    Effect.fnUntraced(function* ({ open }) {
      const once = yield* Effect.scoped(
        Effect.flatMap(open(), (store) => Effect.tap(store.commit(first), moveOn(store)))
      )
      const again = yield* Effect.scoped(
        Effect.flatMap(open(), (store) => leavesNothing(store, {}, store.commit(first)))
      )
      yield* same("the receipt", again, once)
    })
  ),
  law(
    "L4.decided-anew-under-the-same-key",
    {
      zh: "同键同输入而决定不同，仍答首次回执且不再写入",
      en: "the same key and input with another decision: the first receipt, and nothing is written"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      const receipt = yield* store.commit(first)
      const writes = [writeNote("other", "one")]
      const anew = commitOf("first", { writes, clock: instantAt(9), result: { id: "other" } })
      const sights = { refs: ["note/other"] as const, keys: ["first"] }
      yield* same("the receipt", yield* leavesNothing(store, sights, store.commit(anew)), receipt)
    })
  ),
  law(
    "L4.other-input-is-refused",
    { zh: "同键不同输入被拒，不留痕迹", en: "the same key with another input is refused and leaves nothing" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      const receipt = yield* store.commit(first)
      yield* moveOn(store)
      const other = commitOf("first", { input: "other", writes: [writeNote("other", "one")] })
      const sights = { refs: ["note/other"] as const, keys: ["first"] }
      const { key } = yield* leavesNothing(
        store,
        sights,
        refused("the commit", store.commit(other), "KeyReused")
      )
      yield* same("the key that the refusal names", key, "first")
      yield* same("the receipt of the first input", yield* store.commit(first), receipt)
    })
  ),
  law(
    "L4.other-key-is-another-effect",
    { zh: "输入相同而键不同，是另一次生效", en: "the same input under another key is another effect" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      yield* store.commit(commitOf("one", { input: "same", writes: [writeNote("a", "one")] }))
      const { seq } = yield* store.commit(commitOf("two", { input: "same", writes: [writeNote("b", "one")] }))
      yield* same("the second's place", seq, 2)
    })
  ),
  law(
    "L4.a-read-finds-the-receipt",
    {
      zh: "按键读取得到首次回执，未用之键则无",
      en: "a read by key finds the first receipt, and nothing under an unused key"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      const receipt = yield* store.commit(first)
      yield* moveOn(store)
      yield* same("the commit read", (yield* store.read({ refs: [], commit: "first" })).commit, receipt)
      yield* same("the unused key", (yield* store.read({ refs: [], commit: "none" })).commit, undefined)
      yield* same("no key asked", (yield* store.read({ refs: ["note/a"] })).commit, undefined)
    })
  )
]

const raced: ReadonlyArray<Law> = [
  ...bothWays(
    "L4.one-key-one-effect",
    {
      zh: "同键同输入并发，只生效一次，回执相同",
      en: "racers with one key and input: one effect, the same receipt for all"
    },
    Effect.fnUntraced(function* (stores) {
      for (let round = 0; round < 10; round++) {
        const commit = commitOf(`k-${round}`, { writes: [writeNote("a", `${round}`, round)] })
        const { winners, losers } = yield* race(
          Array.from({ length: racers }, (_, place) => deal(stores, place).commit(commit))
        )
        yield* same("racers who failed", losers, [])
        for (const receipt of winners) yield* same("the receipt", receipt, winners[0])
        yield* same("entries", (yield* journalOf(deal(stores, 1))).length, round + 1)
      }
    })
  ),
  ...bothWays(
    "L4.one-key-two-inputs",
    {
      zh: "同键不同输入并发，只有一方成功，其余被告知键已用",
      en: "racers with one key and several inputs: one effect, the others learn that the key is used"
    },
    Effect.fnUntraced(function* (stores) {
      for (let round = 0; round < 10; round++) {
        const { winners, losers } = yield* race(
          Array.from({ length: racers }, (_, place) => {
            const writes = [writeNote(`${round}-${place}`, "one")]
            return deal(stores, place).commit(commitOf(`k-${round}`, { input: `${round}-${place}`, writes }))
          })
        )
        yield* same("winners", winners.length, 1)
        for (const loser of losers)
          yield* holds("a loser is told", loser._tag === "KeyReused", loser, "KeyReused")
        yield* same("entries", (yield* journalOf(deal(stores, 0))).length, round + 1)
        const { items } = yield* deal(stores, 1).find({ kind: "note" }, { limit: 100 })
        yield* same("notes written", items.length, round + 1)
      }
    })
  )
]

/** L4: one key is one effect, and it is answered the same for ever. */
export const idempotency: ReadonlyArray<Law> = [...sent, ...raced]
