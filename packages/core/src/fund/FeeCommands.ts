import { Effect, Result, Schema } from "effect"
import { Fen, PositiveFen } from "../kernel/Fen.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { command, put } from "../journal/Command.ts"
import { every, holder, one } from "../journal/Read.ts"
import { AlreadyExists, DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import type { Ref } from "../journal/Ref.ts"
import { office as officeKind } from "../office/Office.ts"
import {
  feeReceipt,
  FeeReceipt,
  FeeReceiptId,
  feeRefund,
  FeeRefundId,
  feeVoid,
  fundAccount,
  posting,
  type Posting,
  voidClaim
} from "./Fund.ts"
import { ReceiptClosed, RefundExceedsReceipt } from "./FundRefusals.ts"
import { addNet, settle, transfer } from "./Levy.ts"

/** The levy's double entry, or none where the rounded total didn't move. */
const levyPosting = (
  id: string,
  entry: Pick<Posting, "office" | "on" | "reason"> & { readonly source: Ref },
  levy: bigint
) =>
  levy === 0n ? [] : [put(posting, id, { ...entry, lines: transfer("operating", "partyBuildingFund", levy) })]

/** Records a fee received and posts its levy in the same commit (1.6.2). */
export const recordReceipt = command("fund.recordReceipt", {
  permission: "fund.write",
  input: Schema.Struct({ id: Schema.optionalKey(FeeReceiptId), ...FeeReceipt.fields }),
  result: Schema.Struct({ receipt: FeeReceiptId, levy: Fen, levyTotal: Fen }),
  queue: ({ office }) => office,
  facts: ({ office, id }, read) =>
    read.all({
      office: one(officeKind, office),
      account: one(fundAccount, office),
      ...(id !== undefined && { existing: one(feeReceipt, id) })
    }),
  target: ({ office }, input) => office && { county: office.county, office: input.office },
  decide: ({ office, account, existing }, { id, office: subject, on, amount }, { today, newId }) => {
    if (office === undefined || account === undefined) {
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(subject) }))
    }
    if (id !== undefined && existing !== undefined) {
      return Result.fail(new AlreadyExists({ path: "$.id", ref: feeReceipt.ref(id) }))
    }
    if (on > today) return Result.fail(new FutureDay({ path: "$.on", found: on, latest: today }))
    if (on < office.since)
      return Result.fail(new DayTooEarly({ path: "$.on", found: on, earliest: office.since }))
    const receipt = id ?? (newId("re") as FeeReceiptId)
    const settled = settle(account, addNet(account.net, on, amount))
    const source = feeReceipt.ref(receipt)
    return Result.succeed({
      writes: [
        put(fundAccount, subject, settled.account),
        put(feeReceipt, receipt, { office: subject, on, amount }),
        ...levyPosting(newId("ps"), { office: subject, on, reason: "receipt", source }, settled.levy)
      ],
      result: { receipt, levy: settled.levy, levyTotal: settled.account.levyPosted }
    })
  }
})

const feeFacts = (receipt: FeeReceiptId, read: Parameters<typeof recordReceipt.facts>[1]) =>
  Effect.gen(function* () {
    const { fee } = yield* read.all({ fee: one(feeReceipt, receipt) })
    if (fee === undefined) return undefined
    // A void writes the account: read together with it, the claim can't be older than the version that is guarded.
    const { voided, ...rest } = yield* read.all({
      office: one(officeKind, fee.office),
      account: one(fundAccount, fee.office),
      voided: holder(voidClaim(receipt)),
      refunds: every(feeRefund, { equals: { field: "receipt", value: receipt } }, fundAccount.ref(fee.office))
    })
    return { fee, voided: voided !== undefined, ...rest }
  })

/** Records that part or all of a receipt was paid back; never more than is left of it. The fund may go negative. */
export const recordRefund = command("fund.recordRefund", {
  permission: "fund.write",
  input: Schema.Struct({ receipt: FeeReceiptId, on: PlainDate, amount: PositiveFen }),
  result: Schema.Struct({ refund: FeeRefundId, levy: Fen, levyTotal: Fen }),
  queue: ({ receipt }) => receipt,
  facts: ({ receipt }, read) => feeFacts(receipt, read),
  target: (facts) => facts?.office && { county: facts.office.county, office: facts.fee.office },
  decide: (facts, { receipt, on, amount }, { today, newId }) => {
    if (facts?.account === undefined) {
      return Result.fail(new UnknownReference({ path: "$.receipt", ref: feeReceipt.ref(receipt) }))
    }
    const { fee, account, refunds, voided } = facts
    if (voided) return Result.fail(new ReceiptClosed({ path: "$.receipt", receipt, why: "void" }))
    if (on > today) return Result.fail(new FutureDay({ path: "$.on", found: on, latest: today }))
    if (on < fee.on) return Result.fail(new DayTooEarly({ path: "$.on", found: on, earliest: fee.on }))
    const refundable = refunds.reduce((left, { body }) => left - body.amount, fee.amount as bigint)
    if (amount > refundable) {
      return Result.fail(
        new RefundExceedsReceipt({
          path: "$.amount",
          receipt,
          asked: String(amount),
          refundable: String(refundable)
        })
      )
    }
    const refund = newId("rf") as FeeRefundId
    const settled = settle(account, addNet(account.net, fee.on, -amount))
    const source = feeRefund.ref(refund)
    return Result.succeed({
      writes: [
        put(fundAccount, fee.office, settled.account),
        put(feeRefund, refund, { office: fee.office, receipt, receivedOn: fee.on, on, amount }),
        ...levyPosting(newId("ps"), { office: fee.office, on, reason: "refund", source }, settled.levy)
      ],
      result: { refund, levy: settled.levy, levyTotal: settled.account.levyPosted }
    })
  }
})

/** Voids a receipt that was recorded by mistake, with the reason; its levy goes back. Refunded ones can't be voided. */
export const voidReceipt = command("fund.voidReceipt", {
  permission: "fund.correct",
  input: Schema.Struct({ receipt: FeeReceiptId, reason: RequiredText(200) }),
  result: Schema.Struct({ receipt: FeeReceiptId, levy: Fen, levyTotal: Fen }),
  queue: ({ receipt }) => receipt,
  facts: ({ receipt }, read) => feeFacts(receipt, read),
  target: (facts) => facts?.office && { county: facts.office.county, office: facts.fee.office },
  decide: (facts, { receipt, reason }, { today, newId }) => {
    if (facts?.account === undefined) {
      return Result.fail(new UnknownReference({ path: "$.receipt", ref: feeReceipt.ref(receipt) }))
    }
    const { fee, account, refunds, voided } = facts
    if (voided) return Result.fail(new ReceiptClosed({ path: "$.receipt", receipt, why: "void" }))
    if (refunds.length > 0)
      return Result.fail(new ReceiptClosed({ path: "$.receipt", receipt, why: "refunded" }))
    const settled = settle(account, addNet(account.net, fee.on, -fee.amount))
    const body = { office: fee.office, receipt, receivedOn: fee.on, amount: fee.amount, on: today, reason }
    const source = feeVoid.ref(receipt)
    return Result.succeed({
      writes: [
        put(fundAccount, fee.office, settled.account),
        put(feeVoid, receipt, body),
        ...levyPosting(newId("ps"), { office: fee.office, on: today, reason: "void", source }, settled.levy)
      ],
      result: { receipt, levy: settled.levy, levyTotal: settled.account.levyPosted }
    })
  }
})
