import { Schema } from "effect"
import { expectation } from "./Expectation.ts"

const pattern = "^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"
const shape = new RegExp(pattern, "u")
const firstDay = -25567 // 1900-01-01
const lastDay = 84005 // 2199-12-31

const digits = (text: string, at: number): number =>
  (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48

/** Days of a month (1 = January) of a year. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

const isRealDay = (text: string): boolean =>
  shape.test(text) && digits(text, 8) <= daysInMonth(digits(text, 0) * 100 + digits(text, 2), digits(text, 5))

/**
 * A calendar day (日期), "YYYY-MM-DD" (GB/T 7408.1), 1900-01-01 to 2199-12-31; 2026-02-30 is refused.
 *
 * The brand prevents one bug: a day is not an instant. "2026-07-01" put through a `Date` is midnight in
 * London, and at eight in the morning in Chizhou the deadline is already a day off. Days compare as text: `a
 * < b`.
 */
export const PlainDate = Schema.String.check(
  Schema.makeFilter(isRealDay, {
    ...expectation(
      "真实存在的日期，写作 YYYY-MM-DD，1900-01-01 至 2199-12-31",
      "a real calendar day YYYY-MM-DD, 1900-01-01 to 2199-12-31"
    ),
    format: "date",
    toJsonSchema: () => ({ pattern, format: "date" }),
    arbitraryConstraint: { patterns: [{ source: pattern, flags: "u" }] }
  })
).pipe(Schema.brand("PlainDate"))

export type PlainDate = typeof PlainDate.Type

/** Whether the text is a real calendar day in range: the check of the brand, without a schema. */
export const isPlainDate = (text: string): text is PlainDate => isRealDay(text)

/** The year (年份) of a day, as a number. */
export const yearOf = (date: PlainDate): number => digits(date, 0) * 100 + digits(date, 2)

/** Whole days since 1970-01-01, negative before. Plain integers, because folds call it for every record. */
export const toDayNumber = (date: PlainDate): number => {
  const month = digits(date, 5)
  const year = month > 2 ? yearOf(date) : yearOf(date) - 1
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + digits(date, 8) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The day with that number. Throws `RangeError` outside 1900–2199 or for a fraction: nothing is clamped. */
export const fromDayNumber = (n: number): PlainDate => {
  if (!Number.isInteger(n) || n < firstDay || n > lastDay)
    throw new RangeError(`no calendar day has number ${n}`)
  const shifted = n + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${year}-${two(month)}-${two(day)}` as PlainDate
}

/** The day `days` later (earlier when negative). Throws `RangeError` outside 1900–2199. */
export const addDays = (date: PlainDate, days: number): PlainDate => fromDayNumber(toDayNumber(date) + days)

/** Days from `from` to `to`: 0 on the same day, 1 for the next, negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => toDayNumber(to) - toDayNumber(from)

/** Whole years (周年) from one day to a later one: the day before the anniversary doesn't complete one. */
export const fullYearsBetween = (from: PlainDate, to: PlainDate): number =>
  yearOf(to) - yearOf(from) - (to.slice(5) < from.slice(5) ? 1 : 0)

/** Day of the week (星期), 1 = Monday to 7 = Sunday, as in GB/T 7408.1. */
export const weekdayOf = (date: PlainDate): number => ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1

/** The last day that there is. */
export const lastPlainDate = fromDayNumber(lastDay)

/** The day `days` later, or earlier when negative; the first or the last day that there is, where it would be beyond. */
export const shiftDays = (date: PlainDate, days: number): PlainDate =>
  fromDayNumber(Math.min(lastDay, Math.max(firstDay, toDayNumber(date) + days)))

/** The day a year before, 28 February for a leap day; 1 January 1900 at the earliest. */
export const yearBefore = (date: PlainDate): PlainDate => {
  const before = `${yearOf(date) - 1}${date.slice(4)}`
  if (isRealDay(before)) return before as PlainDate
  return (yearOf(date) === 1900 ? "1900-01-01" : `${yearOf(date) - 1}-02-28`) as PlainDate
}
