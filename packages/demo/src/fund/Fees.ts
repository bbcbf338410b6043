import { addDays, type PlainDate, toDayNumber } from "@jiceng/core"
import { at, business, isWorkday, lastRecordedDay, nextWorkday, yearBegins } from "../Calendar.ts"
import type { Draw } from "../Draw.ts"
import { amountOf } from "./Amount.ts"
import { exp } from "./Exp.ts"
import type { Receive } from "./Move.ts"

/** Fees that one practitioner brings on an ordinary day. */
const feesADay = 0.107

/** The first days are taken up by entering the register; fees of those days are entered after them. */
const counterOpens = "2025-07-03" as PlainDate

/** How many come when `mean` are expected (Knuth). */
const arrivals = (d: Draw, mean: number): number => {
  const limit = exp(-mean)
  let count = 0
  for (let product = d.unit(); product > limit; product *= d.unit()) count++
  return count
}

/** Most fees are entered on their day, some one or two working days later. */
const entered = (d: Draw, on: PlainDate): number => {
  const lag = d.unit()
  let day = lag > 0.75 || !isWorkday(on) ? nextWorkday(on) : on
  if (lag > 0.93) day = nextWorkday(day)
  if (day < counterOpens) day = counterOpens
  if (day > lastRecordedDay) day = lastRecordedDay
  return at(toDayNumber(day), 8, 30, d.whole(0, 9 * 3600 - 1))
}

/** The fees of one office in the year, numbered in the order in which they were entered. */
export const feesOf = (d: Draw, slug: string, practitioners: number): ReadonlyArray<Receive> => {
  const size = practitioners * (0.75 + 0.5 * d.unit())
  const fees: Array<Omit<Receive, "id" | "does">> = []
  for (let on = yearBegins; on <= lastRecordedDay; on = addDays(on, 1)) {
    for (let left = arrivals(d, feesADay * size * business(on)); left > 0; left--)
      fees.push({ on, at: entered(d, on), amount: amountOf(d) })
  }
  return fees
    .toSorted((a, b) => a.at - b.at)
    .map((fee, place) => ({ does: "receive", id: `re_${slug}-${`${place + 1}`.padStart(4, "0")}`, ...fee }))
}
