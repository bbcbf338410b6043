import { Effect, Result, Schema } from "effect"
import { command, put } from "../../journal/Command.ts"
import { one } from "../../journal/Read.ts"
import { AlreadyVoid, UnknownReference } from "../../journal/Refusals.ts"
import { yearOf } from "../../kernel/PlainDate.ts"
import {
  duesAccount,
  duesPayment,
  DuesPaymentId,
  duesRefund,
  DuesRefundId,
  DuesVoid,
  duesVoid,
  voidOf
} from "./Dues.ts"
import { booked, leastLeft } from "./DuesLedger.ts"
import { movesIn, readDues } from "./DuesReads.ts"
import { DuesRefunded } from "./DuesRefusals.ts"

const { reason } = DuesVoid.fields

/** Voids a payment of dues that was recorded by mistake, with the reason; not one that a refund rests on. */
export const voidDues = command("party.voidDues", {
  permission: "party.write",
  input: Schema.Struct({ payment: DuesPaymentId, reason }),
  result: Schema.Struct({ payment: DuesPaymentId }),
  queue: ({ payment }) => payment,
  facts: ({ payment: id }, read) =>
    Effect.gen(function* () {
      const { payment } = yield* read.all({ payment: one(duesPayment, id) })
      return payment && { payment, ...(yield* readDues(payment.organization, read)) }
    }),
  target: (facts) => facts?.organization && { county: facts.organization.county },
  decide: (facts, { payment: id, reason: why }, { today }) => {
    const ref = duesPayment.ref(id)
    if (facts === undefined) return Result.fail(new UnknownReference({ path: "$.payment", ref }))
    const { payment, account, moves, voided } = facts
    if (voided.has(id)) return Result.fail(new AlreadyVoid({ path: "$.payment", ref }))
    const { organization, on, amount } = payment
    const others = [...moves].flatMap(([entry, move]) => (entry === id ? [] : [move]))
    if (leastLeft(movesIn(others, yearOf(on)), on) < 0n)
      return Result.fail(new DuesRefunded({ path: "$.payment", clause: "1.6.3", payment: id }))
    return Result.succeed({
      writes: [
        put(duesAccount, organization, booked(account, yearOf(on), { paid: -amount })),
        put(duesVoid, voidOf(id), { organization, entry: id, on: today, reason: why })
      ],
      result: { payment: id }
    })
  }
})

/** Voids a refund of dues that was recorded by mistake, with the reason. */
export const voidDuesRefund = command("party.voidDuesRefund", {
  permission: "party.write",
  input: Schema.Struct({ refund: DuesRefundId, reason }),
  result: Schema.Struct({ refund: DuesRefundId }),
  queue: ({ refund }) => refund,
  facts: ({ refund: id }, read) =>
    Effect.gen(function* () {
      const { refund } = yield* read.all({ refund: one(duesRefund, id) })
      return refund && { refund, ...(yield* readDues(refund.organization, read)) }
    }),
  target: (facts) => facts?.organization && { county: facts.organization.county },
  decide: (facts, { refund: id, reason: why }, { today }) => {
    const ref = duesRefund.ref(id)
    if (facts === undefined) return Result.fail(new UnknownReference({ path: "$.refund", ref }))
    const { refund, account, voided } = facts
    if (voided.has(id)) return Result.fail(new AlreadyVoid({ path: "$.refund", ref }))
    const { organization, period, amount } = refund
    return Result.succeed({
      writes: [
        put(duesAccount, organization, booked(account, period, { refunded: -amount })),
        put(duesVoid, voidOf(id), { organization, entry: id, on: today, reason: why })
      ],
      result: { refund: id }
    })
  }
})
