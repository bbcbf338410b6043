import { Schema } from "effect"
import { expectation } from "../kernel/Expectation.ts"
import { Fen, PositiveFen } from "../kernel/Fen.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { Rate } from "../kernel/Rate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { recordId } from "../journal/RecordId.ts"
import { refMark } from "../journal/References.ts"
import { recordKind } from "../journal/RecordKind.ts"
import { OfficeId } from "../office/Office.ts"

/** 收费、退费、分录编号. */
export const FeeReceiptId = recordId("re", "feeReceipt").pipe(Schema.brand("FeeReceiptId"))
export type FeeReceiptId = typeof FeeReceiptId.Type
export const FeeRefundId = recordId("rf", "feeRefund").pipe(Schema.brand("FeeRefundId"))
export type FeeRefundId = typeof FeeRefundId.Type
export const PostingId = recordId("ps", "posting").pipe(Schema.brand("PostingId"))
export type PostingId = typeof PostingId.Type

/** Net fees of one rate period: receipts less refunds, each at the rate of the receipt's day. */
export const NetFees = Schema.Struct({ since: PlainDate, rate: Rate, fen: Fen })
export type NetFees = typeof NetFees.Type

/** 党建工作经费账户: cumulative net fees, levy posted, money spent, balance. All in fen; the balance may be negative. */
export const FundAccount = Schema.Struct({
  net: Schema.Array(NetFees),
  levyPosted: Fen,
  spent: Fen,
  balance: Fen
}).check(
  Schema.makeFilter(
    ({
      levyPosted,
      spent,
      balance
    }: {
      readonly levyPosted: bigint
      readonly spent: bigint
      readonly balance: bigint
    }) => balance === levyPosted - spent,
    { expected: "a balance that is the levy posted less the money spent" }
  )
)
export type FundAccount = typeof FundAccount.Type

export const fundAccount = recordKind("fundAccount", { version: 1, id: OfficeId, body: FundAccount })

/** An account of a fund before its first receipt. */
export const emptyAccount = Schema.decodeUnknownSync(FundAccount)({
  net: [],
  levyPosted: "0",
  spent: "0",
  balance: "0"
})

const byOffice = {
  office: { type: "id" as const, of: (body: { readonly office: string }) => body.office },
  on: { type: "day" as const, of: (body: { readonly on: string }) => body.on }
}
const underAccount = (body: { readonly office: string }) => [fundAccount.ref(body.office)]

/**
 * 单笔收费金额: above zero, at most 100 trillion yuan, so that an office's totals stay within the 18 digits of an
 * amount.
 */
export const FeeAmount = Fen.check(
  Schema.isBetweenBigInt(
    { minimum: 1n, maximum: 10_000_000_000_000_000n },
    expectation(
      "大于零、不超过 10000000000000000 的整数分金额",
      "whole fen above zero, at most 10000000000000000"
    )
  )
)

/** 收费: a business fee received, on a cash basis. */
export const FeeReceipt = Schema.Struct({ office: OfficeId, on: PlainDate, amount: FeeAmount })

export const feeReceipt = recordKind("feeReceipt", {
  version: 1,
  id: FeeReceiptId,
  appendOnly: true,
  body: FeeReceipt,
  index: byOffice,
  guardedBy: underAccount
})

/** 退费: part or all of one receipt paid back. `receivedOn` is the receipt's day, whose rate applies. */
export const FeeRefund = Schema.Struct({
  office: OfficeId,
  receipt: FeeReceiptId,
  receivedOn: PlainDate,
  on: PlainDate,
  amount: PositiveFen
})

export const feeRefund = recordKind("feeRefund", {
  version: 1,
  id: FeeRefundId,
  appendOnly: true,
  body: FeeRefund,
  index: { ...byOffice, receipt: { type: "id", of: (body) => body.receipt } },
  guardedBy: underAccount
})

/** 作废: a receipt that was recorded by mistake, with the reason. The receipt itself stays as it was written. */
export const FeeVoid = Schema.Struct({
  office: OfficeId,
  receipt: FeeReceiptId,
  receivedOn: PlainDate,
  amount: FeeAmount,
  on: PlainDate,
  reason: RequiredText(200)
})

/** The claim that a receipt is void. */
export const voidClaim = (receipt: FeeReceiptId): string => `feeReceipt.void:${receipt}`

/** A void has the id of its receipt. */
export const feeVoid = recordKind("feeVoid", {
  version: 1,
  id: FeeReceiptId,
  appendOnly: true,
  body: FeeVoid,
  index: byOffice,
  claims: (body) => [voidClaim(body.receipt)],
  guardedBy: underAccount
})

/** 科目: the office's own money, the earmarked fund, what was spent on Party activities. */
export const Account = Schema.Literals(["operating", "partyBuildingFund", "partyActivities"])
export type Account = typeof Account.Type

const balanced = Schema.makeFilter(
  ({ lines }: { readonly lines: ReadonlyArray<{ readonly fen: bigint }> }) =>
    lines.reduce((sum, line) => sum + line.fen, 0n) === 0n,
  { expected: "lines that add up to zero" }
)

/**
 * 分录: one double entry. A positive line adds to the account, a negative one takes from it; the lines add up to
 * zero, or it can't be stored. The fund is the office's own earmark, never a payable.
 */
export const Posting = Schema.Struct({
  office: OfficeId,
  on: PlainDate,
  reason: Schema.Literals(["receipt", "refund", "void", "settlement", "spending"]),
  /** The record that it was posted for. */
  source: Schema.optionalKey(Schema.String.annotate(refMark)),
  /** 党建活动用途, for spending. */
  purpose: Schema.optionalKey(RequiredText(200)),
  lines: Schema.NonEmptyArray(Schema.Struct({ account: Account, fen: Fen }))
}).check(balanced)
export type Posting = typeof Posting.Type

export const posting = recordKind("posting", {
  version: 1,
  id: PostingId,
  appendOnly: true,
  body: Posting,
  index: byOffice,
  guardedBy: underAccount
})
