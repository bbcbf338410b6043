import { fen } from "../../kernel/Fen.ts"
import { type PlainDate, yearOf } from "../../kernel/PlainDate.ts"
import type { DuesAccount, DuesPayment, DuesPeriod, DuesRefund } from "./Dues.ts"

/** One movement of the dues of a period: positive when paid, negative when refunded. */
export interface DuesMove {
  readonly period: number
  readonly on: PlainDate
  readonly fen: bigint
}

export const paidMove = ({ on, amount }: DuesPayment): DuesMove => ({ period: yearOf(on), on, fen: amount })

export const refundMove = ({ period, on, amount }: DuesRefund): DuesMove => ({ period, on, fen: -amount })

/**
 * The least that is left unrefunded of one period on a day or on any later one: how much may be refunded on that
 * day so that at no moment more is refunded than was paid (1.6.3). Payments of a day count before its refunds.
 */
export const leastLeft = (moves: ReadonlyArray<DuesMove>, from: PlainDate): bigint => {
  const left = (day: PlainDate): bigint =>
    moves.reduce((sum, { on, fen: amount }) => (on <= day ? sum + amount : sum), 0n)
  let least = left(from)
  for (const { on } of moves) {
    if (on <= from) continue
    const then = left(on)
    if (then < least) least = then
  }
  return least
}

/** The account with a movement booked; booking the opposite movement takes it back. */
export const booked = (
  account: DuesAccount | undefined,
  period: number,
  change: { readonly paid?: bigint; readonly refunded?: bigint }
): DuesAccount => {
  const periods = account?.periods ?? []
  const before = periods.find((one) => one.period === period)
  const after: DuesPeriod = {
    period,
    paid: fen((before?.paid ?? 0n) + (change.paid ?? 0n)),
    refunded: fen((before?.refunded ?? 0n) + (change.refunded ?? 0n))
  }
  const others = periods.filter((one) => one.period !== period)
  return { periods: [...others, after].toSorted((a, b) => a.period - b.period) }
}

/** What is unrefunded of each period on a day, earliest first; periods that are even are left out. */
export const unrefundedOn = (
  moves: ReadonlyArray<DuesMove>,
  day: PlainDate
): ReadonlyArray<{ readonly period: number; readonly left: bigint }> => {
  const sums = new Map<number, bigint>()
  for (const { period, on, fen: amount } of moves)
    if (on <= day) sums.set(period, (sums.get(period) ?? 0n) + amount)
  return Array.from(sums, ([period, left]) => ({ period, left }))
    .filter(({ left }) => left !== 0n)
    .toSorted((a, b) => a.period - b.period)
}
