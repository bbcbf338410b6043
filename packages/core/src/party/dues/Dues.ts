import { Schema } from "effect"
import { CalendarYear } from "../../kernel/CalendarYear.ts"
import { expectation } from "../../kernel/Expectation.ts"
import { Fen } from "../../kernel/Fen.ts"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import { recordId } from "../../journal/RecordId.ts"
import { recordKind } from "../../journal/RecordKind.ts"
import { OfficeId } from "../../office/Office.ts"
import { PersonId } from "../../practitioner/Person.ts"
import { PartyOrganizationId } from "../PartyOrganization.ts"

/** 党费缴纳、拨返编号. */
export const DuesPaymentId = recordId("dp", "duesPayment").pipe(Schema.brand("DuesPaymentId"))
export type DuesPaymentId = typeof DuesPaymentId.Type
export const DuesRefundId = recordId("dr", "duesRefund").pipe(Schema.brand("DuesRefundId"))
export type DuesRefundId = typeof DuesRefundId.Type
export const DuesVoidId = recordId("dv", "duesVoid").pipe(Schema.brand("DuesVoidId"))
export type DuesVoidId = typeof DuesVoidId.Type

/** 一期党费: what was paid and what was refunded of it, in fen. A period is a calendar year. */
export const DuesPeriod = Schema.Struct({ period: CalendarYear, paid: Fen, refunded: Fen }).check(
  Schema.makeFilter(
    ({ paid, refunded }: { readonly paid: bigint; readonly refunded: bigint }) =>
      refunded >= 0n && refunded <= paid,
    { expected: "refunds that are no more than the dues paid" }
  )
)
export type DuesPeriod = typeof DuesPeriod.Type

const periodsOnce = Schema.makeFilter(
  ({ periods }: { readonly periods: ReadonlyArray<{ readonly period: number }> }) =>
    new Set(periods.map(({ period }) => period)).size === periods.length,
  { expected: "each period once" }
)

/** 党费账户: dues of one Party organization by period; it shares the organization's id, and its version is the lock of every act on dues. */
export const DuesAccount = Schema.Struct({ periods: Schema.Array(DuesPeriod) }).check(periodsOnce)
export type DuesAccount = typeof DuesAccount.Type

export const duesAccount = recordKind("duesAccount", {
  version: 1,
  id: PartyOrganizationId,
  body: DuesAccount
})

/** 单笔党费金额: above zero, at most ten billion yuan, so that a period's total stays within the 18 digits of an amount. */
export const DuesAmount = Fen.check(
  Schema.isBetweenBigInt(
    { minimum: 1n, maximum: 1_000_000_000_000n },
    expectation("大于零、不超过 1000000000000 的整数分金额", "whole fen above zero, at most 1000000000000")
  )
)

const byOrganization = {
  organization: { type: "id" as const, of: (body: { readonly organization: string }) => body.organization },
  on: { type: "day" as const, of: (body: { readonly on: string }) => body.on }
}
const underAccount = (body: { readonly organization: string }) => [duesAccount.ref(body.organization)]
const ofOrganization = (body: { readonly organization: string }): string => body.organization

/** 缴纳党费: what a practitioner on a unit's staff paid on a day. It falls into the calendar year of that day. */
export const DuesPayment = Schema.Struct({
  organization: PartyOrganizationId,
  office: OfficeId,
  person: PersonId,
  on: PlainDate,
  amount: DuesAmount
})
export type DuesPayment = typeof DuesPayment.Type

export const duesPayment = recordKind("duesPayment", {
  version: 1,
  appendOnly: true,
  id: DuesPaymentId,
  body: DuesPayment,
  index: byOrganization,
  about: ofOrganization,
  guardedBy: underAccount
})

/** 拨返党费: what the organization got back of the dues of one period. */
export const DuesRefund = Schema.Struct({
  organization: PartyOrganizationId,
  period: CalendarYear,
  on: PlainDate,
  amount: DuesAmount
})
export type DuesRefund = typeof DuesRefund.Type

export const duesRefund = recordKind("duesRefund", {
  version: 1,
  appendOnly: true,
  id: DuesRefundId,
  body: DuesRefund,
  index: byOrganization,
  about: ofOrganization,
  guardedBy: underAccount
})

/** 作废: a payment or a refund that was recorded by mistake, with the reason. */
export const DuesVoid = Schema.Struct({
  organization: PartyOrganizationId,
  entry: Schema.Union([DuesPaymentId, DuesRefundId]),
  on: PlainDate,
  reason: RequiredText(200)
})
export type DuesVoid = typeof DuesVoid.Type

export const duesVoid = recordKind("duesVoid", {
  version: 1,
  appendOnly: true,
  id: DuesVoidId,
  body: DuesVoid,
  index: byOrganization,
  about: ofOrganization,
  guardedBy: underAccount
})

/** An entry is void once, so its void is found by the entry's id. */
export const voidOf = (entry: DuesPaymentId | DuesRefundId): DuesVoidId =>
  `dv_${entry.replace("_", "-")}` as DuesVoidId
