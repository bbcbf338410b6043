import { DayTooEarly, FutureDay } from "../journal/Refusals.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"

/** What is done has been done, and not before what went before. */
export const dayFault = (
  on: PlainDate,
  earliest: PlainDate,
  today: PlainDate,
  path = "$.on"
): FutureDay | DayTooEarly | undefined =>
  on > today
    ? new FutureDay({ path, found: on, latest: today })
    : on < earliest
      ? new DayTooEarly({ path, found: on, earliest })
      : undefined
