import { Schema } from "effect"
import { expectation } from "./Expectation.ts"
import type { PlainDate } from "./PlainDate.ts"

/** 年度, a calendar year: 1900 to 2199, the years of a calendar day. */
export const CalendarYear = Schema.Int.check(
  Schema.isBetween(
    { minimum: 1900, maximum: 2199 },
    expectation("1900 至 2199 的年份", "a year from 1900 to 2199")
  )
)
export type CalendarYear = typeof CalendarYear.Type

/** 1 January of a year. */
export const firstDayOf = (year: CalendarYear): PlainDate => `${year}-01-01` as PlainDate

/** 31 December of a year. */
export const lastDayOf = (year: CalendarYear): PlainDate => `${year}-12-31` as PlainDate
