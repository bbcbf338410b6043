import { firstDayOf, lastDayOf } from "../kernel/CalendarYear.ts"
import type { Period } from "../kernel/Period.ts"
import { type PlainDate, yearOf } from "../kernel/PlainDate.ts"
import { inForceSince } from "../norm/Clause.ts"
import { hindrance, type Hindrance } from "../norm/Hindrance.ts"
import type { Remedy } from "../norm/Finding.ts"

/** A calendar year that is judged, and the day as of which heads are counted: its last, or the day within it. */
export interface JudgedYear extends Required<Period> {
  readonly year: number
  readonly asOf: PlainDate
}

/** 自然年: the year that is over and counts for another one, where it was owed, and the year that is open. */
export interface JudgedYears {
  readonly closed: JudgedYear | undefined
  readonly open: JudgedYear | undefined
}

const judged = (year: number, since: PlainDate, day: PlainDate): JudgedYear | undefined => {
  const [from, last] = [firstDayOf(year), lastDayOf(year)]
  if (from < inForceSince || from < since) return undefined
  return { year, from, to: last, asOf: last < day ? last : day }
}

/** The years that count on a day: whole ones since the document's day and a beginning. */
export const judgedYears = (day: PlainDate, since: PlainDate = inForceSince): JudgedYears => ({
  closed: judged(yearOf(day) - 1, since, day),
  open: judged(yearOf(day), since, day)
})

/** Why a year that is over can't be made good, and what keeps the open one clean. */
export const yearClosed = (acts: ReadonlyArray<Remedy>): Hindrance =>
  hindrance(
    "periodClosed",
    {
      zh: "上一年度已过，不能补做；本年度按时完成，下一年起不再影响结论",
      en: "last year is over and can't be made good; with this year done in time it counts no more from the next on"
    },
    acts
  )
