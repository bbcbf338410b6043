import { Result } from "effect"
import { DayTooEarly } from "../../journal/Refusals.ts"
import { endOn } from "../../kernel/Period.ts"
import { addDays, type PlainDate } from "../../kernel/PlainDate.ts"
import type { OfficeRoster, StaffMembership } from "../../office/Roster.ts"
import { AlreadyActive } from "../../office/StaffRefusals.ts"
import { currentOn } from "../../office/Turnover.ts"
import type { Person, PersonId } from "../../practitioner/Person.ts"

interface Admitting {
  readonly office: string
  readonly person: PersonId
  /** The office on whose staff the person is, where there is one. */
  readonly active: string | undefined
  readonly on: PlainDate
  readonly fullTime: boolean | undefined
}

/**
 * A roster with a person who practises from a day on. Whoever is on its staff already without practising goes on as a
 * practitioner the day after; whoever is on another staff, or practises, is refused.
 */
export const admitted = (
  roster: OfficeRoster,
  known: Person,
  { office, person, active, on, fullTime }: Admitting
): Result.Result<{ readonly roster: OfficeRoster; readonly person: Person }, AlreadyActive | DayTooEarly> => {
  const current = currentOn(roster, person)
  if (active !== undefined && (active !== office || current?.practitioner === true))
    return Result.fail(new AlreadyActive({ path: "$.admission", person, office: active }))
  const last = current?.from ?? known.lastStaffDay
  if (last !== undefined && on <= last)
    return Result.fail(new DayTooEarly({ path: "$.on", found: on, earliest: addDays(last, 1) }))
  const membership: StaffMembership = {
    person,
    practitioner: true,
    ...(fullTime !== undefined && { fullTime }),
    from: on
  }
  const lastStaffDay = addDays(on, -1)
  const staff = roster.staff.map((staying) =>
    staying === current ? { ...staying, ...endOn(staying, lastStaffDay) } : staying
  )
  return Result.succeed({
    roster: { ...roster, staff: [...staff, membership] },
    person: current === undefined ? known : { ...known, lastStaffDay }
  })
}
