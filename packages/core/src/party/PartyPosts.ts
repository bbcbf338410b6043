import { Effect } from "effect"
import { endOn, type Period } from "../kernel/Period.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { type Put, put } from "../journal/Command.ts"
import { one, type Read } from "../journal/Read.ts"
import type { OfficeId } from "../office/Office.ts"
import { crossedUntil, latestOf, type RestsOn, withoutPairs } from "../office/CrossAppointments.ts"
import { type OfficeRoster, officeRoster, type PartyPost } from "../office/Roster.ts"
import { partyOrganization, type PartyOrganization } from "./PartyOrganization.ts"

/** Rosters by office. */
export type Rosters = Readonly<Record<string, OfficeRoster | undefined>>

/** Reads the rosters in which cross-appointments may rest on a Party organization's posts. */
export const rostersOf = (read: Read, offices: Iterable<OfficeId>) =>
  Effect.map(
    read.all(Object.fromEntries(Array.from(new Set(offices), (id) => [id, one(officeRoster, id)] as const))),
    (rosters): Rosters => rosters
  )

/** The pairs of a person that rest on a post in a Party organization. */
export const onPartyPost =
  (organization: string, person: string, post: PartyPost): RestsOn =>
  ({ person: holder, partyEntry }) =>
    holder === person && partyEntry.organization === organization && partyEntry.post === post

/** The pairs that rest on any post in a Party organization. */
export const onOrganization =
  (organization: string): RestsOn =>
  ({ partyEntry }) =>
    partyEntry.organization === organization

/** Those that hold now, ended on a day; the others as they are. */
export const ended = <A extends Period>(
  all: ReadonlyArray<A>,
  on: PlainDate,
  which: (one: A) => boolean = () => true
): ReadonlyArray<A> =>
  all.map((one) => (one.to === undefined && which(one) ? { ...one, ...endOn(one, on) } : one))

/** The first day on which what pairs rest on may end: not before the last day on which they are known to have held. */
export const earliestEnd = (from: PlainDate, rosters: Rosters, rests: RestsOn): PlainDate =>
  latestOf(from, ...Object.values(rosters).map((roster) => crossedUntil(roster, rests)))

/** Writes a Party organization in which posts end, and in the same act every pair that rests on them (1.5.3). */
export const writesEnding = (
  id: string,
  organization: PartyOrganization,
  rosters: Rosters,
  rests: RestsOn,
  on: PlainDate
): ReadonlyArray<Put> => [
  put(partyOrganization, id, organization),
  ...Object.entries(rosters).flatMap(([office, roster]) => {
    const next = roster && withoutPairs(roster, rests, on)
    return next === undefined || next === roster ? [] : [put(officeRoster, office, next)]
  })
]
