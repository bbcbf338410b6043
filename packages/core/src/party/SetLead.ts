import { Result, Schema } from "effect"
import { addDays, PlainDate } from "../kernel/PlainDate.ts"
import { command, put } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import { DayTooEarly, FutureDay } from "../journal/Refusals.ts"
import { knownUntil, latestOf } from "../office/CrossAppointments.ts"
import { OfficeId } from "../office/Office.ts"
import { PostTaken } from "../office/StaffRefusals.ts"
import { NotAUnit } from "./HeadRefusals.ts"
import { ended } from "./PartyPosts.ts"
import { currentUnit, partyOrganization, PartyOrganizationId } from "./PartyOrganization.ts"
import { standing } from "./UnitStaff.ts"

/**
 * Says which unit leads a joint branch from a day on (确定牵头单位). The one before leads until the day before; the
 * new lead's liaison ends then too, for the lead has none.
 */
export const setLead = command("party.setLead", {
  permission: "party.write",
  input: Schema.Struct({ organization: PartyOrganizationId, office: OfficeId, from: PlainDate }),
  result: Schema.Struct({ organization: PartyOrganizationId, office: OfficeId }),
  queue: ({ organization }) => organization,
  facts: ({ organization }, read) => read.all({ organization: one(partyOrganization, organization) }),
  target: ({ organization }) => organization && { county: organization.county },
  decide: ({ organization: found }, { organization: id, office, from }, { today }) => {
    const stands = standing(found, id)
    if (Result.isFailure(stands)) return Result.fail(stands.failure)
    const organization = stands.success
    const unit = currentUnit(organization, office)
    if (unit === undefined) return Result.fail(new NotAUnit({ path: "$.office", office, organization: id }))
    const lead = organization.leads.find(({ to }) => to === undefined)
    if (lead?.office === office)
      return Result.fail(new PostTaken({ path: "$.office", post: "leadUnit", holder: office }))
    if (from > today) return Result.fail(new FutureDay({ path: "$.from", found: from, latest: today }))
    const liaisons = organization.liaisons.filter((liaison) => liaison.office === office)
    const free = [...organization.leads, ...liaisons].map((one) => addDays(knownUntil(one), 1))
    const earliest = latestOf(unit.from, ...free)
    if (from < earliest) return Result.fail(new DayTooEarly({ path: "$.from", found: from, earliest }))
    const lastDay = addDays(from, -1)
    const next = {
      ...organization,
      leads: [...ended(organization.leads, lastDay), { office, from }],
      liaisons: ended(organization.liaisons, lastDay, (liaison) => liaison.office === office)
    }
    return Result.succeed({
      writes: [put(partyOrganization, id, next)],
      result: { organization: id, office }
    })
  }
})
