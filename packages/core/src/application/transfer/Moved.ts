import { Result } from "effect"
import { DayTooEarly } from "../../journal/Refusals.ts"
import { addDays, type PlainDate } from "../../kernel/PlainDate.ts"
import type { OfficeRoster } from "../../office/Roster.ts"
import { NotOnStaff } from "../../office/StaffRefusals.ts"
import { afterLeaving, currentOn, earliestLeaving } from "../../office/Turnover.ts"
import { standingEntries } from "../../party/StageOrder.ts"
import type { PersonId } from "../../practitioner/Person.ts"

/** Both rosters of a transfer. */
export interface Rosters {
  readonly former: OfficeRoster
  readonly next: OfficeRoster
}

/** The membership stages of a person go along: those that the new office's roster lacks. */
const withStages = (next: OfficeRoster, former: OfficeRoster, person: PersonId): OfficeRoster["stages"] => {
  const known = standingEntries(next, person)
  const brought = standingEntries(former, person).filter(
    ({ stage }) => !known.some((entry) => entry.stage === stage)
  )
  return [...next.stages, ...brought]
}

/**
 * Both rosters as a transfer leaves them: the day before `on` is the last in the former office, with the posts there,
 * and `on` is the first in the next. Full-time practice and the membership stages go along.
 */
export const moved = (
  { former, next }: Rosters,
  {
    person,
    formerOffice,
    on
  }: { readonly person: PersonId; readonly formerOffice: string; readonly on: PlainDate }
): Result.Result<Rosters & { readonly lastStaffDay: PlainDate }, NotOnStaff | DayTooEarly> => {
  const current = currentOn(former, person)
  const lastStaffDay = addDays(on, -1)
  if (current?.practitioner !== true)
    return Result.fail(new NotOnStaff({ path: "$.transfer", person, office: formerOffice, on }))
  const earliest = earliestLeaving(former, current)
  if (lastStaffDay < earliest)
    return Result.fail(new DayTooEarly({ path: "$.on", found: on, earliest: addDays(earliest, 1) }))
  const { fullTime } = current
  const membership = { person, practitioner: true, ...(fullTime !== undefined && { fullTime }), from: on }
  return Result.succeed({
    former: afterLeaving(former, current, lastStaffDay),
    next: {
      ...next,
      staff: [...next.staff, membership],
      stages: withStages(next, former, person)
    },
    lastStaffDay
  })
}
