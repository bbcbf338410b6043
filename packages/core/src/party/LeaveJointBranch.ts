import { Effect, Result, Schema } from "effect"
import { PlainDate } from "../kernel/PlainDate.ts"
import { command } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import { DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { knownUntil, latestOf } from "../office/CrossAppointments.ts"
import { OfficeId } from "../office/Office.ts"
import { NotAUnit } from "./HeadRefusals.ts"
import { earliestEnd, ended, onOrganization, rostersOf, writesEnding } from "./PartyPosts.ts"
import { currentUnit, partyOrganization, PartyOrganizationId } from "./PartyOrganization.ts"

/**
 * An office leaves a joint branch; `on` is the last day. An office that has grown to three full members does so
 * before it founds its own (1.4.1). What its people were in the branch ends with it: head, leaders, liaison, the
 * lead, and the cross-appointments that rest on them. What is then amiss with the joint branch is a finding.
 */
export const leaveJointBranch = command("party.leaveJointBranch", {
  permission: "party.write",
  input: Schema.Struct({ organization: PartyOrganizationId, office: OfficeId, on: PlainDate }),
  result: Schema.Struct({ organization: PartyOrganizationId, office: OfficeId }),
  queue: ({ organization }) => organization,
  facts: ({ organization: id, office }, read) =>
    Effect.gen(function* () {
      const { organization } = yield* read.all({ organization: one(partyOrganization, id) })
      return { organization, rosters: yield* rostersOf(read, [office]) }
    }),
  target: ({ organization }) => organization && { county: organization.county },
  decide: ({ organization, rosters }, { organization: id, office, on }, { today }) => {
    if (organization === undefined) {
      return Result.fail(new UnknownReference({ path: "$.organization", ref: partyOrganization.ref(id) }))
    }
    const current = currentUnit(organization, office)
    if (current === undefined || organization.form !== "jointBranch") {
      return Result.fail(new NotAUnit({ path: "$.office", office, organization: id }))
    }
    if (on > today) return Result.fail(new FutureDay({ path: "$.on", found: on, latest: today }))
    const own = (one: { readonly office: OfficeId }) => one.office === office
    const { units, leads, heads, leaders, liaisons } = organization
    const held = [...leads, ...heads, ...leaders, ...liaisons].filter(own).map(knownUntil)
    const rests = onOrganization(id)
    const earliest = earliestEnd(latestOf(current.from, ...held), rosters, rests)
    if (on < earliest) return Result.fail(new DayTooEarly({ path: "$.on", found: on, earliest }))
    const next = {
      ...organization,
      units: ended(units, on, (unit) => unit === current),
      // Who led stays on record, for the days on which it did.
      leads: ended(leads, on, own),
      heads: ended(heads, on, own),
      leaders: ended(leaders, on, own),
      liaisons: ended(liaisons, on, own)
    }
    return Result.succeed({
      writes: writesEnding(id, next, rosters, rests, on),
      result: { organization: id, office }
    })
  }
})
