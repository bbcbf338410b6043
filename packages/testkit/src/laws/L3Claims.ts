import type { Claim } from "@jiceng/core"
import { Effect } from "effect"
import { commitOf, write } from "../CommitOf.ts"
import { slot } from "../kinds.ts"
import { type Law, law } from "../Law.ts"
import { race } from "../Race.ts"
import { refused, same } from "../Requirement.ts"
import { bothWays, deal } from "./BothWays.ts"

const racers = 8
const rounds = 8

const held = (seat: string | number, id: string): Claim => ({ key: `seat/${seat}`, holder: slot.ref(id) })

/** The part of L3 that is about claims. */
export const claims: ReadonlyArray<Law> = [
  ...bothWays(
    "L3.claims-are-exclusive",
    { zh: "多方竞占同一独占键，只有一方得到", en: "of many who take one claim one gets it" },
    Effect.fnUntraced(function* (stores) {
      for (let round = 0; round < rounds; round++) {
        const { winners, losers } = yield* race(
          Array.from({ length: racers }, (_, place) => {
            const id = `${round}-${place}`
            const writes = [write(slot, id, { seat: `${round}` })]
            return deal(stores, place).commit(
              commitOf(id, { writes, take: [held(round, id)], result: { id } })
            )
          })
        )
        yield* same(`winners of seat ${round}`, winners.length, 1)
        const { id } = JSON.parse(winners[0]?.result ?? "{}") as { readonly id: string }
        for (const loser of losers) {
          const told = loser._tag === "ClaimTaken" ? { claim: loser.claim, holder: loser.holder } : loser._tag
          yield* same("a loser is told", told, { claim: `seat/${round}`, holder: slot.ref(id) })
        }
        const snapshot = yield* deal(stores, 1).read({ refs: [slot.ref(id)], claims: [`seat/${round}`] })
        yield* same("the holder", snapshot.claims, [held(round, id)])
        const { items } = yield* deal(stores, 0).find({ kind: "slot" }, { limit: 100 })
        yield* same("slots written", items.length, round + 1)
      }
    })
  ),
  ...bothWays(
    "L3.a-moving-claim-has-one-heir",
    { zh: "多方竞相接手同一独占键，只有一方接到", en: "of many who take over one claim one gets it" },
    Effect.fnUntraced(function* (stores) {
      const start = { writes: [write(slot, "first", { seat: "1" })], take: [held(1, "first")] }
      yield* deal(stores, 0).commit(commitOf("start", start))
      const { winners, losers } = yield* race(
        Array.from({ length: racers }, (_, place) => {
          const id = `heir-${place}`
          const [release, take] = [[held(1, "first")], [held(1, id)]]
          return deal(stores, place).commit(
            commitOf(id, { writes: [write(slot, id, { seat: "1" })], release, take })
          )
        })
      )
      yield* same("heirs", winners.length, 1)
      for (const { _tag } of losers) yield* same("a loser is told", _tag, "ClaimNotHeld")
      const { items } = yield* deal(stores, 1).find({ kind: "slot" }, { limit: 100 })
      const heir = items.map(({ ref }) => ref).find((ref) => ref !== "slot/first")
      yield* same("slots written", items.length, 2)
      const { claims } = yield* deal(stores, 0).read({ refs: [], claims: ["seat/1"] })
      yield* same("the holder", claims, [{ key: "seat/1", holder: heir }])
    })
  ),
  law(
    "L3.a-claim-moves-in-one-commit",
    {
      zh: "同一提交内先释放后占用，独占键即易主",
      en: "released and taken in one commit, a claim changes hands"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      const start = { writes: [write(slot, "a", { seat: "1" })], take: [held(1, "a")] }
      yield* store.commit(commitOf("start", start))
      const writes = [write(slot, "a", {}, 1), write(slot, "b", { seat: "1" })]
      yield* store.commit(commitOf("move", { writes, release: [held(1, "a")], take: [held(1, "b")] }))
      const { claims } = yield* store.read({ refs: [], claims: ["seat/1"] })
      yield* same("the holder", claims, [held(1, "b")])
      const back = commitOf("back", { writes: [write(slot, "a", {}, 2)], release: [held(1, "a")] })
      yield* refused("a release by the former holder", store.commit(back), "ClaimNotHeld")
      const again = {
        writes: [write(slot, "b", { seat: "1" }, 1)],
        release: [held(1, "b")],
        take: [held(1, "b")]
      }
      yield* store.commit(commitOf("again", again))
      yield* same(
        "the holder who took it again",
        (yield* store.read({ refs: [], claims: ["seat/1"] })).claims,
        [held(1, "b")]
      )
    })
  ),
  law(
    "L3.two-claims-swap-in-one-commit",
    { zh: "同一提交内两个独占键互换持有人", en: "two claims swap their holders in one commit" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      const writes = [write(slot, "a", { seat: "1" }), write(slot, "b", { seat: "2" })]
      const [before, after] = [
        [held(1, "a"), held(2, "b")],
        [held(1, "b"), held(2, "a")]
      ]
      yield* store.commit(commitOf("start", { writes, take: before }))
      const swapped = [write(slot, "a", { seat: "2" }, 1), write(slot, "b", { seat: "1" }, 1)]
      yield* store.commit(commitOf("swap", { writes: swapped, release: before, take: after }))
      const { claims } = yield* store.read({ refs: [], claims: ["seat/1", "seat/2"] })
      yield* same(
        "the holders",
        claims.toSorted((x, y) => (x.key < y.key ? -1 : 1)),
        after
      )
    })
  ),
  law(
    "L3.a-released-claim-is-free",
    { zh: "独占键释放后他人可占用", en: "once released, a claim is free for another" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      yield* store.commit(
        commitOf("start", { writes: [write(slot, "a", { seat: "1" })], take: [held(1, "a")] })
      )
      yield* store.commit(commitOf("leave", { writes: [write(slot, "a", {}, 1)], release: [held(1, "a")] }))
      yield* same("the free claim", (yield* store.read({ refs: [], claims: ["seat/1"] })).claims, [])
      yield* store.commit(
        commitOf("enter", { writes: [write(slot, "b", { seat: "1" })], take: [held(1, "b")] })
      )
      yield* same("the new holder", (yield* store.read({ refs: [], claims: ["seat/1"] })).claims, [
        held(1, "b")
      ])
    })
  )
]
