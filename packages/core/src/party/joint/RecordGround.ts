import { Result, Schema } from "effect"
import { command, put } from "../../journal/Command.ts"
import { one } from "../../journal/Read.ts"
import { AlreadyExists, UnknownReference } from "../../journal/Refusals.ts"
import { Ground, partyOrganization, PartyOrganizationId, standsOn } from "../PartyOrganization.ts"

/** Records the ground of a joint branch that came into the register without one (1.4.3). */
export const recordGround = command("party.recordGround", {
  permission: "party.write",
  input: Schema.Struct({ organization: PartyOrganizationId, ground: Ground }),
  result: Schema.Struct({ organization: PartyOrganizationId }),
  queue: ({ organization }) => organization,
  facts: ({ organization }, read) => read.all({ organization: one(partyOrganization, organization) }),
  target: ({ organization }) => organization && { county: organization.county },
  decide: ({ organization }, { organization: id, ground }, { today }) => {
    const ref = partyOrganization.ref(id)
    if (organization?.form !== "jointBranch" || !standsOn(organization, today))
      return Result.fail(new UnknownReference({ path: "$.organization", ref }))
    if (organization.ground !== undefined) return Result.fail(new AlreadyExists({ path: "$.ground", ref }))
    return Result.succeed({
      writes: [put(partyOrganization, id, { ...organization, ground })],
      result: { organization: id }
    })
  }
})
