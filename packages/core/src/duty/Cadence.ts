import { addDays, daysInMonth, type PlainDate, yearOf } from "../kernel/PlainDate.ts"

/**
 * How often a duty comes back: each calendar month, quarter or year, every so many years counted from one of them, or
 * once, by a day that the document names.
 */
export type Cadence =
  | { readonly every: "month" | "quarter" | "year" }
  | { readonly everyYears: number; readonly first: number }
  | { readonly once: PlainDate }

/** 期: the days to which an obligation belongs, both included, with the name that its id has: `2026-06`, `2026-Q2`, `2026`. */
export interface DutyPeriod {
  readonly label: string
  readonly from: PlainDate
  readonly to: PlainDate
}

const two = (n: number): string => `${n}`.padStart(2, "0")

/** So many whole months from a month of a year on (1 = January). */
const monthsFrom = (label: string, year: number, month: number, count: number): DutyPeriod => {
  const last = month + count - 1
  const ends = year + Math.floor((last - 1) / 12)
  const endMonth = ((last - 1) % 12) + 1
  return {
    label,
    from: `${year}-${two(month)}-01` as PlainDate,
    to: `${ends}-${two(endMonth)}-${daysInMonth(ends, endMonth)}` as PlainDate
  }
}

/** The period that a day lies in; undefined before the first of several years. */
const periodOf = (cadence: Exclude<Cadence, { once: PlainDate }>, day: PlainDate): DutyPeriod | undefined => {
  const year = yearOf(day)
  const month = Number(day.slice(5, 7))
  if ("everyYears" in cadence) {
    const { everyYears, first } = cadence
    if (year < first) return undefined
    const begins = year - ((year - first) % everyYears)
    const label = everyYears === 1 ? `${begins}` : `${begins}-${begins + everyYears - 1}`
    return monthsFrom(label, begins, 1, everyYears * 12)
  }
  switch (cadence.every) {
    case "month":
      return monthsFrom(`${year}-${two(month)}`, year, month, 1)
    case "quarter": {
      const quarter = Math.ceil(month / 3)
      return monthsFrom(`${year}-Q${quarter}`, year, quarter * 3 - 2, 3)
    }
    case "year":
      return monthsFrom(`${year}`, year, 1, 12)
  }
}

/** The periods that have a day in common with `from` to `to`, in their order. What is due once belongs to all days until then. */
export const periodsOf = (
  cadence: Cadence,
  begins: PlainDate,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate }
): ReadonlyArray<DutyPeriod> => {
  if ("once" in cadence) {
    const period = { label: "once", from: begins, to: cadence.once }
    return from <= period.to && to >= begins ? [period] : []
  }
  const periods: Array<DutyPeriod> = []
  let day =
    "everyYears" in cadence && from < `${cadence.first}` ? (`${cadence.first}-01-01` as PlainDate) : from
  while (day <= to) {
    const period = periodOf(cadence, day)!
    periods.push(period)
    if (period.to >= to) break
    day = addDays(period.to, 1)
  }
  return periods
}
