import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { actors, today } from "../../Scene.test.fixture.ts"
import { dues, periodsOf, refund, withBranch } from "./DuesScene.test.fixture.ts"

describe("voiding dues and refunds", () => {
  const refunded = Effect.tap(withBranch, ({ act }) =>
    Effect.orDie(
      Effect.andThen(
        act("party.recordDues", dues),
        act("party.refundDues", { ...refund, id: "dr_1", amount: "1" })
      )
    )
  )
  const payment = { payment: "dp_1", reason: "重复登记" }
  const wrongRefund = { refund: "dr_1", reason: "登记有误" }

  it.effect("a payment that a refund rests on stays until the refund is void", () =>
    Effect.gen(function* () {
      const scene = yield* refunded
      const { act, refusal, data } = scene
      assert.deepStrictEqual(yield* refusal("party.voidDues", payment), {
        _tag: "DuesRefunded",
        path: "$.payment",
        clause: "1.6.3",
        payment: "dp_1"
      })
      const written = data.rows.get("duesRefund/dr_1")
      yield* act("party.voidDuesRefund", wrongRefund)
      assert.deepStrictEqual(periodsOf(scene), ["2025 60000 0"])
      assert.deepStrictEqual(data.rows.get("duesRefund/dr_1"), written)
      yield* act("party.voidDues", payment)
      assert.deepStrictEqual(periodsOf(scene), ["2025 0 0"])
      assert.deepStrictEqual(JSON.parse(data.rows.get("duesVoid/dv_dp-1")!.body), {
        entry: "dp_1",
        organization: "po_1",
        on: today,
        reason: "重复登记"
      })
    })
  )

  it.effect("happens once, for what is known", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* refunded
      yield* act("party.voidDuesRefund", wrongRefund)
      yield* act("party.voidDues", payment)
      assert.deepStrictEqual(yield* refusal("party.voidDues", payment), {
        _tag: "AlreadyVoid",
        path: "$.payment",
        ref: "duesPayment/dp_1"
      })
      assert.deepStrictEqual(yield* refusal("party.voidDuesRefund", wrongRefund), {
        _tag: "AlreadyVoid",
        path: "$.refund",
        ref: "duesRefund/dr_1"
      })
      assert.deepStrictEqual(yield* refusal("party.voidDues", { ...payment, payment: "dp_9" }), {
        _tag: "UnknownReference",
        path: "$.payment",
        ref: "duesPayment/dp_9"
      })
      assert.deepStrictEqual(yield* refusal("party.voidDuesRefund", { ...wrongRefund, refund: "dr_9" }), {
        _tag: "UnknownReference",
        path: "$.refund",
        ref: "duesRefund/dr_9"
      })
      assert.strictEqual(
        (yield* refusal("party.refundDues", { ...refund, id: "dr_1" }))["_tag"],
        "AlreadyExists"
      )
    })
  )

  it.effect("is the authority's, as is all that is done with dues", () =>
    Effect.gen(function* () {
      const { refusal } = yield* refunded
      for (const actor of [actors.dongzhi, actors.director]) {
        const ends = [
          yield* refusal("party.recordDues", { ...dues, id: "dp_2" }, { actor }),
          yield* refusal("party.refundDues", refund, { actor }),
          yield* refusal("party.voidDues", payment, { actor }),
          yield* refusal("party.voidDuesRefund", wrongRefund, { actor })
        ]
        for (const end of ends) assert.strictEqual(end["_tag"], "Forbidden")
      }
    })
  )
})
