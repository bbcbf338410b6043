import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { chizhou } from "../kernel/DivisionCode.ts"
import { actors, endOf, openScene, tomorrow } from "../Scene.test.fixture.ts"
import { overallPlan } from "./OverallPlan.ts"

const plan = {
  id: "pn_1",
  city: "341700",
  title: "整体规划（2026—2028年）",
  summary: "规范管理、提升能力",
  issuedOn: "2026-03-01"
}
const byCity = { actor: actors.city }

describe("the overall plan", () => {
  it.effect("keeps its versions, the voided one with its reason", () =>
    Effect.gen(function* () {
      const { act, on, jiceng } = yield* openScene()
      yield* act("authority.issuePlan", plan, byCity)
      yield* act("authority.issuePlan", { ...plan, id: "pn_2", title: "整体规划（修订）" }, byCity)
      yield* act("authority.voidPlan", { plan: "pn_1", reason: "重复登记" }, byCity)
      const view = yield* on(jiceng.view)
      assert.deepStrictEqual(
        view.records.listOf(overallPlan, chizhou).map(({ id, body }) => [id, body.voided?.reason]),
        [
          ["pn_1", "重复登记"],
          ["pn_2", undefined]
        ]
      )
    })
  )

  it.effect("is issued by the city bureau alone (2.1)", () =>
    Effect.gen(function* () {
      const { act } = yield* openScene()
      for (const actor of [actors.guichi, actors.judicialOffice, actors.director]) {
        assert.strictEqual(yield* endOf(act("authority.issuePlan", plan, { actor })), "Forbidden")
      }
    })
  )

  it.effect.each([
    ["a day to come", { id: "pn_2", issuedOn: tomorrow }, "FutureDay"],
    ["an id that is taken", {}, "AlreadyExists"]
  ] as const)("is refused for %s", ([, change, tag]) =>
    Effect.gen(function* () {
      const { act } = yield* openScene()
      yield* act("authority.issuePlan", plan, byCity)
      assert.strictEqual(yield* endOf(act("authority.issuePlan", { ...plan, ...change }, byCity)), tag)
    })
  )

  it.effect("is voided once, and only when it exists", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* openScene()
      const voiding = { plan: "pn_1", reason: "重复登记" }
      assert.deepStrictEqual(yield* refusal("authority.voidPlan", voiding, byCity), {
        _tag: "UnknownReference",
        path: "$.plan",
        ref: "overallPlan/pn_1"
      })
      yield* act("authority.issuePlan", plan, byCity)
      yield* act("authority.voidPlan", voiding, byCity)
      assert.deepStrictEqual(yield* refusal("authority.voidPlan", voiding, byCity), {
        _tag: "AlreadyVoid",
        path: "$.plan",
        ref: "overallPlan/pn_1"
      })
    })
  )
})
