import { Result, Schema } from "effect"
import { command, put } from "../../journal/Command.ts"
import { one } from "../../journal/Read.ts"
import { AlreadyVoid, DayTooEarly, FutureDay, UnknownReference } from "../../journal/Refusals.ts"
import { Voided } from "../../kernel/Voided.ts"
import { type LegalServiceOffice, office as officeKind } from "../../office/Office.ts"
import { type PartyOrganization, partyOrganization, standsOn } from "../PartyOrganization.ts"
import { type Funded, PartyFunding, partyFunding, PartyFundingId } from "./PartyFunding.ts"

const { from, to, amount, on, purpose } = PartyFunding.fields

interface Facts {
  readonly organization?: PartyOrganization | undefined
  readonly office?: LegalServiceOffice | undefined
}

/** Where the input names whom it is given to, and the record that it means. */
const named = (to: Funded) =>
  to.kind === "office"
    ? { path: "$.to.office", ref: officeKind.ref(to.office) }
    : { path: "$.to.organization", ref: partyOrganization.ref(to.organization) }

/** Records an allocation for Party building by the county bureau or a superior Party organization (1.6.4). */
export const recordAllocation = command("party.recordAllocation", {
  permission: "party.write",
  input: Schema.Struct({ from, to, amount, on, purpose }),
  result: Schema.Struct({ funding: PartyFundingId }),
  facts: (input, read) =>
    read.all({
      ...(input.to.kind === "partyOrganization" && {
        organization: one(partyOrganization, input.to.organization)
      }),
      ...(input.to.kind === "office" && { office: one(officeKind, input.to.office) })
    }),
  target: ({ organization, office }: Facts) => {
    const subject = organization ?? office
    return subject && { county: subject.county }
  },
  decide: ({ organization, office }: Facts, input, { today, newId }) => {
    const subject = organization ?? office
    if (subject === undefined) return Result.fail(new UnknownReference(named(input.to)))
    if (input.on > today) return Result.fail(new FutureDay({ path: "$.on", found: input.on, latest: today }))
    const begun = organization?.foundedOn ?? office?.since
    if (begun !== undefined && input.on < begun)
      return Result.fail(new DayTooEarly({ path: "$.on", found: input.on, earliest: begun }))
    if (organization !== undefined && !standsOn(organization, input.on))
      return Result.fail(new UnknownReference(named(input.to)))
    const id = newId("al") as PartyFundingId
    return Result.succeed({
      writes: [put(partyFunding, id, { county: subject.county, ...input })],
      result: { funding: id }
    })
  }
})

/** Voids an allocation that was recorded by mistake, with the reason. */
export const voidAllocation = command("party.voidAllocation", {
  permission: "party.write",
  input: Schema.Struct({ funding: PartyFundingId, reason: Voided.fields.reason }),
  result: Schema.Struct({ funding: PartyFundingId }),
  queue: ({ funding }) => funding,
  facts: ({ funding }, read) => read.all({ funding: one(partyFunding, funding) }),
  target: ({ funding }) => funding && { county: funding.county },
  decide: ({ funding }, { funding: id, reason }, { today }) => {
    const ref = partyFunding.ref(id)
    if (funding === undefined) return Result.fail(new UnknownReference({ path: "$.funding", ref }))
    if (funding.voided !== undefined) return Result.fail(new AlreadyVoid({ path: "$.funding", ref }))
    return Result.succeed({
      writes: [put(partyFunding, id, { ...funding, voided: { reason, on: today } })],
      result: { funding: id }
    })
  }
})
