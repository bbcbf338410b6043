import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Remedy } from "../norm/Finding.ts"
import type { Duty } from "./Duty.ts"
import type { Progress } from "./Progress.ts"

/** Whether what is overdue can still be done: acts of a month that is over can't. */
export const canBeLate = ({ cadence, withinDays }: Duty): boolean =>
  "once" in cadence || withinDays !== undefined

/** The acts that would meet a period that isn't done. */
export const openRemedies = (
  duty: Duty,
  state: unknown,
  { period, state: stands, doneOn }: Progress,
  day: PlainDate
): ReadonlyArray<Remedy> =>
  doneOn !== undefined || (stands === "overdue" && !canBeLate(duty)) ? [] : duty.remedies(state, day, period)
