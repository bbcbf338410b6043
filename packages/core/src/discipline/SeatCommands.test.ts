import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  actors,
  endsOfRace,
  type Facts,
  interleaved,
  openScene,
  today,
  tomorrow
} from "../Scene.test.fixture.ts"
import type { CommandName } from "../register/commands.ts"
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

describe("seating one more member", () => {
  it.effect("is lawful from the first day of the committee on, with the next number", () =>
    Effect.gen(function* () {
      const scene = yield* withCommittee()
      const input = { committee, ...member("pe_4", "court"), from: constitutedOn }
      const { value } = yield* scene.act("committee.seat", input, asCity)
      assert.deepStrictEqual(value, { committee: "co_1" as never, seat: 4 })
      assert.strictEqual(committeeIn(scene).seats[3]?.from as string, constitutedOn)
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown committee",
      { committee: "co_9" },
      { _tag: "UnknownReference", path: "$.committee", ref: "committee/co_9" }
    ],
    [
      "somebody unknown",
      { person: "pe_9" },
      { _tag: "UnknownReference", path: "$.person", ref: "person/pe_9" }
    ],
    [
      "a day that hasn't come",
      { from: tomorrow },
      { _tag: "FutureDay", path: "$.from", found: tomorrow, latest: today }
    ],
    [
      "a day before the committee",
      { from: "2026-02-28" },
      { _tag: "DayTooEarly", path: "$.from", found: "2026-02-28", earliest: constitutedOn }
    ],
    [
      "an attestation that hasn't been made",
      { attestations: [{ ...attested[0], on: tomorrow }] },
      { _tag: "FutureDay", path: "$.attestations[0].on", found: tomorrow, latest: today }
    ],
    [
      "somebody who sits on it",
      { person: "pe_2" },
      { _tag: "AlreadySeated", path: "$.person", person: "pe_2", seat: 2 }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal } = yield* withCommittee()
      const input = { committee, ...member("pe_4", "court"), from, ...change }
      assert.deepStrictEqual(yield* refusal("committee.seat", input, asCity), expected)
    })
  )

  it.effect.each<readonly [string, Facts, string, ReadonlyArray<string>]>([
    ["a quality that nobody attested", unattested, "familiarWithTrade", ["attestations"]],
    [
      "no department that day",
      { headsSince: "2026-06-11" },
      "headsDepartment",
      ["person", "organ", "department", "headsSince", "attestations"]
    ]
  ])("is refused under 4.5.1 for %s, and what it offers is accepted", ([, change, what, missing]) =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withCommittee()
      const given = { committee, ...member("pe_4", "court"), from, ...change }
      const error = yield* refusal("committee.seat", given, asCity)
      assert.deepStrictEqual([error["_tag"], error["clause"]], ["Refused", "4.5.1"])
      const conditions = error["conditions"] as ReadonlyArray<{
        readonly what: string
        readonly met: boolean
      }>
      assert.lengthOf(conditions, 7)
      assert.deepStrictEqual(
        conditions.filter(({ met }) => !met).map((line) => line.what),
        [what]
      )
      const [lawful] = error["lawful"] as ReadonlyArray<{
        readonly input: Facts
        readonly missing: ReadonlyArray<string>
      }>
      assert.deepStrictEqual(lawful?.missing, missing)
      const fit: Facts = member("pe_5", "court")
      const chosen = Object.fromEntries(missing.map((name) => [name, fit[name]]))
      yield* act("committee.seat", { ...lawful?.input, ...chosen }, asCity)
    })
  )

  it.effect("lets a person sit again once the seat before is over, and not a day earlier", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withCommittee()
      yield* act("committee.endSeat", { committee, seat: 1, on: from, cause: "reassignment" }, asCity)
      const again = { committee, ...member("pe_1", "court") }
      assert.strictEqual(
        (yield* refusal("committee.seat", { ...again, from }, asCity))["_tag"],
        "AlreadySeated"
      )
      yield* act("committee.seat", { ...again, from: "2026-06-11" }, asCity)
    })
  )

  it.effect("lets one of two racers seat a person", () =>
    Effect.gen(function* () {
      const { data } = yield* withCommittee()
      const scenes = [
        yield* openScene({ data, wrap: interleaved }),
        yield* openScene({ data, wrap: interleaved })
      ]
      const input = { committee, ...member("pe_4", "court"), from }
      assert.deepStrictEqual(
        yield* endsOfRace(scenes.map(({ act }) => act("committee.seat", input, asCity))),
        ["AlreadySeated", "done"]
      )
    })
  )
})

