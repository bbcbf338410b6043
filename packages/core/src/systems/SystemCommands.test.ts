import { assert, describe, it } from "@effect/vitest"
import { Effect, Result } from "effect"
import { hasFaults } from "../BadInput.test.fixture.ts"
import {
  actors,
  addOffice,
  bodyIn,
  endsOfRace,
  type Facts,
  interleaved,
  openScene,
  type Scene,
  today,
  tomorrow
} from "../Scene.test.fixture.ts"
import type { CommandName } from "../register/commands.ts"
import { officeSystems } from "./OfficeSystems.ts"

const adopted = { office: "of_1", system: "archives", title: "档案管理制度", from: "2020-03-01" }
const repealed = { office: "of_1", system: "archives", on: "2023-12-31" }
const mistake = { office: "of_1", system: "archives", from: "2020-03-01", reason: "登记有误" }

/** 梅村所 with an archives system since 2020-03-01. */
const withSystem = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* Effect.orDie(scene.act("office.adoptSystem", adopted))
  return scene
})

const entriesOf = ({ data }: Scene) =>
  bodyIn(officeSystems, data.rows.get("officeSystems/of_1")!.body).entries as ReadonlyArray<Facts>

const { office: _, ...entry } = adopted

describe("adopting a system", () => {
  it.effect("writes its document, and the next one after the repeal of the first", () =>
    Effect.gen(function* () {
      const scene = yield* withSystem
      assert.deepStrictEqual(entriesOf(scene), [entry])
      yield* scene.act("office.repealSystem", repealed)
      yield* scene.act("office.adoptSystem", { ...adopted, from: "2024-01-01" })
      assert.deepStrictEqual(entriesOf(scene), [
        { ...entry, to: "2023-12-31" },
        { ...entry, from: "2024-01-01" }
      ])
    })
  )

  it.effect.each<readonly [string, Facts]>([
    ["of another system on the same days", { system: "riskDisclosure" }],
    ["that was out of force before it", { from: "2019-01-01", to: "2020-02-29" }],
    ["of a single day", { from: "2020-02-29", to: "2020-02-29" }],
    ["from the office's first day on", { system: "consultation", from: "2018-05-01" }],
    ["from today on", { system: "partyAffairsSubsidy", from: today }]
  ])("takes one %s", ([, change]) =>
    Effect.gen(function* () {
      const scene = yield* withSystem
      yield* scene.act("office.adoptSystem", { ...adopted, ...change })
      assert.lengthOf(entriesOf(scene), 2)
    })
  )

  const inForce = {
    _tag: "SystemInForce",
    path: "$.system",
    office: "of_1",
    system: "archives",
    from: "2020-03-01"
  }
  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown office",
      { office: "of_9" },
      { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }
    ],
    [
      "a day that hasn't come",
      { system: "consultation", from: tomorrow },
      { _tag: "FutureDay", path: "$.from", found: tomorrow, latest: today }
    ],
    [
      "a day before the office was",
      { system: "consultation", from: "2018-04-30" },
      { _tag: "DayTooEarly", path: "$.from", found: "2018-04-30", earliest: "2018-05-01" }
    ],
    [
      "a last day that hasn't come",
      { system: "consultation", to: tomorrow },
      { _tag: "FutureDay", path: "$.to", found: tomorrow, latest: today }
    ],
    [
      "a last day before the first",
      { system: "consultation", to: "2020-02-29" },
      { _tag: "DayTooEarly", path: "$.to", found: "2020-02-29", earliest: "2020-03-01" }
    ],
    ["a system that is in force", { from: "2024-01-01" }, inForce],
    ["a day on which it was in force", { from: "2019-01-01", to: "2020-03-01" }, inForce]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withSystem
      const before = head()
      assert.deepStrictEqual(yield* refusal("office.adoptSystem", { ...adopted, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("lets one of two racers in, and loses neither of two systems", () =>
    Effect.gen(function* () {
      const scene = yield* openScene({ wrap: interleaved })
      yield* addOffice(scene)
      const racers = ["archives", "archives", "riskDisclosure"].map((system) =>
        scene.act("office.adoptSystem", { ...adopted, system })
      )
      assert.deepStrictEqual(yield* endsOfRace(racers), ["SystemInForce", "done", "done"])
      assert.lengthOf(entriesOf(scene), 2)
    })
  )

  it.effect("of no known sort or without a title can't be read", () =>
    Effect.gen(function* () {
      const text = "text of 1 to 120 characters, not blank, no control characters but newline and tab"
      yield* hasFaults("office.adoptSystem", { ...adopted, title: " " }, [`$.title | " " | ${text}`])
      yield* hasFaults("office.repealSystem", { ...repealed, system: "party" }, [
        '$.system | "party" | "practiceManagement" or "conflictReview" or "riskDisclosure" or "majorCaseDiscussion" or "qualityControl" or "complaintHandling" or "annualAssessment" or "archives" or "incomeDistribution" or "consultation" or "partyAffairsSubsidy"'
      ])
    })
  )
})

describe("repealing a system", () => {
  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown office",
      { office: "of_9" },
      { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }
    ],
    [
      "a system that isn't in force",
      { system: "riskDisclosure" },
      { _tag: "NotHeld", path: "$.system", what: "riskDisclosure" }
    ],
    [
      "a day that hasn't come",
      { on: tomorrow },
      { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }
    ],
    [
      "a day before it was adopted",
      { on: "2020-02-29" },
      { _tag: "DayTooEarly", path: "$.on", found: "2020-02-29", earliest: "2020-03-01" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withSystem
      const before = head()
      assert.deepStrictEqual(yield* refusal("office.repealSystem", { ...repealed, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("happens once, on its first day at the earliest", () =>
    Effect.gen(function* () {
      const scene = yield* withSystem
      yield* scene.act("office.repealSystem", { ...repealed, on: "2020-03-01" })
      assert.deepStrictEqual(entriesOf(scene), [{ ...entry, to: "2020-03-01" }])
      assert.strictEqual((yield* scene.refusal("office.repealSystem", repealed))["_tag"], "NotHeld")
    })
  )
})

describe("voiding an adoption", () => {
  it.effect("keeps what was recorded, with the reason and the day, and makes room", () =>
    Effect.gen(function* () {
      const scene = yield* withSystem
      yield* scene.act("office.voidSystem", mistake)
      const voided = { ...entry, voided: { reason: "登记有误", on: today } }
      assert.deepStrictEqual(entriesOf(scene), [voided])
      yield* scene.act("office.adoptSystem", { ...adopted, from: "2019-03-01" })
      assert.deepStrictEqual(entriesOf(scene), [voided, { ...entry, from: "2019-03-01" }])
      assert.strictEqual((yield* scene.refusal("office.voidSystem", mistake))["_tag"], "NotHeld")
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown office",
      { office: "of_9" },
      { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }
    ],
    ["another day", { from: "2020-03-02" }, { _tag: "NotHeld", path: "$.from", what: "archives" }],
    ["another system", { system: "consultation" }, { _tag: "NotHeld", path: "$.from", what: "consultation" }]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal } = yield* withSystem
      assert.deepStrictEqual(yield* refusal("office.voidSystem", { ...mistake, ...change }), expected)
    })
  )
})

describe("an office's systems are recorded by the authority and by its own management", () => {
  const acts: ReadonlyArray<readonly [CommandName, Facts]> = [
    ["office.adoptSystem", { ...adopted, system: "riskDisclosure" }],
    ["office.repealSystem", repealed],
    ["office.voidSystem", mistake]
  ]

  it.effect.each(acts)("%s", ([name, input]) =>
    Effect.gen(function* () {
      for (const actor of [actors.dongzhi, actors.judicialOffice, actors.practitioner, actors.outsider]) {
        const scene = yield* withSystem
        assert.strictEqual((yield* scene.refusal(name, input, { actor }))["_tag"], "Forbidden")
      }
      for (const actor of [actors.city, actors.guichi, actors.director]) {
        const scene = yield* withSystem
        yield* scene.act(name, input, { actor })
      }
    })
  )
})

it("a stored body has one document in force for a system on any day", () => {
  const read = (...entries: ReadonlyArray<Facts>) =>
    Result.isSuccess(officeSystems.decode({ body: JSON.stringify({ entries }), bodyVersion: 1 }))
  assert.isTrue(read(entry, { ...entry, system: "consultation" }))
  assert.isTrue(read({ ...entry, to: "2023-12-31" }, { ...entry, from: "2024-01-01" }))
  assert.isTrue(read(entry, { ...entry, voided: { reason: "登记有误", on: today } }))
  assert.isFalse(read({ ...entry, to: "2024-01-01" }, { ...entry, from: "2024-01-01" }))
})
