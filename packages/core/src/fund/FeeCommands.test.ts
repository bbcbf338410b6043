import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  actors,
  addOffice,
  type Facts,
  openScene,
  today,
  tomorrow,
  yesterday
} from "../Scene.test.fixture.ts"

/** 梅村所 with a receipt of 1,000.50 yuan on 2026-06-03; its levy is 30.02 yuan. */
const withReceipt = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  const receipt = { id: "re_1", office: "of_1", on: "2026-06-03", amount: "100050" }
  yield* Effect.orDie(scene.act("fund.recordReceipt", receipt))
  return scene
})

const account = (data: Effect.Success<typeof withReceipt>["data"]) =>
  JSON.parse(data.rows.get("fundAccount/of_1")!.body) as Facts

describe("recording a receipt", () => {
  const receipt = { office: "of_1", on: "2026-06-03", amount: "100050" }

  it.effect.each<readonly [string, string, bigint]>([
    ["the first day of the office", "2018-05-01", 0n],
    ["the day before the rule", "2020-01-15", 0n],
    ["the day of the rule", "2020-01-16", 3002n],
    ["yesterday", yesterday, 3002n],
    ["today", today, 3002n]
  ])("is lawful on %s and posts the levy owed on that day", ([, on, levy]) =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      const { value } = yield* scene.act("fund.recordReceipt", { ...receipt, on })
      assert.deepStrictEqual<ReadonlyArray<bigint>>([value.levy, value.levyTotal], [levy, levy])
      assert.strictEqual(scene.data.byKind.get("posting")?.size ?? 0, levy === 0n ? 0 : 1)
      assert.strictEqual(account(scene.data)["balance"], String(levy))
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown office",
      { office: "of_9" },
      { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }
    ],
    [
      "a day that hasn't come",
      { on: tomorrow },
      { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }
    ],
    [
      "the day before the office",
      { on: "2018-04-30" },
      { _tag: "DayTooEarly", path: "$.on", found: "2018-04-30", earliest: "2018-05-01" }
    ],
    [
      "a receipt number that is taken",
      { id: "re_1" },
      { _tag: "AlreadyExists", path: "$.id", ref: "feeReceipt/re_1" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withReceipt
      const before = head()
      assert.deepStrictEqual(yield* refusal("fund.recordReceipt", { ...receipt, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("is the county's and the office's own managers' to record", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withReceipt
      yield* act("fund.recordReceipt", receipt, { actor: actors.director })
      for (const actor of [actors.city, actors.dongzhi, actors.practitioner, actors.outsider]) {
        assert.strictEqual((yield* refusal("fund.recordReceipt", receipt, { actor }))["_tag"], "Forbidden")
      }
    })
  )
})

describe("recording a refund", () => {
  const refund = { receipt: "re_1", on: today, amount: "100050" }

  it.effect.each([
    ["one fen", "1", -1n, 3001n],
    ["half of it", "50025", -1501n, 1501n],
    ["all of it", "100050", -3002n, 0n]
  ] as const)("of %s takes its levy back", ([, amount, levy, levyTotal]) =>
    Effect.gen(function* () {
      const { act, data } = yield* withReceipt
      const { value } = yield* act("fund.recordRefund", { ...refund, amount })
      assert.deepStrictEqual<ReadonlyArray<bigint>>([value.levy, value.levyTotal], [levy, levyTotal])
      assert.strictEqual(account(data)["levyPosted"], String(levyTotal))
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown receipt",
      { receipt: "re_9" },
      { _tag: "UnknownReference", path: "$.receipt", ref: "feeReceipt/re_9" }
    ],
    [
      "one fen more than was received",
      { amount: "100051" },
      {
        _tag: "RefundExceedsReceipt",
        path: "$.amount",
        receipt: "re_1",
        asked: "100051",
        refundable: "100050"
      }
    ],
    [
      "a day that hasn't come",
      { on: tomorrow },
      { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }
    ],
    [
      "the day before the receipt",
      { on: "2026-06-02" },
      { _tag: "DayTooEarly", path: "$.on", found: "2026-06-02", earliest: "2026-06-03" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withReceipt
      const before = head()
      assert.deepStrictEqual(yield* refusal("fund.recordRefund", { ...refund, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("is lawful on the day of the receipt, and several are while something is left", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withReceipt
      yield* act("fund.recordRefund", { ...refund, on: "2026-06-03", amount: "60000" })
      const tooMuch = yield* refusal("fund.recordRefund", { ...refund, amount: "40051" })
      assert.deepStrictEqual([tooMuch["_tag"], tooMuch["refundable"]], ["RefundExceedsReceipt", "40050"])
      yield* act("fund.recordRefund", { ...refund, amount: "40050" })
      const nothingLeft = yield* refusal("fund.recordRefund", { ...refund, amount: "1" })
      assert.strictEqual(nothingLeft["refundable"], "0")
    })
  )

  it.effect(
    "is never refused for the fund's sake: the balance goes below zero, and spending is refused",
    () =>
      Effect.gen(function* () {
        const { act, refusal, data } = yield* withReceipt
        const spend = { office: "of_1", on: today, purpose: "主题党日活动" }
        yield* act("fund.spend", { ...spend, amount: "3002" })
        yield* act("fund.recordRefund", refund)
        assert.strictEqual(account(data)["balance"], "-3002")
        const refused = yield* refusal("fund.spend", { ...spend, amount: "1" })
        assert.deepStrictEqual([refused["_tag"], refused["balance"]], ["SpendingExceedsBalance", "-3002"])
      })
  )

  it.effect("is refused to those who may not write the fund of the receipt's office", () =>
    Effect.gen(function* () {
      const { refusal } = yield* withReceipt
      for (const actor of [actors.city, actors.dongzhi, actors.outsider]) {
        assert.strictEqual((yield* refusal("fund.recordRefund", refund, { actor }))["_tag"], "Forbidden")
      }
    })
  )
})
