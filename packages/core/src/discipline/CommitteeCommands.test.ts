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
import {
  asCity,
  attested,
  committeeIn,
  constitute,
  constitutedOn,
  found,
  member,
  threeSeats,
  withCommittee
} from "./Committee.test.fixture.ts"

const whole = { ...constitute, seats: threeSeats }

describe("constituting the committee", () => {
  it.effect("seats every member from that day, by number", () =>
    Effect.gen(function* () {
      const scene = yield* withCommittee()
      const { city, seats } = committeeIn(scene)
      assert.strictEqual<string>(city, "341700")
      assert.deepStrictEqual(
        seats.map(({ no, person, from }) => [no, person, from] as ReadonlyArray<unknown>),
        [
          [1, "pe_1", constitutedOn],
          [2, "pe_2", constitutedOn],
          [3, "pe_3", constitutedOn]
        ]
      )
      assert.strictEqual((yield* found(scene))?.outcome, "satisfied")
    })
  )

  it.effect.each<readonly [string, ReadonlyArray<Facts>, ReadonlyArray<string>]>([
    ["nobody", [], ["courtSeats", "publicSecuritySeats", "justiceSeats", "sizeOdd"]],
    ["no court", threeSeats.slice(1), ["courtSeats", "sizeOdd"]],
    ["no public security", [threeSeats[0], threeSeats[2]], ["publicSecuritySeats", "sizeOdd"]],
    ["no justice organ", threeSeats.slice(0, 2), ["justiceSeats", "sizeOdd"]],
    [
      "a member who becomes head the day after",
      [...threeSeats.slice(0, 2), member("pe_3", "justice", { headsSince: "2026-03-02" })],
      ["seatsNotHeading", "seats[2].headsDepartment"]
    ],
    [
      "a member with three qualities",
      [member("pe_1", "court", { attestations: attested.slice(1) }), ...threeSeats.slice(1)],
      ["seatsUnattested", "seats[0].politicallySound"]
    ]
  ])("of %s is refused under 4.5.1, with the whole proof", ([, seats, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withCommittee([])
      const before = head()
      const error = yield* refusal("committee.constitute", { ...constitute, seats }, asCity)
      assert.deepStrictEqual([error["_tag"], error["clause"]], ["Refused", "4.5.1"])
      const conditions = error["conditions"] as ReadonlyArray<{
        readonly what: string
        readonly met: boolean
      }>
      assert.deepStrictEqual<ReadonlyArray<string>>(
        conditions.filter(({ met }) => !met).map(({ what }) => what),
        expected
      )
      assert.deepStrictEqual(
        conditions.slice(0, 6).map(({ what }) => what),
        ["courtSeats", "publicSecuritySeats", "justiceSeats", "seatsNotHeading", "seatsUnattested", "sizeOdd"]
      )
      const { city, name } = constitute
      assert.deepStrictEqual(error["lawful"], [
        { command: "committee.constitute", input: { city, name, constitutedOn }, missing: ["seats"] }
      ])
      assert.strictEqual(head(), before)
    })
  )

  it.effect("of an even number is lawful, and advised against", () =>
    Effect.gen(function* () {
      const scene = yield* withCommittee([...threeSeats, member("pe_4", "court")])
      assert.strictEqual((yield* found(scene))?.outcome, "advised")
    })
  )

  it.effect("before the document was in force is history, whoever sat on it", () =>
    Effect.gen(function* () {
      const scene = yield* withCommittee([])
      const seats = [member("pe_1", "court", { attestations: [] })]
      const early = { ...constitute, constitutedOn: "2020-01-15", seats }
      yield* scene.act("committee.constitute", early, asCity)
      assert.strictEqual((yield* found(scene))?.outcome, "violated")
      const { refusal } = yield* withCommittee([])
      const onTheDay = { ...early, constitutedOn: "2020-01-16" }
      assert.strictEqual((yield* refusal("committee.constitute", onTheDay, asCity))["_tag"], "Refused")
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "somebody unknown",
      { seats: [...threeSeats, member("pe_9", "court")] },
      { _tag: "UnknownReference", path: "$.seats[3].person", ref: "person/pe_9" }
    ],
    [
      "one person twice",
      { seats: [...threeSeats, member("pe_2", "court")] },
      { _tag: "AlreadySeated", path: "$.seats[3].person", person: "pe_2", seat: 2 }
    ],
    [
      "an attestation that hasn't been made",
      { seats: [member("pe_1", "court", { attestations: [{ ...attested[0], on: tomorrow }] })] },
      { _tag: "FutureDay", path: "$.seats[0].attestations[0].on", found: tomorrow, latest: today }
    ],
    [
      "a day that hasn't come",
      { constitutedOn: tomorrow },
      { _tag: "FutureDay", path: "$.constitutedOn", found: tomorrow, latest: today }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal } = yield* withCommittee([])
      assert.deepStrictEqual(
        yield* refusal("committee.constitute", { ...whole, ...change }, asCity),
        expected
      )
    })
  )

  it.effect.each([
    ["a county", "341702"],
    ["a province", "340000"]
  ])("%s has none", ([, city]) =>
    Effect.gen(function* () {
      const { refusal } = yield* withCommittee([])
      assert.strictEqual(
        (yield* refusal("committee.constitute", { ...whole, city }, asCity))["_tag"],
        "InvalidInput"
      )
    })
  )

  it.effect("a city has one, whoever is first; another city has its own", () =>
    Effect.gen(function* () {
      const { data, refusal } = yield* withCommittee([])
      const { id: _, ...drawn } = whole
      const { act } = yield* openScene({ data, wrap: interleaved })
      const racers = [act("committee.constitute", whole, asCity), act("committee.constitute", drawn, asCity)]
      assert.deepStrictEqual(yield* endsOfRace(racers), ["AlreadyExists", "done"])
      assert.strictEqual((yield* refusal("committee.constitute", drawn, asCity))["path"], "$.city")
      const hefei = { ...actors.city, jurisdiction: "340100" as never }
      yield* act("committee.constitute", { ...drawn, city: "340100" }, { actor: hefei })
    })
  )

  it.effect("is the city's alone", () =>
    Effect.gen(function* () {
      const { refusal } = yield* withCommittee([])
      for (const actor of [actors.guichi, actors.judicialOffice, actors.director]) {
        const error = yield* refusal("committee.constitute", whole, { actor })
        assert.deepStrictEqual([error["_tag"], error["clauses"]], ["Forbidden", ["2.1", "4.5.1"]])
      }
    })
  )
})

