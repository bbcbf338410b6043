import type { Ref } from "@jiceng/core"
import { Effect, Result } from "effect"
import fc from "fast-check"
import { commitOf, write, writeNote } from "../CommitOf.ts"
import { counter, note } from "../kinds.ts"
import { type Law, law } from "../Law.ts"
import { forAll } from "../Property.ts"
import { afterOthers, race, watched } from "../Race.ts"
import { holds, same } from "../Requirement.ts"

const ids = ["a", "b", "c"] as const

/** What one racer does with each of three notes. */
const racer = fc.record({
  a: fc.constantFrom("writes", "guards", "ignores"),
  b: fc.constantFrom("writes", "guards", "ignores"),
  c: fc.constantFrom("writes", "guards", "ignores")
})

/** Rounds of racers who all saw the same versions. */
const programs = fc.array(fc.array(racer, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })

type Racer = (typeof programs extends fc.Arbitrary<infer P> ? P : never)[number][number]

const refsThat = (racer: Racer, ...does: ReadonlyArray<string>): ReadonlyArray<Ref> =>
  ids.filter((id) => does.includes(racer[id])).map((id) => note.ref(id))

/** The part of L3 that is about order and about what readers see. */
export const serial: ReadonlyArray<Law> = [
  law(
    "L3.a-serial-order-explains-every-answer",
    {
      zh: "任意并发提交的结果，都能由日志次序逐一解释",
      en: "the journal's order explains every answer that racers got"
    },
    ({ open }) =>
      forAll(
        programs,
        Effect.fnUntraced(function* (rounds, tenant) {
          const stores = yield* Effect.all([open(tenant), open(tenant)])
          const versions = new Map<Ref, number>()
          for (const [round, racers] of rounds.entries()) {
            const seen = new Map(versions)
            const { all } = yield* race(
              racers.map((racer, place) => {
                const writes = ids.flatMap((id) =>
                  racer[id] === "writes"
                    ? [writeNote(id, `${round}-${place}`, seen.get(note.ref(id)) ?? 0)]
                    : []
                )
                const guards = Object.fromEntries(
                  refsThat(racer, "guards").map((ref) => [ref, seen.get(ref) ?? 0])
                )
                return (stores[place % 2] ?? stores[0]).commit(
                  commitOf(`${round}-${place}`, { writes, guards })
                )
              })
            )
            const answers = racers.map((racer, place) => ({ racer, answer: all[place] }))
            const winners = answers
              .flatMap(({ racer, answer }) =>
                answer !== undefined && Result.isSuccess(answer) ? [{ racer, seq: answer.success.seq }] : []
              )
              .toSorted((one, other) => one.seq - other.seq)
            // Every conflict must be true at some moment of the round: after some of its winners.
            const moments: Array<ReadonlySet<Ref>> = []
            const moved = new Set<Ref>()
            for (const { racer, seq } of winners) {
              const stale = refsThat(racer, "writes", "guards").filter((ref) => moved.has(ref))
              yield* same(`stale refs of the commit that became entry ${seq}`, stale, [])
              for (const ref of refsThat(racer, "writes")) {
                moved.add(ref)
                versions.set(ref, (versions.get(ref) ?? 0) + 1)
              }
              moments.push(new Set(moved))
            }
            for (const { racer, answer } of answers) {
              if (answer === undefined || Result.isSuccess(answer)) continue
              const error = answer.failure
              const refs = refsThat(racer, "writes", "guards")
              const possible = moments.map((moment) =>
                refs
                  .filter((ref) => moment.has(ref))
                  .toSorted()
                  .join(" ")
              )
              const told = error._tag === "Conflict" ? error.stale.toSorted().join(" ") : error._tag
              yield* holds(
                "a loser's conflict",
                told !== "" && possible.includes(told),
                told,
                `one of ${possible.join(" | ")}`
              )
            }
          }
          const { records } = yield* stores[0].read({ refs: [...versions.keys()] })
          const stored = Object.fromEntries(records.map(({ ref, version }) => [ref, version]))
          yield* same("the versions in the end", stored, Object.fromEntries(versions))
        })
      )
  ),
  law(
    "L3.a-read-is-one-moment",
    { zh: "一次读取看到的是同一时刻", en: "a read sees one moment, whatever is written meanwhile" },
    Effect.fnUntraced(function* ({ open }) {
      const [writer, reader] = yield* Effect.all([open(), open()])
      const move = (version: number) => {
        const fen = BigInt(version)
        const writes = [
          write(counter, "from", { fen: -fen }, version),
          write(counter, "to", { fen }, version)
        ]
        const release = version === 0 ? [] : [{ key: `at/${version - 1}`, holder: "counter/to" as const }]
        const take = [{ key: `at/${version}`, holder: "counter/to" as const }]
        return afterOthers(writer.commit(commitOf(`m-${version}`, { writes, release, take })))
      }
      const moves = 60
      const claims = Array.from({ length: moves }, (_, place) => `at/${place}`)
      const moving = Effect.forEach(
        Array.from({ length: moves }, (_, version) => version),
        move
      )
      const middle = moves / 2
      const reading = Effect.gen(function* () {
        const refs = ["counter/to", "counter/from"] as const
        const snapshot = yield* reader.read({ refs, claims, commit: `m-${middle}` })
        const { seq } = snapshot.head
        const versions = snapshot.records.map(({ version }) => version)
        yield* same(`versions at head ${seq}`, versions, seq === 0 ? [] : [seq, seq])
        const keys = snapshot.claims.map(({ key }) => key)
        yield* same(`claims at head ${seq}`, keys, seq === 0 ? [] : [`at/${seq - 1}`])
        yield* same(`the commit at head ${seq}`, snapshot.commit !== undefined, seq > middle)
      })
      yield* watched(moving, reading)
      yield* same("the head in the end", (yield* reader.read({ refs: [] })).head.seq, moves)
    })
  ),
  law(
    "L3.acknowledged-is-visible-everywhere",
    {
      zh: "确认之后，任何一处打开的存储都立即可见",
      en: "once acknowledged, a commit is seen by every store at once"
    },
    Effect.fnUntraced(function* ({ open }) {
      const [one, other] = yield* Effect.all([open(), open()])
      for (let version = 0; version < 20; version++) {
        const [writer, reader] = version % 5 < 3 ? [one, other] : [other, one]
        const take = [{ key: `at/${version}`, holder: "note/a" as const }]
        const receipt = yield* writer.commit(
          commitOf(`v-${version}`, { writes: [writeNote("a", `${version}`, version)], take })
        )
        const snapshot = yield* reader.read({
          refs: ["note/a"],
          claims: [`at/${version}`],
          commit: `v-${version}`
        })
        yield* same("the head", snapshot.head.digest, receipt.digest)
        yield* same(
          "the version read",
          snapshot.records.map((record) => record.version),
          [version + 1]
        )
        yield* same("the claim", snapshot.claims, take)
        yield* same("the commit under its key", snapshot.commit, receipt)
        const { items } = yield* reader.find(
          { kind: "note", equals: { field: "title", value: `${version}` } },
          { limit: 2 }
        )
        yield* same(
          "the version found",
          items.map((record) => record.version),
          [version + 1]
        )
        yield* same(
          "the entry",
          (yield* reader.changes(version, 2)).map(({ digest }) => digest),
          [receipt.digest]
        )
      }
    })
  )
]
