import { Context } from "effect"
import { addDays, type PlainDate, weekdayOf } from "../kernel/PlainDate.ts"
import type { LastWorkingDay } from "./Obligation.ts"

/** 工作日、节假日与调休: which days are worked. */
export interface WorkingDays {
  readonly isWorkingDay: (day: PlainDate) => boolean
  /** Whether the holidays of a day's year have been published; else only weekends are known. */
  readonly isPublished: (day: PlainDate) => boolean
}

/** Monday to Friday, whatever the holidays: what is known of a year without published data. */
export const weekdaysOnly: WorkingDays = {
  isWorkingDay: (day) => weekdayOf(day) <= 5,
  isPublished: () => false
}

/** The calendar of working days; weekdays alone, and so provisional, until another one is given. */
export class WorkCalendar extends Context.Reference<WorkingDays>("@jiceng/core/WorkCalendar", {
  defaultValue: () => weekdaysOnly
}) {}

/** The last working day up to a day. */
export const lastWorkingDay = (working: WorkingDays, day: PlainDate): LastWorkingDay => {
  let on = day
  while (!working.isWorkingDay(on)) on = addDays(on, -1)
  return { on, provisional: !working.isPublished(on) || !working.isPublished(day) }
}

/** The day so many working days after a day, which doesn't count itself. */
export const addWorkingDays = (working: WorkingDays, day: PlainDate, count: number): LastWorkingDay => {
  let on = day
  let provisional = false
  for (let left = count; left > 0;) {
    on = addDays(on, 1)
    provisional ||= !working.isPublished(on)
    if (working.isWorkingDay(on)) left--
  }
  return { on, provisional }
}