describe("a member who leaves", () => {
  const end = { committee, seat: 1, on: "2026-06-09", cause: "death" }

  it.effect("is recorded with the last day, and a sector left without any is a finding", () =>
    Effect.gen(function* () {
      const scene = yield* withCommittee()
      yield* scene.act("committee.endSeat", end, asCity)
      assert.deepInclude(committeeIn(scene).seats[0], { to: "2026-06-09" as never, cause: "death" })
      assert.strictEqual((yield* found(scene, "2026-06-09"))?.outcome, "satisfied")
      assert.strictEqual((yield* found(scene, from))?.outcome, "violated")
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown committee",
      { committee: "co_9" },
      { _tag: "UnknownReference", path: "$.committee", ref: "committee/co_9" }
    ],
    ["no such seat", { seat: 9 }, { _tag: "SeatClosed", path: "$.seat", committee, seat: 9, why: "unknown" }],
    [
      "a seat that is over",
      { seat: 2 },
      { _tag: "SeatClosed", path: "$.seat", committee, seat: 2, why: "ended" }
    ],
    [
      "a seat that is void",
      { seat: 3 },
      { _tag: "SeatClosed", path: "$.seat", committee, seat: 3, why: "voided" }
    ],
    [
      "a day before the first",
      { on: "2026-02-28" },
      { _tag: "DayTooEarly", path: "$.on", found: "2026-02-28", earliest: constitutedOn }
    ],
    [
      "a day that hasn't come",
      { on: tomorrow },
      { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withCommittee()
      yield* act("committee.endSeat", { ...end, seat: 2 }, asCity)
      yield* act("committee.voidSeat", { committee, seat: 3, reason: "重复登记" }, asCity)
      assert.deepStrictEqual(yield* refusal("committee.endSeat", { ...end, ...change }, asCity), expected)
    })
  )
})

describe("voiding a seat", () => {
  it.effect("says that it never was: on no day, over or not, and its number stays taken", () =>
    Effect.gen(function* () {
      const scene = yield* withCommittee()
      yield* scene.act("committee.endSeat", { committee, seat: 1, on: from, cause: "retirement" }, asCity)
      const { value } = yield* scene.act(
        "committee.voidSeat",
        { committee, seat: 1, reason: "日期有误" },
        asCity
      )
      assert.strictEqual(value.seat, 1)
      assert.strictEqual((yield* found(scene, constitutedOn))?.facts["courtSeats"], 0)
      assert.deepStrictEqual(committeeIn(scene).seats[0]?.voided, { reason: "日期有误", on: today })
      const again = { committee, ...member("pe_1", "court"), from: constitutedOn }
      assert.strictEqual((yield* scene.act("committee.seat", again, asCity)).value.seat, 4)
      assert.strictEqual((yield* found(scene, constitutedOn))?.outcome, "satisfied")
      const twice = yield* scene.refusal("committee.voidSeat", { committee, seat: 1, reason: "重复" }, asCity)
      assert.strictEqual(twice["why"], "voided")
    })
  )

  it.effect("like every act on a member, is the city's alone", () =>
    Effect.gen(function* () {
      const { refusal } = yield* withCommittee()
      const inputs: Readonly<Partial<Record<CommandName, Facts>>> = {
        "committee.seat": { committee, ...member("pe_4", "court"), from },
        "committee.replace": { committee, seat: 1, ...member("pe_4", "court"), from },
        "committee.endSeat": { committee, seat: 1, on: from, cause: "retirement" },
        "committee.voidSeat": { committee, seat: 1, reason: "重复登记" },
        "committee.recordDepartmentChange": { committee, seat: 1, on: from },
        "committee.attest": { committee, seat: 1, quality: "uprightAndFair", by: "市局", on: from },
        "committee.dissolve": { committee, on: today }
      }
      for (const [name, input] of Object.entries(inputs))
        for (const actor of [actors.guichi, actors.director])
          assert.strictEqual(
            (yield* refusal(name as CommandName, input, { actor }))["_tag"],
            "Forbidden",
            name
          )
    })
  )
})
