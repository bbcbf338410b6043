import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  actors,
  addMember,
  addOffice,
  type Facts,
  openScene,
  today,
  tomorrow
} from "../Scene.test.fixture.ts"
import { membershipStages } from "./MembershipStage.ts"
import { stage, stagesOf, withMember } from "./StageScene.test.fixture.ts"

describe("recording a stage", () => {
  it.effect("takes the five in order, each on a later day, from before the person joined too", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      yield* addMember(scene, { id: "pe_a" })
      for (const [place, name] of membershipStages.entries()) {
        yield* scene.act("party.recordStage", { ...stage, stage: name, on: `201${place}-07-01` })
      }
      assert.deepStrictEqual(
        stagesOf(scene).map((entry) => entry.stage),
        [...membershipStages]
      )
    })
  )

  it.effect.each<readonly [string, Facts]>([
    ["the day after the stage before", { on: "2020-07-02" }],
    ["today", { on: today }]
  ])("is lawful on %s", ([, change]) =>
    Effect.gen(function* () {
      const { act } = yield* withMember
      yield* act("party.recordStage", { ...stage, ...change })
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown office",
      { office: "of_9" },
      { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }
    ],
    ["tomorrow", { on: tomorrow }, { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }],
    [
      "somebody not on the staff today",
      { person: "pe_9" },
      { _tag: "NotOnStaff", path: "$.person", person: "pe_9", office: "of_1", on: today }
    ],
    [
      "the day of the stage before",
      { on: "2020-07-01" },
      { _tag: "DayTooEarly", path: "$.on", found: "2020-07-01", earliest: "2020-07-02" }
    ],
    [
      "a stage that is reached",
      { stage: "probationary" },
      { _tag: "StageReached", path: "$.stage", person: "pe_a", stage: "probationary", on: "2020-07-01" }
    ],
    [
      "an earlier stage",
      { stage: "applicant" },
      { _tag: "StageReached", path: "$.stage", person: "pe_a", stage: "probationary", on: "2020-07-01" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withMember
      const before = head()
      assert.deepStrictEqual(yield* refusal("party.recordStage", { ...stage, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect.each<readonly [string, ReadonlyArray<string>, string, string | undefined]>([
    ["full as the first of all", [], "full", undefined],
    ["the next of each", ["applicant", "activist", "developmentTarget"], "probationary", undefined],
    ["one after the next", ["applicant"], "developmentTarget", "activist"],
    ["the last after the first", ["activist"], "full", "developmentTarget"],
    ["full before probationary", ["developmentTarget"], "full", "probationary"]
  ])("in order (1.4.4): %s", ([, before, asked, next]) =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      yield* addMember(scene, { id: "pe_a" })
      for (const [place, name] of before.entries())
        yield* scene.act("party.recordStage", { ...stage, stage: name, on: `201${place}-07-01` })
      if (next === undefined) {
        yield* scene.act("party.recordStage", { ...stage, stage: asked })
        return
      }
      const head = scene.head()
      const refused = yield* scene.refusal("party.recordStage", { ...stage, stage: asked })
      assert.strictEqual(scene.head(), head)
      assert.deepStrictEqual(refused, {
        _tag: "Refused",
        command: "party.recordStage",
        clause: "1.4.4",
        conditions: [{ what: "nextStage", operator: "equal", observed: asked, required: next, met: false }],
        lawful: [{ command: "party.recordStage", input: { ...stage, stage: next } }]
      })
      const [{ input }] = refused["lawful"] as readonly [{ readonly input: Facts }]
      yield* scene.act("party.recordStage", input)
    })
  )

  it.effect("asks for a day where the one given is too early for the next stage", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      yield* addMember(scene, { id: "pe_a" })
      yield* scene.act("party.recordStage", { ...stage, stage: "applicant", on: "2020-07-01" })
      const refused = yield* scene.refusal("party.recordStage", { ...stage, on: "2020-07-01" })
      assert.deepStrictEqual(refused["lawful"], [
        {
          command: "party.recordStage",
          input: { office: "of_1", person: "pe_a", stage: "activist" },
          missing: ["on"]
        }
      ])
    })
  )

  it.effect("is lawful on the last day on the staff, and refused the day after", () =>
    Effect.gen(function* () {
      const { act, refusal, clock } = yield* withMember
      yield* act("staff.leave", { office: "of_1", person: "pe_a", on: today })
      yield* act("party.recordStage", stage)
      clock.setDay(tomorrow)
      assert.strictEqual((yield* refusal("party.recordStage", stage))["_tag"], "NotOnStaff")
    })
  )

  it.effect("and voiding one is the authority's, within its own county", () =>
    Effect.gen(function* () {
      const { refusal } = yield* withMember
      const mistake = { office: "of_1", person: "pe_a", stage: "probationary", reason: "登记有误" }
      for (const actor of [actors.dongzhi, actors.judicialOffice, actors.director]) {
        assert.strictEqual((yield* refusal("party.recordStage", stage, { actor }))["_tag"], "Forbidden")
        assert.strictEqual((yield* refusal("party.voidStage", mistake, { actor }))["_tag"], "Forbidden")
      }
    })
  )
})
