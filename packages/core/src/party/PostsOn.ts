import { holdsOn } from "../kernel/Period.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { OfficeId } from "../office/Office.ts"
import {
  type CrossDirection,
  isManagementPost,
  type ManagementPost,
  type PartyPost,
  type Post
} from "../office/Roster.ts"
import type { PersonId } from "../practitioner/Person.ts"
import type { OrganizationState, UnitOffice } from "../register/OrganizationState.ts"
import type { RegisterView } from "../register/RegisterView.ts"

/** 任职: who holds a post on a day, since when, and whether they are on the staff of that office. */
export interface PostOn {
  readonly side: "management" | "staff" | "party"
  readonly post: Post | PartyPost | "liaison" | "partyBuildingInstructor"
  readonly person: PersonId
  readonly office: OfficeId
  readonly since: PlainDate
  readonly onStaff: boolean
}

/** 交叉任职: what joins a post on the Party side with one in management, both of one person in one office. */
export interface CrossOn {
  readonly id: string
  readonly person: PersonId
  readonly office: OfficeId
  readonly direction: CrossDirection
  readonly partyPost: PartyPost
  readonly managementPost: ManagementPost
  readonly since: PlainDate
}

/** Management and Party side by side, of one office or of all units of a Party organization. */
export interface PostsOn {
  readonly offices: ReadonlyArray<OfficeId>
  readonly organization: string | undefined
  readonly posts: ReadonlyArray<PostOn>
  readonly crossAppointments: ReadonlyArray<CrossOn>
}

type Rostered = Pick<UnitOffice, "id" | "roster">

const order: ReadonlyArray<PostOn["post"]> = [
  "director",
  "partner",
  "principalManager",
  "financeStaff",
  "partyAffairsStaff",
  "partyHead",
  "partyLeader",
  "liaison",
  "partyBuildingInstructor"
]

const inOrder = (posts: ReadonlyArray<PostOn>): ReadonlyArray<PostOn> =>
  posts.toSorted(
    (a, b) =>
      order.indexOf(a.post) - order.indexOf(b.post) ||
      (a.since === b.since ? (a.person < b.person ? -1 : 1) : a.since < b.since ? -1 : 1)
  )

const isOnStaff = ({ roster }: Rostered, person: PersonId, day: PlainDate): boolean =>
  roster.staff.some((staff) => staff.person === person && holdsOn(staff, day))

/** What an office's own roster says: management, the staff that every office has, its instructor. */
const officePosts = (unit: Rostered, day: PlainDate): ReadonlyArray<PostOn> => {
  const { id: office, roster } = unit
  const posts = roster.posts.filter((held) => holdsOn(held, day))
  const instructors = roster.instructors.filter((held) => holdsOn(held, day))
  return [
    ...posts.map(({ person, post, from }) => ({
      side: isManagementPost(post) ? ("management" as const) : ("staff" as const),
      post,
      person,
      office,
      since: from,
      onStaff: isOnStaff(unit, person, day)
    })),
    ...instructors.map(({ person, from }) => ({
      side: "party" as const,
      post: "partyBuildingInstructor" as const,
      person,
      office,
      since: from,
      onStaff: isOnStaff(unit, person, day)
    }))
  ]
}

/** What a Party organization says: its head, leaders and liaisons, from whichever unit. */
const partyPosts = ({ organization, offices }: OrganizationState, day: PlainDate): ReadonlyArray<PostOn> => {
  const sides = [
    ["partyHead", organization.heads],
    ["partyLeader", organization.leaders],
    ["liaison", organization.liaisons]
  ] as const
  return sides.flatMap(([post, all]) =>
    all
      .filter((held) => holdsOn(held, day))
      .map(({ person, office, from }) => {
        const unit = offices.find(({ id }) => id === office)
        const onStaff = unit !== undefined && isOnStaff(unit, person, day)
        return { side: "party" as const, post, person, office, since: from, onStaff }
      })
  )
}

const crossings = ({ id: office, roster }: Rostered, day: PlainDate): ReadonlyArray<CrossOn> =>
  roster.crossAppointments
    .filter((pair) => holdsOn(pair, day))
    .map(({ id, person, direction, partyEntry, managementEntry, from }) => ({
      id,
      person,
      office,
      direction,
      partyPost: partyEntry.post,
      managementPost: managementEntry.post,
      since: from
    }))

/**
 * Who holds which post on a day, and the cross-appointments that join the two sides. Of an office: its own posts and
 * the whole leadership of its Party organization. Of an organization: its leadership and the posts of every unit.
 * Undefined when neither is known on the day.
 */
export const postsOn = (view: RegisterView, id: string, day: PlainDate): PostsOn | undefined => {
  const own = view.stateOf(id as OfficeId, day)
  if (own !== undefined && own.office.since > day) return undefined
  const organizationId = own === undefined ? id : own.organization?.id
  const organization =
    organizationId === undefined ? undefined : view.organizationStateOf(organizationId, day)
  if (own === undefined && organization === undefined) return undefined
  const units: ReadonlyArray<Rostered> = own === undefined ? organization!.offices : [own]
  return {
    offices: units.map((unit) => unit.id),
    organization: organization?.id,
    posts: inOrder([
      ...units.flatMap((unit) => officePosts(unit, day)),
      ...(organization === undefined ? [] : partyPosts(organization, day))
    ]),
    crossAppointments: units.flatMap((unit) => crossings(unit, day))
  }
}
