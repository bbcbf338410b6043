import { Effect } from "effect"
import { commitOf, write, writeNote } from "../CommitOf.ts"
import { verified } from "../Journal.ts"
import { counter, note, slot } from "../kinds.ts"
import { type Law, law } from "../Law.ts"
import { afterOthers, race } from "../Race.ts"
import { holds, same } from "../Requirement.ts"
import { show } from "../Show.ts"
import type { Store } from "../Trial.ts"
import { bothWays, deal } from "./BothWays.ts"
import { claims } from "./L3Claims.ts"
import { serial } from "./L3Serial.ts"

const racers = 8
const additions = 3 * racers
const rounds = 12

const versions: ReadonlyArray<Law> = [
  ...bothWays(
    "L3.one-winner",
    {
      zh: "同一版本多方竞写，只有一方成功，败者得知每个过时引用",
      en: "of many who replace one version one wins, and losers learn every stale reference"
    },
    Effect.fnUntraced(function* (stores, trial) {
      const store = deal(stores, 0)
      yield* store.commit(
        commitOf("start", { writes: [writeNote("a", "0"), writeNote("b", "0"), writeNote("c", "0")] })
      )
      for (let version = 1; version <= rounds; version++) {
        const { winners, losers } = yield* race(
          Array.from({ length: racers }, (_, place) => {
            const writes = [writeNote("b", `${place}`, version), writeNote("a", `${place}`, version)]
            const commit = commitOf(`${version}-${place}`, { writes, guards: { "note/c": 1 } })
            return deal(stores, place).commit(commit)
          })
        )
        yield* same(`winners of round ${version}`, winners.length, 1)
        for (const loser of losers) {
          yield* same("a loser is told", loser._tag, "Conflict")
          if (loser._tag === "Conflict")
            yield* same("what is stale", loser.stale.toSorted(), ["note/a", "note/b"])
        }
      }
      const { records } = yield* store.read({ refs: ["note/a", "note/b"] })
      yield* same(
        "the versions",
        records.map(({ version }) => version),
        [rounds + 1, rounds + 1]
      )
      yield* same("the journal's length", (yield* verified(trial, store)).seq, rounds + 1)
    })
  ),
  ...bothWays(
    "L3.no-update-is-lost",
    { zh: "并发累加，一次不少", en: "of concurrent additions none is lost" },
    Effect.fnUntraced(function* (stores) {
      yield* deal(stores, 0).commit(commitOf("start", { writes: [write(counter, "c", { fen: 0n })] }))
      const add = (store: Store, name: string, tries = 0): Effect.Effect<void, unknown> =>
        Effect.gen(function* () {
          const { records } = yield* store.read({ refs: ["counter/c"] })
          const { version = 0, body = "" } = records[0] ?? {}
          const { fen } = JSON.parse(body) as { readonly fen: string }
          const commit = commitOf(`${name}-${tries}`, {
            writes: [write(counter, "c", { fen: BigInt(fen) + 1n }, version)]
          })
          // Every conflict is somebody's success, and there are no more of those.
          const again = tries < additions ? add(store, name, tries + 1) : Effect.fail("conflicts without end")
          yield* Effect.catchTag(afterOthers(store.commit(commit)), "Conflict", () => again)
        })
      const adders = Array.from({ length: racers }, (_, place) =>
        Effect.forEach([1, 2, 3], (round) => add(deal(stores, place), `${place}-${round}`))
      )
      const { losers } = yield* race(adders)
      yield* same("additions that failed", losers.map(show), [])
      const { records } = yield* deal(stores, 1).read({ refs: ["counter/c"] })
      yield* same("the sum", records[0]?.body, counter.encode({ fen: BigInt(additions) }))
    })
  )
]

const skew: ReadonlyArray<Law> = [
  ...bothWays(
    "L3.guards-stop-write-skew",
    { zh: "最后两名党员同时转出，只能走一人", en: "when the last two members leave at once, one stays" },
    Effect.fnUntraced(function* (stores) {
      for (let round = 0; round < rounds; round++) {
        const [one, other] = [`${round}-one`, `${round}-other`]
        yield* deal(stores, 0).commit(
          commitOf(`join-${round}`, { writes: [writeNote(one, "in"), writeNote(other, "in")] })
        )
        const leaves = (id: string, stays: string, place: number) =>
          deal(stores, place).commit(
            commitOf(`leave-${id}`, { writes: [writeNote(id, "out", 1)], guards: { [note.ref(stays)]: 1 } })
          )
        const { winners, losers } = yield* race([leaves(one, other, 0), leaves(other, one, 1)])
        yield* same("members who could leave", winners.length, 1)
        yield* same(
          "what the other was told",
          losers.map(({ _tag }) => _tag),
          ["Conflict"]
        )
      }
    })
  ),
  ...bothWays(
    "L3.guards-hold-on-absent-records",
    {
      zh: "依据“对方不存在”的两方，只有一方成功",
      en: "of two who each rely on the other's absence, one wins"
    },
    Effect.fnUntraced(function* (stores) {
      for (let round = 0; round < rounds; round++) {
        const [one, other] = [`${round}-one`, `${round}-other`]
        const appears = (id: string, absent: string, place: number) =>
          deal(stores, place).commit(
            commitOf(`put-${id}`, { writes: [writeNote(id, "in")], guards: { [note.ref(absent)]: 0 } })
          )
        const { winners, losers } = yield* race([appears(one, other, 0), appears(other, one, 1)])
        yield* same("who could appear", winners.length, 1)
        yield* same(
          "what the other was told",
          losers.map(({ _tag }) => _tag),
          ["Conflict"]
        )
      }
    })
  ),
  law(
    "L3.conflict-names-every-stale-ref",
    { zh: "冲突列出全部且仅列出过时的引用", en: "a conflict names every stale reference and no other" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      const ids = ["a", "b", "c", "d"]
      yield* store.commit(
        commitOf("start", { writes: [...ids.map((id) => writeNote(id, "1")), write(slot, "s", {})] })
      )
      yield* store.commit(
        commitOf("on", { writes: [writeNote("a", "2", 1), writeNote("c", "2", 1), write(slot, "s", {}, 1)] })
      )
      const writes = [
        writeNote("d", "2", 1),
        writeNote("c", "3", 1),
        writeNote("new", "1", 2),
        writeNote("b", "2", 1)
      ]
      const guards = { "slot/s": 1, "note/a": 2, "slot/none": 0, "slot/gone": 3 } as const
      const { losers } = yield* race([store.commit(commitOf("stale", { writes, guards }))])
      const [error] = losers
      yield* holds("the answer", error?._tag === "Conflict", error, "Conflict")
      if (error?._tag !== "Conflict") return
      yield* same("what is stale", error.stale.toSorted(), ["note/c", "note/new", "slot/gone", "slot/s"])
    })
  )
]

/** L3: commits take effect one after another, however they come; every reader sees one moment. */
export const concurrency: ReadonlyArray<Law> = [...versions, ...skew, ...claims, ...serial]
