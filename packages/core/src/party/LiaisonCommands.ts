import { Result, Schema } from "effect"
import { PlainDate } from "../kernel/PlainDate.ts"
import { command, put } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import { DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { office as officeKind, OfficeId } from "../office/Office.ts"
import { officeRoster } from "../office/Roster.ts"
import { NotHeld, PostTaken } from "../office/StaffRefusals.ts"
import { PersonId } from "../practitioner/Person.ts"
import { LeadsItself } from "./OrganizationRefusals.ts"
import { ended } from "./PartyPosts.ts"
import { leadOn, partyOrganization, PartyOrganizationId } from "./PartyOrganization.ts"
import { onUnitStaff } from "./UnitStaff.ts"

/**
 * Names the liaison of a unit (指定联络员): a unit of a joint branch that doesn't lead it names one of its staff, one at a
 * time, as 1.3.3 is read. The lead has the head.
 */
export const nameLiaison = command("party.nameLiaison", {
  permission: "party.write",
  input: Schema.Struct({
    organization: PartyOrganizationId,
    office: OfficeId,
    person: PersonId,
    from: PlainDate
  }),
  result: Schema.Struct({ organization: PartyOrganizationId, office: OfficeId, person: PersonId }),
  queue: ({ organization }) => organization,
  facts: ({ organization, office }, read) =>
    read.all({
      organization: one(partyOrganization, organization),
      office: one(officeKind, office),
      roster: one(officeRoster, office)
    }),
  target: ({ organization }) => organization && { county: organization.county },
  decide: (found, input, { today }) => {
    const known = onUnitStaff(found, input, today)
    if (Result.isFailure(known)) return Result.fail(known.failure)
    const { organization } = known.success
    const { organization: id, office, person, from } = input
    const lead = organization.leads.find(({ to }) => to === undefined)?.office
    if (leadOn(organization, from) === office || lead === office)
      return Result.fail(new LeadsItself({ path: "$.office", office, organization: id }))
    const taken = organization.liaisons.find(
      (liaison) => liaison.office === office && (liaison.to === undefined || liaison.to >= from)
    )
    if (taken) return Result.fail(new PostTaken({ path: "$.office", post: "liaison", holder: taken.person }))
    const liaisons = [...organization.liaisons, { person, office, from }]
    return Result.succeed({
      writes: [put(partyOrganization, id, { ...organization, liaisons })],
      result: { organization: id, office, person }
    })
  }
})

/** Ends the appointment of a unit's liaison; `on` is the last day. */
export const endLiaison = command("party.endLiaison", {
  permission: "party.write",
  input: Schema.Struct({ organization: PartyOrganizationId, office: OfficeId, on: PlainDate }),
  result: Schema.Struct({ organization: PartyOrganizationId, office: OfficeId }),
  queue: ({ organization }) => organization,
  facts: ({ organization }, read) => read.all({ organization: one(partyOrganization, organization) }),
  target: ({ organization }) => organization && { county: organization.county },
  decide: ({ organization }, { organization: id, office, on }, { today }) => {
    if (organization === undefined)
      return Result.fail(new UnknownReference({ path: "$.organization", ref: partyOrganization.ref(id) }))
    const current = organization.liaisons.find((one) => one.office === office && one.to === undefined)
    if (current === undefined) return Result.fail(new NotHeld({ path: "$.office", what: "liaison" }))
    if (on > today) return Result.fail(new FutureDay({ path: "$.on", found: on, latest: today }))
    if (on < current.from)
      return Result.fail(new DayTooEarly({ path: "$.on", found: on, earliest: current.from }))
    const liaisons = ended(organization.liaisons, on, (one) => one === current)
    return Result.succeed({
      writes: [put(partyOrganization, id, { ...organization, liaisons })],
      result: { organization: id, office }
    })
  }
})
