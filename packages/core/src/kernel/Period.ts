import { Schema } from "effect"
import { expectation } from "./Expectation.ts"
import { PlainDate } from "./PlainDate.ts"

/**
 * From a day to a day (期间). `to` is the last day on which it holds, as on paper ("至 6 月 30 日"), not the first
 * day on which it doesn't; without `to` it holds until further notice.
 */
export const Period = Schema.Struct({ from: PlainDate, to: Schema.optionalKey(PlainDate) }).check(
  Schema.makeFilter(
    (period: { readonly from: PlainDate; readonly to?: PlainDate }) =>
      period.to === undefined || period.to >= period.from
        ? undefined
        : { path: ["to"], issue: "the last day must not be before the first" },
    expectation("不早于起始日的终止日", "a last day not before the first day")
  )
)

export type Period = typeof Period.Type

/** Whether the period holds on that day, both ends included. */
export const holdsOn = (period: Period, day: PlainDate): boolean =>
  period.from <= day && (period.to === undefined || day <= period.to)

/** Whether there is a day on which both hold; one ending the day before the other begins does not overlap. */
export const overlaps = (a: Period, b: Period): boolean =>
  (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to)

/**
 * The same period with `day` as its last day. Throws `RangeError` when `day` is before the first day, or when
 * the period has already ended before `day`: ending never lengthens.
 */
export const endOn = (period: Period, day: PlainDate): Period => {
  if (day < period.from) throw new RangeError(`a period from ${period.from} can't end on ${day}`)
  if (period.to !== undefined && period.to < day) {
    throw new RangeError(`a period that ended on ${period.to} can't end on ${day}`)
  }
  return { from: period.from, to: day }
}
