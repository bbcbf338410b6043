import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  actors,
  addMember,
  addOffice,
  bodyIn,
  type Facts,
  openScene,
  outcomesOf,
  type Scene,
  today,
  tomorrow
} from "../Scene.test.fixture.ts"
import { officeRoster } from "../office/Roster.ts"
import { type MembershipStage, membershipStages } from "./MembershipStage.ts"

/** 甲 on the staff since 2019-01-01, a probationary member since 2020-07-01. */
const withMember = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addMember(scene, { id: "pe_a" })
  yield* Effect.orDie(scene.act("party.recordStage", { ...stage, stage: "probationary", on: "2020-07-01" }))
  return scene
})

const stage = { office: "of_1", person: "pe_a", stage: "full", on: "2021-07-01" }

const stagesOf = ({ data }: Scene) => bodyIn(officeRoster, data.rows.get("officeRoster/of_1")!.body).stages

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

describe("voiding a stage", () => {
  const mistake = { office: "of_1", person: "pe_a", stage: "probationary", reason: "登记有误" }

  it.effect("keeps what was recorded, with the reason and the day; it counts on no day any more", () =>
    Effect.gen(function* () {
      const scene = yield* withMember
      assert.strictEqual((yield* outcomesOf(scene, "of_1", "2020-07-01"))["1.4.8"], "notApplicable")
      const journaled = scene.data.entries.at(-1)
      yield* scene.act("party.voidStage", mistake)
      assert.deepStrictEqual(stagesOf(scene), [
        { person: "pe_a", stage: "probationary", on: "2020-07-01", voided: { reason: "登记有误", on: today } }
      ] as never)
      assert.strictEqual((yield* outcomesOf(scene, "of_1", "2020-07-01"))["1.4.8"], "violated")
      assert.deepStrictEqual(scene.data.entries.at(-2), journaled)
      assert.include(journaled?.images[0]?.body, '"stage":"probationary","on":"2020-07-01"}')
    })
  )

  it.effect("opens the stage to be recorded again, also on an earlier day", () =>
    Effect.gen(function* () {
      const scene = yield* withMember
      yield* scene.act("party.voidStage", mistake)
      yield* scene.act("party.recordStage", { ...stage, stage: "probationary", on: "2019-07-01" })
      yield* scene.act("party.voidStage", { ...mistake, reason: "再次更正" })
      assert.lengthOf(stagesOf(scene), 2)
      assert.isTrue(stagesOf(scene).every(({ voided }) => voided !== undefined))
    })
  )

  it.effect.each([
    ["the first", "probationary", undefined],
    ["the last", "full", undefined],
    ["the first of three", "developmentTarget", undefined, "developmentTarget"],
    ["the middle of three", "probationary", "full", "developmentTarget"]
  ] as const)("leaves no gap in the order (1.4.4): %s", ([, stageToVoid, first, from = "probationary"]) =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      yield* addMember(scene, { id: "pe_a" })
      for (const [place, name] of membershipStages
        .slice(membershipStages.indexOf(from as MembershipStage))
        .entries())
        yield* scene.act("party.recordStage", { ...stage, stage: name, on: `201${place}-07-01` })
      const asked = { ...mistake, stage: stageToVoid }
      if (first !== undefined) {
        const refused = yield* scene.refusal("party.voidStage", asked)
        assert.deepStrictEqual([refused["_tag"], refused["clause"]], ["Refused", "1.4.4"])
        assert.deepStrictEqual(refused["lawful"], [
          {
            command: "party.voidStage",
            input: { office: "of_1", person: "pe_a", stage: first },
            missing: ["reason"]
          }
        ])
        yield* scene.act("party.voidStage", { ...asked, stage: first })
      }
      yield* scene.act("party.voidStage", asked)
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown office",
      { office: "of_9" },
      { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }
    ],
    [
      "a stage not recorded",
      { stage: "full" },
      { _tag: "NotHeld", path: "$.stage", person: "pe_a", what: "full" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withMember
      const before = head()
      assert.deepStrictEqual(yield* refusal("party.voidStage", { ...mistake, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("happens once", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withMember
      yield* act("party.voidStage", mistake)
      assert.strictEqual((yield* refusal("party.voidStage", mistake))["_tag"], "NotHeld")
    })
  )
})
