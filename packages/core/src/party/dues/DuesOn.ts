import type { PlainDate } from "../../kernel/PlainDate.ts"
import type { Records } from "../../register/Records.ts"
import { type DuesAccount, duesPayment, type DuesPeriod, duesRefund, duesVoid } from "./Dues.ts"
import { booked, type DuesMove, paidMove, refundMove } from "./DuesLedger.ts"

/** Every movement of an organization's dues that isn't void. */
export const duesMovesOf = (records: Records, organization: string): ReadonlyArray<DuesMove> => {
  const voided = new Set(records.listOf(duesVoid, organization).map(({ body }) => body.entry as string))
  const standing = (entry: { readonly id: string }): boolean => !voided.has(entry.id)
  return [
    ...records
      .listOf(duesPayment, organization)
      .filter(standing)
      .map(({ body }) => paidMove(body)),
    ...records
      .listOf(duesRefund, organization)
      .filter(standing)
      .map(({ body }) => refundMove(body))
  ]
}

/** 各期党费: what had been paid and refunded of each period up to a day, earliest first. */
export const duesOn = (records: Records, organization: string, day: PlainDate): ReadonlyArray<DuesPeriod> =>
  duesMovesOf(records, organization)
    .filter(({ on }) => on <= day)
    .reduce<DuesAccount>(
      (account, { period, fen }) => booked(account, period, fen > 0n ? { paid: fen } : { refunded: -fen }),
      { periods: [] }
    ).periods
