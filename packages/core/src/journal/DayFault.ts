import type { PlainDate } from "../kernel/PlainDate.ts"
import { DayTooEarly, FutureDay } from "./Refusals.ts"

/** What is recorded has been done, and not before what it follows: why a day can't be the one, at its place in the input. */
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
