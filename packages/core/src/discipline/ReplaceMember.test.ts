import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { CommandName } from "../register/commands.ts"
import { type Facts, today, tomorrow } from "../Scene.test.fixture.ts"
import {
  asCity,
  attested,
  committeeIn,
  constitutedOn,
  found,
  member,
  withCommittee
} from "./Committee.test.fixture.ts"

const committee = "co_1"
const from = "2026-06-10"
const unattested = { attestations: attested.slice(0, 3) }

describe("replacing a member", () => {
  const replace = { committee, seat: 1, ...member("pe_4", "court"), from }

  it.effect("ends the seat the day before and seats the successor, in one act", () =>
    Effect.gen(function* () {
      const scene = yield* withCommittee()
      const { value } = yield* scene.act("committee.replace", replace, asCity)
      assert.strictEqual(value.seat, 4)
      const [first, , , fourth] = committeeIn(scene).seats
      assert.deepStrictEqual([first?.to, fourth?.from, fourth?.person] as ReadonlyArray<unknown>, [
        "2026-06-09",
        from,
        "pe_4"
      ])
      for (const day of ["2026-06-09", from])
        assert.strictEqual((yield* found(scene, day))?.outcome, "satisfied")
    })
  )

  it.effect("by the same person, who heads another department now, is lawful", () =>
    Effect.gen(function* () {
      const scene = yield* withCommittee()
      yield* scene.act("committee.recordDepartmentChange", { committee, seat: 1, on: "2026-06-05" }, asCity)
      const moved = {
        ...replace,
        ...member("pe_1", "court", { department: "研究室", headsSince: "2026-06-05" })
      }
      yield* scene.act("committee.replace", moved, asCity)
      assert.strictEqual((yield* found(scene, "2026-06-09"))?.outcome, "violated")
      assert.strictEqual((yield* found(scene, from))?.outcome, "satisfied")
    })
  )

  it.effect(
    "by another sector is refused when the first is left without any; what it offers is accepted",
    () =>
      Effect.gen(function* () {
        for (const way of [0, 1]) {
          const { act, refusal } = yield* withCommittee()
          const other = { ...replace, sector: "justice" }
          const error = yield* refusal("committee.replace", other, asCity)
          assert.deepStrictEqual([error["_tag"], error["clause"]], ["Refused", "4.5.1"])
          const conditions = error["conditions"] as ReadonlyArray<{
            readonly what: string
            readonly met: boolean
          }>
          assert.deepStrictEqual(
            conditions.filter(({ met }) => !met).map(({ what }) => what),
            ["courtSeats"]
          )
          const { command, input, missing } = (
            error["lawful"] as ReadonlyArray<{
              readonly command: CommandName
              readonly input: Facts
              readonly missing: ReadonlyArray<string>
            }>
          )[way]!
          const fit: Facts = member("pe_5", "court")
          yield* act(
            command,
            { ...input, ...Object.fromEntries(missing.map((name) => [name, fit[name]])) },
            asCity
          )
          if (way === 1) yield* act("committee.replace", other, asCity)
        }
      })
  )

  it.effect("on a past day is refused when the sector is lost later, by what happened since", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withCommittee([
        member("pe_1", "court"),
        member("pe_2", "publicSecurity"),
        member("pe_3", "justice"),
        member("pe_5", "court")
      ])
      yield* act("committee.endSeat", { committee, seat: 4, on: "2026-06-20", cause: "retirement" }, asCity)
      const other = { ...replace, sector: "justice" }
      assert.strictEqual((yield* refusal("committee.replace", other, asCity))["clause"], "4.5.1")
    })
  )

  it.effect("may go on lacking what was lacking before", () =>
    Effect.gen(function* () {
      const scene = yield* withCommittee()
      yield* scene.act("committee.endSeat", { committee, seat: 1, on: "2026-06-01", cause: "death" }, asCity)
      yield* scene.act("committee.replace", { ...replace, seat: 2, sector: "publicSecurity" }, asCity)
      assert.strictEqual((yield* found(scene))?.outcome, "violated")
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    ["no such seat", { seat: 9 }, { _tag: "SeatClosed", path: "$.seat", committee, seat: 9, why: "unknown" }],
    [
      "the first day of the seat",
      { from: constitutedOn },
      { _tag: "DayTooEarly", path: "$.from", found: constitutedOn, earliest: "2026-03-02" }
    ],
    [
      "a day that hasn't come",
      { from: tomorrow },
      { _tag: "FutureDay", path: "$.from", found: tomorrow, latest: today }
    ],
    [
      "somebody in another seat",
      { person: "pe_2" },
      { _tag: "AlreadySeated", path: "$.person", person: "pe_2", seat: 2 }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal } = yield* withCommittee()
      assert.deepStrictEqual(yield* refusal("committee.replace", { ...replace, ...change }, asCity), expected)
    })
  )

  it.effect("by somebody unfit is refused as seating them is", () =>
    Effect.gen(function* () {
      const { refusal } = yield* withCommittee()
      const error = yield* refusal("committee.replace", { ...replace, ...unattested }, asCity)
      assert.deepStrictEqual([error["_tag"], error["clause"]], ["Refused", "4.5.1"])
      const [lawful] = error["lawful"] as ReadonlyArray<{ readonly input: Facts }>
      assert.strictEqual(lawful?.input["seat"], 1)
    })
  )
})
