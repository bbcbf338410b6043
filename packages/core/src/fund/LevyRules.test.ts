import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { termsOn } from "../norm/Terms.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { OfficeId } from "../office/Office.ts"
import { addOffice, openScene, outcomesOf, today } from "../Scene.test.fixture.ts"
import { levy } from "./LevyRules.ts"

/**
 * A receipt of 10,000.00 yuan on June 3, 4,000.00 of it refunded on June 10, 100.00 spent on June 12, and a receipt
 * of June 15 that was voided on June 30.
 */
const withFees = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  const of_1 = { office: "of_1" }
  yield* scene.act("fund.recordReceipt", { ...of_1, id: "re_1", on: "2026-06-03", amount: "1000000" })
  yield* scene.act("fund.recordReceipt", { ...of_1, id: "re_2", on: "2026-06-15", amount: "500000" })
  yield* scene.act("fund.recordRefund", { receipt: "re_1", on: "2026-06-10", amount: "400000" })
  yield* scene.act("fund.spend", { ...of_1, on: "2026-06-12", amount: "10000", purpose: "主题党日活动" })
  yield* scene.act("fund.voidReceipt", { receipt: "re_2", reason: "重复登记" })
  return scene
})

describe("the fund on a past day", () => {
  it.effect.each([
    ["before the first fee", "2026-06-02", [0, 0, 0, 0], "notApplicable"],
    ["the day of the receipt", "2026-06-03", [1, 1_000_000, 30_000, 30_000], "satisfied"],
    ["the day before the refund", "2026-06-09", [1, 1_000_000, 30_000, 30_000], "satisfied"],
    ["the day of the refund", "2026-06-10", [2, 600_000, 18_000, 18_000], "satisfied"],
    ["the day of the spending", "2026-06-12", [2, 600_000, 18_000, 8_000], "satisfied"],
    ["the day of a receipt that was void", "2026-06-15", [4, 600_000, 18_000, 8_000], "satisfied"],
    ["today", today, [4, 600_000, 18_000, 8_000], "satisfied"]
  ] as const)("%s", ([, on, expected, outcome]) =>
    Effect.gen(function* () {
      const scene = yield* withFees
      const view = yield* scene.on(scene.jiceng.view)
      const day = on as PlainDate
      const { facts } = levy.read(view.stateOf("of_1" as OfficeId, day)!, day, termsOn(day))
      assert.deepStrictEqual(
        [facts.feeEntries, facts.netFees, facts.levyDue, facts.fundBalance],
        [...expected]
      )
      assert.strictEqual(facts.levyGap, 0)
      assert.strictEqual((yield* outcomesOf(scene, "of_1", on))["1.6.2"], outcome)
    })
  )

  it.effect("of an office without fees is empty", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.6.2"], "notApplicable")
    })
  )
})
