import { addDays, type PlainDate, toDayNumber } from "@jiceng/core"
import { at, isWorkday, lastRecordedDay, nextWorkday } from "../Calendar.ts"
import type { Draw } from "../Draw.ts"
import { dayAt, type Move, type PayBack, type Receive } from "./Move.ts"

/** Some of the larger fees are paid back some weeks later, half or whole; the year's last act is a receipt. */
export const refunds = (d: Draw, fees: ReadonlyArray<Receive>): ReadonlyArray<Move> =>
  fees.flatMap((fee): ReadonlyArray<PayBack> => {
    if (fee.amount < 20_000 || !d.chance(0.022)) return []
    const day = addDays(dayAt(fee.at), d.whole(2, 45))
    const open = isWorkday(day) ? day : nextWorkday(day)
    const amount = d.chance(0.4) ? fee.amount : Math.floor(fee.amount / 2_000) * 1_000
    if (open >= lastRecordedDay) return []
    return [{ does: "payBack", at: at(toDayNumber(open), 18, d.whole(0, 29)), fee, amount }]
  })

/**
 * The office whose fund is below zero on the demo's day: it spent all of it, and then the three largest fees of
 * spring had to be paid back. A refund is never refused for the fund's sake (1.6.2).
 */
export const overspent = {
  office: "of_qingyang-10",
  spends: "2026-06-22" as PlainDate,
  paysBack: "2026-06-26" as PlainDate
} as const

/** The refunds that no later fee makes up for. */
export const ruinousRefunds = (fees: ReadonlyArray<Receive>): ReadonlyArray<Move> =>
  fees
    .filter(({ on }) => on >= "2026-03-01" && on < overspent.spends)
    .toSorted((a, b) => b.amount - a.amount)
    .slice(0, 3)
    .map((fee, place): PayBack => {
      const entered = at(toDayNumber(overspent.paysBack), 18, 10 + place * 5)
      return { does: "payBack", at: entered, fee, amount: fee.amount }
    })
