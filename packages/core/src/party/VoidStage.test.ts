import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { addMember, addOffice, type Facts, openScene, outcomesOf, today } from "../Scene.test.fixture.ts"
import { type MembershipStage, membershipStages } from "./MembershipStage.ts"
import { stage, stagesOf, withMember } from "./StageScene.test.fixture.ts"

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