describe("dissolving the committee", () => {
  it.effect("ends it on that day; the next is constituted from then on, and each is found on its days", () =>
    Effect.gen(function* () {
      const scene = yield* withCommittee()
      yield* scene.act("committee.dissolve", { committee: "co_1", on: "2026-06-10" }, asCity)
      assert.strictEqual((yield* found(scene, "2026-06-09"))?.outcome, "satisfied")
      assert.isUndefined(yield* found(scene, "2026-06-10"))
      const next = { ...whole, id: "co_2" }
      assert.deepStrictEqual(
        yield* scene.refusal("committee.constitute", { ...next, constitutedOn: "2026-06-09" }, asCity),
        { _tag: "DayTooEarly", path: "$.constitutedOn", found: "2026-06-09", earliest: "2026-06-10" }
      )
      yield* scene.act("committee.constitute", { ...next, constitutedOn: "2026-06-10" }, asCity)
      assert.strictEqual<string | undefined>(committeeIn(scene).succeededBy, "co_2")
      assert.strictEqual((yield* found(scene, "2026-06-10"))?.outcome, "satisfied")
      const again = { ...next, constitutedOn: "2026-06-20" }
      assert.strictEqual((yield* scene.refusal("committee.constitute", again, asCity))["path"], "$.id")
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown committee",
      { committee: "co_9" },
      { _tag: "UnknownReference", path: "$.committee", ref: "committee/co_9" }
    ],
    [
      "a day that hasn't come",
      { on: tomorrow },
      { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }
    ],
    [
      "a day before what is known of it",
      { on: "2026-05-31" },
      { _tag: "DayTooEarly", path: "$.on", found: "2026-05-31", earliest: "2026-06-01" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withCommittee()
      const end = { committee: "co_1", seat: 1, on: "2026-05-31", cause: "retirement" }
      yield* act("committee.endSeat", end, asCity)
      const input = { committee: "co_1", on: today, ...change }
      assert.deepStrictEqual(yield* refusal("committee.dissolve", input, asCity), expected)
    })
  )

  it.effect("happens once, and nothing is done to a member of it then", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withCommittee()
      const committee = "co_1"
      yield* act("committee.dissolve", { committee, on: today }, asCity)
      const tags = yield* Effect.all([
        refusal("committee.dissolve", { committee, on: today }, asCity),
        refusal("committee.seat", { committee, ...member("pe_4", "court"), from: today }, asCity),
        refusal("committee.endSeat", { committee, seat: 1, on: today, cause: "retirement" }, asCity),
        refusal(
          "committee.attest",
          { committee, seat: 1, quality: "uprightAndFair", by: "市局", on: today },
          asCity
        )
      ])
      assert.deepStrictEqual(new Set(tags.map(({ _tag }) => _tag)), new Set(["UnknownReference"]))
    })
  )
})
