import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { type Facts, today, tomorrow } from "../Scene.test.fixture.ts"
import { asCity, committeeIn, found, withCommittee } from "./Committee.test.fixture.ts"

const committee = "co_1"

describe("a member who heads the department no longer", () => {
  const change = { committee, seat: 1, on: "2026-06-10" }

  it.effect("keeps the seat, and is a finding from that day on", () =>
    Effect.gen(function* () {
      const scene = yield* withCommittee()
      yield* scene.act("committee.recordDepartmentChange", change, asCity)
      assert.isUndefined(committeeIn(scene).seats[0]?.to)
      assert.strictEqual((yield* found(scene, "2026-06-09"))?.facts["seatsNotHeading"], 0)
      const after = yield* found(scene, "2026-06-10")
      assert.deepStrictEqual([after?.outcome, after?.facts["seatsNotHeading"]], ["violated", 1])
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown committee",
      { committee: "co_9" },
      { _tag: "UnknownReference", path: "$.committee", ref: "committee/co_9" }
    ],
    ["no such seat", { seat: 0 }, { _tag: "SeatClosed", path: "$.seat", committee, seat: 0, why: "unknown" }],
    [
      "a second time",
      { seat: 2 },
      { _tag: "SeatClosed", path: "$.seat", committee, seat: 2, why: "notHeading" }
    ],
    [
      "the day on which it began",
      { on: "2022-05-01" },
      { _tag: "DayTooEarly", path: "$.on", found: "2022-05-01", earliest: "2022-05-02" }
    ],
    [
      "a day that hasn't come",
      { on: tomorrow },
      { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }
    ]
  ])("is refused for %s", ([, other, expected]) =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withCommittee()
      yield* act("committee.recordDepartmentChange", { ...change, seat: 2 }, asCity)
      assert.deepStrictEqual(
        yield* refusal("committee.recordDepartmentChange", { ...change, ...other }, asCity),
        expected
      )
    })
  )
})

describe("attesting a quality", () => {
  const attest = { committee, seat: 1, quality: "uprightAndFair", by: "市司法局党组", on: "2026-06-10" }

  it.effect("again keeps what was attested before", () =>
    Effect.gen(function* () {
      const scene = yield* withCommittee()
      yield* scene.act("committee.attest", attest, asCity)
      const { attestations } = committeeIn(scene).seats[0]!
      assert.lengthOf(attestations, 5)
      assert.deepStrictEqual<unknown>(attestations.at(-1), {
        quality: "uprightAndFair",
        by: "市司法局党组",
        on: "2026-06-10"
      })
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    ["no such seat", { seat: 9 }, { _tag: "SeatClosed", path: "$.seat", committee, seat: 9, why: "unknown" }],
    [
      "a day that hasn't come",
      { on: tomorrow },
      { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }
    ],
    [
      "the same day twice",
      { on: "2026-02-20" },
      { _tag: "AlreadyExists", path: "$.on", ref: "committee/co_1" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal } = yield* withCommittee()
      assert.deepStrictEqual(yield* refusal("committee.attest", { ...attest, ...change }, asCity), expected)
    })
  )
})
