import { Result, Schema } from "effect"
import { addDays, PlainDate } from "../kernel/PlainDate.ts"
import { command, put } from "../journal/Command.ts"
import { holder, one } from "../journal/Read.ts"
import { AlreadyExists, DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { latestOf } from "../office/CrossAppointments.ts"
import { office as officeKind, OfficeId } from "../office/Office.ts"
import { forbiddenSpan } from "./joint/CrossCounty.ts"
import { NoJointBranch } from "./OrganizationRefusals.ts"
import { organizationClaim, partyOrganization, PartyOrganizationId } from "./PartyOrganization.ts"
import { standing } from "./UnitStaff.ts"

const joinName = "party.joinJointBranch"

/** An office joins a joint branch that exists (1.4.2, 1.4.3). It is in one Party organization at a time. */
export const joinJointBranch = command(joinName, {
  permission: "party.write",
  input: Schema.Struct({ organization: PartyOrganizationId, office: OfficeId, from: PlainDate }),
  result: Schema.Struct({ organization: PartyOrganizationId, office: OfficeId }),
  queue: ({ organization }) => organization,
  facts: ({ organization, office }, read) =>
    read.all({
      organization: one(partyOrganization, organization),
      office: one(officeKind, office),
      present: holder(organizationClaim(office))
    }),
  target: ({ organization }) => organization && { county: organization.county },
  decide: (
    { organization: found, office, present },
    { organization: id, office: joining, from },
    { today, rulebook }
  ) => {
    const stands = standing(found, id)
    if (Result.isFailure(stands)) return Result.fail(stands.failure)
    const organization = stands.success
    if (office === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(joining) }))
    if (organization.form !== "jointBranch")
      return Result.fail(new NoJointBranch({ path: "$.organization", organization: id }))
    if (present !== undefined) return Result.fail(new AlreadyExists({ path: "$.office", ref: present }))
    if (from > today) return Result.fail(new FutureDay({ path: "$.from", found: from, latest: today }))
    const before = organization.units.flatMap((unit) =>
      unit.kind === "office" && unit.office === joining && unit.to !== undefined ? [addDays(unit.to, 1)] : []
    )
    const earliest = latestOf(organization.foundedOn, office.since, ...before)
    if (from < earliest) return Result.fail(new DayTooEarly({ path: "$.from", found: from, earliest }))
    // A branch that reaches across counties already is an old breach: only the office that joins is looked at.
    const refusal = forbiddenSpan(rulebook, {
      command: joinName,
      county: organization.county,
      offices: [office.county],
      day: from,
      lawful: [{ command: joinName, input: { organization: id, from }, missing: ["office"] }]
    })
    if (refusal) return Result.fail(refusal)
    const units = [...organization.units, { kind: "office" as const, office: joining, from }]
    return Result.succeed({
      writes: [put(partyOrganization, id, { ...organization, units })],
      result: { organization: id, office: joining }
    })
  }
})
