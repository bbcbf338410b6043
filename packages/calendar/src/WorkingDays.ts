import { type PlainDate, WorkCalendar, weekdaysOnly, type WorkingDays, yearOf } from "@jiceng/core"
import { Layer } from "effect"
import published from "chinese-days/dist/chinese-days.json" with { type: "json" }

const holidays: ReadonlySet<string> = new Set(Object.keys(published.holidays))
const madeUp: ReadonlySet<string> = new Set(Object.keys(published.workdays))
const years: ReadonlySet<string> = new Set(Object.keys(published.holidays).map((day) => day.slice(0, 4)))

/**
 * Working days in China (工作日): weekdays but for public holidays, and the weekend days worked in their stead (调休), as
 * the State Council published them. Of a year that isn't published yet only weekends are known.
 */
export const chineseWorkingDays: WorkingDays = {
  isWorkingDay: (day: PlainDate) => madeUp.has(day) || (weekdaysOnly.isWorkingDay(day) && !holidays.has(day)),
  isPublished: (day: PlainDate) => years.has(`${yearOf(day)}`)
}

/** Gives core the working days of China. */
export const layerChineseWorkingDays: Layer.Layer<never> = Layer.succeed(WorkCalendar, chineseWorkingDays)
