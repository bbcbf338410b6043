import {
  type Actor,
  holdsOn,
  masked,
  maySee,
  type MembershipStage,
  membershipStages,
  type OfficeId,
  type OfficeRoster,
  Person,
  type PlainDate,
  type RegisterView,
  standingOn
} from "@jiceng/core"
import type { OfficeDetail, StaffMember } from "@jiceng/http-api"
import { named } from "./people.ts"

type Member = (typeof StaffMember)["Type"]

const stageNamed = (code: number | undefined): MembershipStage | undefined =>
  code === undefined ? undefined : membershipStages[code - 1]

/**
 * Who is on the staff on the day, practitioners and post holders first. Stage, resident id and phone are there only
 * for whose task needs them, and the last two never whole.
 */
export const staffOn = (
  view: RegisterView,
  actor: Actor,
  office: OfficeId,
  roster: OfficeRoster,
  day: PlainDate
): ReadonlyArray<Member> => {
  const target = { county: view.offices.get(office)!.county, office }
  const seesStages = maySee(actor, "partyMembership", target)
  const seesIds = maySee(actor, "residentId", target)
  const seesPhones = maySee(actor, "phone", target)
  const { stages } = standingOn(roster, day)
  return roster.staff
    .filter((staff) => holdsOn(staff, day))
    .map(({ person, practitioner, from }): Member => {
      const body = view.people.get(person)
      const shown = body && masked(Person, body)
      const stage = seesStages ? stageNamed(stages.get(person)) : undefined
      return {
        ...named(view, actor, person, office),
        practitioner,
        since: from,
        posts: roster.posts
          .filter((held) => held.person === person && holdsOn(held, day))
          .map(({ post, from: since }) => ({ post, since })),
        ...(stage && { stage }),
        ...(seesIds && shown?.residentId && { residentId: shown.residentId }),
        ...(seesPhones && shown?.phone && { phone: shown.phone })
      }
    })
    .toSorted((a, b) => b.posts.length - a.posts.length || Number(b.practitioner) - Number(a.practitioner))
}

/** The Party-building instructors on the day: who may read the office may read whom it was sent. */
export const instructorsOn = (
  view: RegisterView,
  actor: Actor,
  office: OfficeId,
  roster: OfficeRoster,
  day: PlainDate
): (typeof OfficeDetail)["Type"]["instructors"] =>
  roster.instructors
    .filter((instructor) => holdsOn(instructor, day))
    .map(({ person, appointedBy, from }) => ({
      ...named(view, actor, person, office),
      appointedBy,
      since: from
    }))
