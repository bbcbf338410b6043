import { endOn } from "../kernel/Period.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { PersonId } from "../practitioner/Person.ts"
import { crossedUntil, knownUntil, latestOf, withoutPairs } from "./CrossAppointments.ts"
import type { OfficeRoster, StaffMembership } from "./Roster.ts"

/** Somebody's time on a staff that has no end. */
export const currentOn = ({ staff }: OfficeRoster, person: PersonId): StaffMembership | undefined =>
  staff.find((membership) => membership.person === person && membership.to === undefined)

/** The first day that can be the last one of a current membership: nobody leaves before a day on which a post was held. */
export const earliestLeaving = (roster: OfficeRoster, { person, from }: StaffMembership): PlainDate => {
  const own = ({ person: by }: { readonly person: PersonId }) => by === person
  return latestOf(from, ...roster.posts.filter(own).map(knownUntil), crossedUntil(roster, own))
}

/** A roster without a current member from the day after `on`: the posts end with it, and the pairs that rest on them. */
export const afterLeaving = (roster: OfficeRoster, current: StaffMembership, on: PlainDate): OfficeRoster => {
  const own = ({ person: by }: { readonly person: PersonId }) => by === current.person
  return {
    ...withoutPairs(roster, own, on),
    staff: roster.staff.map((staff) => (staff === current ? { ...staff, ...endOn(staff, on) } : staff)),
    posts: roster.posts.map((post) =>
      own(post) && post.to === undefined ? { ...post, ...endOn(post, on) } : post
    )
  }
}
