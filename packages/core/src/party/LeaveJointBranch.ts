import { Result, Schema } from "effect"
import { endOn } from "../kernel/Period.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { command, put } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import { DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { OfficeId } from "../office/Office.ts"
import { NotAUnit } from "./HeadRefusals.ts"
import { partyOrganization, PartyOrganizationId } from "./PartyOrganization.ts"

/**
 * An office leaves a joint branch; `on` is the last day. An office that has grown to three full members does so
 * before it founds its own (1.4.1). What is then amiss with the joint branch is a finding.
 */
export const leaveJointBranch = command("party.leaveJointBranch", {
  permission: "party.write",
  input: Schema.Struct({ organization: PartyOrganizationId, office: OfficeId, on: PlainDate }),
  result: Schema.Struct({ organization: PartyOrganizationId, office: OfficeId }),
  queue: ({ organization }) => organization,
  facts: ({ organization }, read) => read.all({ organization: one(partyOrganization, organization) }),
  target: ({ organization }) => organization && { county: organization.county },
  decide: ({ organization }, { organization: id, office, on }, { today }) => {
    if (organization === undefined) {
      return Result.fail(new UnknownReference({ path: "$.organization", ref: partyOrganization.ref(id) }))
    }
    const current = organization.units.find(
      (unit) => unit.kind === "office" && unit.office === office && unit.to === undefined
    )
    if (current === undefined || organization.form !== "jointBranch") {
      return Result.fail(new NotAUnit({ path: "$.office", office, organization: id }))
    }
    if (on > today) return Result.fail(new FutureDay({ path: "$.on", found: on, latest: today }))
    if (on < current.from) {
      return Result.fail(new DayTooEarly({ path: "$.on", found: on, earliest: current.from }))
    }
    const units = organization.units.map((unit) =>
      unit === current ? { ...unit, ...endOn(unit, on) } : unit
    )
    // Who led stays on record, for the days on which it did: a lead counts only while it is a unit.
    return Result.succeed({
      writes: [put(partyOrganization, id, { ...organization, units })],
      result: { organization: id, office }
    })
  }
})
