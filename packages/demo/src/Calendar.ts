import { addDays, type PlainDate, weekdayOf } from "@jiceng/core"

/** The year that the demo tells: first day, last day on which something is recorded, and the day it is shown on. */
export const yearBegins = "2025-07-01" as PlainDate
export const lastRecordedDay = "2026-06-29" as PlainDate
/** The demo's own day (D18). */
export const demoDay = "2026-06-30" as PlainDate

/** Public holidays, first and last day. */
const holidays = [
  ["2025-10-01", "2025-10-08"],
  ["2026-01-01", "2026-01-03"],
  ["2026-02-15", "2026-02-23"],
  ["2026-04-04", "2026-04-06"],
  ["2026-05-01", "2026-05-05"],
  ["2026-06-19", "2026-06-21"]
] as const

/** Weekend days that were worked to make up for a holiday (调休). */
const madeUp = new Set(["2025-09-28", "2025-10-11", "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09"])

const isHoliday = (day: string): boolean => holidays.some(([first, last]) => first <= day && day <= last)

/** Whether offices are open. */
export const isWorkday = (day: PlainDate): boolean =>
  madeUp.has(day) || (weekdayOf(day) <= 5 && !isHoliday(day))

/** The first open day after a day. */
export const nextWorkday = (day: PlainDate): PlainDate => {
  let next = addDays(day, 1)
  while (!isWorkday(next)) next = addDays(next, 1)
  return next
}

/** How busy a month is: quiet before Spring Festival and in the heat, busy before the year's end. */
const months: Readonly<Record<string, number>> = {
  "01": 0.9,
  "02": 0.7,
  "03": 1.15,
  "04": 1.05,
  "05": 1.05,
  "06": 1.1,
  "07": 0.85,
  "08": 0.8,
  "09": 1.05,
  "10": 1,
  "11": 1.15,
  "12": 1.25
}

/** How many fees a day brings against an ordinary one; some offices keep a duty desk on Saturdays. */
export const business = (day: PlainDate): number => {
  const season = months[day.slice(5, 7)] ?? 1
  if (isWorkday(day)) return season
  if (isHoliday(day)) return 0.01
  return weekdayOf(day) === 6 ? 0.12 * season : 0
}

const dayMillis = 86_400_000
const beijing = 28_800_000

/** Unix milliseconds of a time of day in China. */
export const at = (dayNumber: number, hour: number, minute = 0, second = 0): number =>
  dayNumber * dayMillis - beijing + ((hour * 60 + minute) * 60 + second) * 1000
