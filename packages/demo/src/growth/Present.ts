import type { OfficePlan, PlannedPerson } from "../city/OfficePlan.ts"
import { move, mover } from "../city/Transfer.ts"

/** Whether somebody of a plan is on the staff on a day. */
const isThere = (
  { id, story }: OfficePlan,
  { id: person, seat, from }: PlannedPerson,
  day: string
): boolean =>
  from <= day &&
  !(person === mover && id === move.from && move.joins <= day) &&
  !(story.year ?? []).some((event) => event.does === "leave" && event.seat === seat && event.on < day)

/** The practitioners of an office on a day, but for who came from another one in the year. */
export const practitionersOn = (plan: OfficePlan, day: string): ReadonlyArray<PlannedPerson> =>
  [...plan.people, ...plan.newcomers].filter((one) => one.practitioner && isThere(plan, one, day))

/** How many practise in an office on a day, the one who came from another among them. */
export const headsOn = (plan: OfficePlan, day: string): number =>
  practitionersOn(plan, day).length + (plan.id === move.to && move.joins <= day ? 1 : 0)

/** Ids in lists that hold at least one. */
export const idsOf = (people: ReadonlyArray<PlannedPerson>): [string, ...Array<string>] | undefined => {
  const [first, ...rest] = people.map(({ id }) => id)
  return first === undefined ? undefined : [first, ...rest]
}

/** Whether nobody comes or goes in an office in the year. */
export const isSteady = ({ id, story }: OfficePlan): boolean =>
  story.opens === undefined && (story.year ?? []).length === 0 && id !== move.from && id !== move.to

/** The day on which something of the time before the register is entered. */
export const enteredOn = (day: string, first = "2025-07-04"): string => (day < first ? first : day)
