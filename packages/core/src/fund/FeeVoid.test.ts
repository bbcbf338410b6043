import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { actors, addOffice, type Facts, openScene, today } from "../Scene.test.fixture.ts"

/** 梅村所 with a receipt of 1,000.50 yuan on 2026-06-03; its levy is 30.02 yuan. */
const withReceipt = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  const receipt = { id: "re_1", office: "of_1", on: "2026-06-03", amount: "100050" }
  yield* Effect.orDie(scene.act("fund.recordReceipt", receipt))
  return scene
})

describe("voiding a receipt", () => {
  const mistake = { receipt: "re_1", reason: "重复登记" }

  it.effect("takes its levy back and keeps the receipt as it was written", () =>
    Effect.gen(function* () {
      const { act, data } = yield* withReceipt
      const written = data.rows.get("feeReceipt/re_1")
      const { value } = yield* act("fund.voidReceipt", mistake)
      assert.deepStrictEqual<ReadonlyArray<unknown>>(
        [value.receipt, value.levy, value.levyTotal],
        ["re_1", -3002n, 0n]
      )
      assert.deepStrictEqual(data.rows.get("feeReceipt/re_1"), written)
      const { reason, on, receivedOn } = JSON.parse(data.rows.get("feeVoid/re_1")!.body) as Facts
      assert.deepStrictEqual([reason, on, receivedOn], ["重复登记", today, "2026-06-03"])
    })
  )

  it.effect("is refused for an unknown receipt", () =>
    Effect.gen(function* () {
      const { refusal } = yield* withReceipt
      assert.deepStrictEqual(yield* refusal("fund.voidReceipt", { ...mistake, receipt: "re_9" }), {
        _tag: "UnknownReference",
        path: "$.receipt",
        ref: "feeReceipt/re_9"
      })
    })
  )

  it.effect("happens once, and a void receipt is not refunded", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withReceipt
      yield* act("fund.voidReceipt", mistake)
      const closed = { _tag: "ReceiptClosed", path: "$.receipt", receipt: "re_1", why: "void" }
      assert.deepStrictEqual(yield* refusal("fund.voidReceipt", mistake), closed)
      const refund = { receipt: "re_1", on: today, amount: "1" }
      assert.deepStrictEqual(yield* refusal("fund.recordRefund", refund), closed)
    })
  )

  it.effect("is seen by a refund that another process had begun", () =>
    Effect.gen(function* () {
      const { data } = yield* withReceipt
      const county = yield* openScene({ data })
      let reads = 0
      const office = yield* openScene({
        data,
        wrap: (store) => ({
          ...store,
          read: (request) =>
            ++reads === 2
              ? Effect.andThen(Effect.orDie(county.act("fund.voidReceipt", mistake)), store.read(request))
              : store.read(request)
        })
      })
      const { _tag, why } = yield* office.refusal("fund.recordRefund", {
        receipt: "re_1",
        on: today,
        amount: "1"
      })
      assert.deepStrictEqual([_tag, why, reads], ["ReceiptClosed", "void", 2])
    })
  )

  it.effect("is refused once something was refunded", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withReceipt
      yield* act("fund.recordRefund", { receipt: "re_1", on: today, amount: "1" })
      const { _tag, why } = yield* refusal("fund.voidReceipt", mistake)
      assert.deepStrictEqual([_tag, why], ["ReceiptClosed", "refunded"])
    })
  )

  it.effect("is the county's alone", () =>
    Effect.gen(function* () {
      const { refusal } = yield* withReceipt
      for (const actor of [actors.city, actors.dongzhi, actors.director]) {
        assert.strictEqual((yield* refusal("fund.voidReceipt", mistake, { actor }))["_tag"], "Forbidden")
      }
    })
  )
})
