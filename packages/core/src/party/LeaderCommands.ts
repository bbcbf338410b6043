import { Effect, Result, Schema } from "effect"
import { PlainDate } from "../kernel/PlainDate.ts"
import { command, type DecideContext, put } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import { DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { type Refused, refuse } from "../norm/Refused.ts"
import { office as officeKind, OfficeId } from "../office/Office.ts"
import { type OfficeRoster, officeRoster } from "../office/Roster.ts"
import { NotHeld, PostTaken } from "../office/StaffRefusals.ts"
import { PersonId } from "../practitioner/Person.ts"
import { standingOn } from "./Headship.ts"
import { fullMember, stageCodes } from "./MembershipStage.ts"
import { earliestEnd, ended, onPartyPost, rostersOf, writesEnding } from "./PartyPosts.ts"
import { type PartyOrganization, partyOrganization, PartyOrganizationId } from "./PartyOrganization.ts"
import { type Found, type Named, type NoUnitStaff, onUnitStaff } from "./UnitStaff.ts"

export const AppointLeader = Schema.Struct({
  organization: PartyOrganizationId,
  office: OfficeId,
  person: PersonId,
  from: PlainDate
})

export const appointLeaderName = "party.appointLeader"

/** Whom of a roster the Party side is open to on a day: full members only (1.5.3). */
export const fullMembersOn = (roster: OfficeRoster, day: PlainDate): ReadonlyArray<PersonId> => {
  const { active, stages } = standingOn(roster, day)
  return [...active].filter((person) => (stages.get(person) ?? 0) >= fullMember).toSorted()
}

/** What shows that only a full member takes a post on the Party side. */
export const partyPostProof = (roster: OfficeRoster, person: PersonId, day: PlainDate) => ({
  what: "partyPostStage",
  operator: "atLeast" as const,
  observed: stageCodes[standingOn(roster, day).stages.get(person) ?? 0] as string,
  required: stageCodes[fullMember] as string,
  met: false
})

/** Why nobody but a full member takes a post on the Party side, with the same act for those who may. */
export const onlyFullMembers = (
  command: string,
  roster: OfficeRoster,
  { person, from, ...input }: Pick<Named, "person" | "from"> & Readonly<Record<string, unknown>>,
  may: (person: PersonId) => boolean
): Refused | undefined => {
  const full = fullMembersOn(roster, from)
  if (full.includes(person)) return undefined
  const lawful = full.filter(may).map((other) => ({ command, input: { ...input, person: other, from } }))
  return refuse(command, "1.5.3", [partyPostProof(roster, person, from)], lawful)
}

const leads = ({ leaders }: PartyOrganization, person: PersonId, from: PlainDate) =>
  leaders.some((leader) => leader.person === person && (leader.to === undefined || leader.to >= from))

/** Decides that somebody is one of an organization's leaders from a day on. */
export const nameLeader = (
  found: Found,
  input: Named,
  { today, rulebook }: DecideContext
): Result.Result<PartyOrganization, NoUnitStaff | PostTaken | Refused> => {
  const known = onUnitStaff(found, input, today)
  if (Result.isFailure(known)) return Result.fail(known.failure)
  const { organization, roster } = known.success
  const { person, office, from } = input
  if (leads(organization, person, from))
    return Result.fail(new PostTaken({ path: "$.person", post: "partyLeader", holder: person }))
  // Whom an organization named before the document was in force is history, not an act against it.
  const refusal =
    from < rulebook.since
      ? undefined
      : onlyFullMembers(appointLeaderName, roster, { ...input }, (other) => !leads(organization, other, from))
  if (refusal) return Result.fail(refusal)
  const next: PartyOrganization = {
    ...organization,
    leaders: [...organization.leaders, { person, office, from }]
  }
  return Result.succeed(next)
}

/** Appoints a leader of a Party organization (任命党组织班子成员): a full member on the staff of a unit office. */
export const appointLeader = command(appointLeaderName, {
  permission: "party.write",
  input: AppointLeader,
  result: Schema.Struct({ organization: PartyOrganizationId, person: PersonId }),
  queue: ({ organization }) => organization,
  facts: ({ organization, office }, read) =>
    read.all({
      organization: one(partyOrganization, organization),
      office: one(officeKind, office),
      roster: one(officeRoster, office)
    }),
  target: ({ organization }) => organization && { county: organization.county },
  decide: (found, input, context) =>
    Result.map(nameLeader(found, input, context), (organization) => ({
      writes: [put(partyOrganization, input.organization, organization)],
      result: { organization: input.organization, person: input.person }
    }))
})

/** Ends a leader's appointment; `on` is the last day, also of the cross-appointment that rests on it (1.5.3). */
export const endLeader = command("party.endLeader", {
  permission: "party.write",
  input: Schema.Struct({ organization: PartyOrganizationId, person: PersonId, on: PlainDate }),
  result: Schema.Struct({ organization: PartyOrganizationId, person: PersonId }),
  queue: ({ organization }) => organization,
  facts: ({ organization: id, person }, read) =>
    Effect.gen(function* () {
      const { organization } = yield* read.all({ organization: one(partyOrganization, id) })
      const own = organization?.leaders.filter((leader) => leader.person === person) ?? []
      const rosters = yield* rostersOf(
        read,
        own.map(({ office }) => office)
      )
      return { organization, rosters }
    }),
  target: ({ organization }) => organization && { county: organization.county },
  decide: ({ organization, rosters }, { organization: id, person, on }, { today }) => {
    if (organization === undefined)
      return Result.fail(new UnknownReference({ path: "$.organization", ref: partyOrganization.ref(id) }))
    const current = organization.leaders.find((leader) => leader.person === person && leader.to === undefined)
    if (current === undefined)
      return Result.fail(new NotHeld({ path: "$.person", person, what: "partyLeader" }))
    if (on > today) return Result.fail(new FutureDay({ path: "$.on", found: on, latest: today }))
    const rests = onPartyPost(id, person, "partyLeader")
    const earliest = earliestEnd(current.from, rosters, rests)
    if (on < earliest) return Result.fail(new DayTooEarly({ path: "$.on", found: on, earliest }))
    const next = { ...organization, leaders: ended(organization.leaders, on, (one) => one === current) }
    return Result.succeed({
      writes: writesEnding(id, next, rosters, rests, on),
      result: { organization: id, person }
    })
  }
})
