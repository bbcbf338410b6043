import { Result, Schema } from "effect"
import { command, put } from "../../journal/Command.ts"
import { one } from "../../journal/Read.ts"
import { DayTooEarly, FutureDay, UnknownReference } from "../../journal/Refusals.ts"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { Voided } from "../../kernel/Voided.ts"
import { NotHeld } from "../../office/StaffRefusals.ts"
import { partyOrganization, PartyOrganizationId } from "../PartyOrganization.ts"
import { sixHaves, SixHavesCheck } from "./SixHaves.ts"

const { on, items, by } = SixHavesCheck.fields

/** Records which of the six a Party organization had in place on a day, and who checked (1.4.7). */
export const checkSixHaves = command("party.checkSixHaves", {
  permission: "party.write",
  input: Schema.Struct({ organization: PartyOrganizationId, on, items, by }),
  result: Schema.Struct({ organization: PartyOrganizationId }),
  queue: ({ organization }) => organization,
  facts: ({ organization }, read) =>
    read.all({ organization: one(partyOrganization, organization), haves: one(sixHaves, organization) }),
  target: ({ organization }) => organization && { county: organization.county },
  decide: ({ organization, haves }, { organization: id, ...check }, { today }) => {
    if (
      organization === undefined ||
      (organization.dissolvedOn !== undefined && organization.dissolvedOn <= check.on)
    )
      return Result.fail(new UnknownReference({ path: "$.organization", ref: partyOrganization.ref(id) }))
    if (check.on > today) return Result.fail(new FutureDay({ path: "$.on", found: check.on, latest: today }))
    if (check.on < organization.foundedOn)
      return Result.fail(new DayTooEarly({ path: "$.on", found: check.on, earliest: organization.foundedOn }))
    const checks = [...(haves?.checks ?? []), check]
    return Result.succeed({ writes: [put(sixHaves, id, { checks })], result: { organization: id } })
  }
})

/** Voids the last check of a day that was recorded by mistake, with the reason; the one before it counts again. */
export const voidSixHavesCheck = command("party.voidSixHavesCheck", {
  permission: "party.write",
  input: Schema.Struct({
    organization: PartyOrganizationId,
    on: PlainDate,
    reason: Voided.fields.reason
  }),
  result: Schema.Struct({ organization: PartyOrganizationId }),
  queue: ({ organization }) => organization,
  facts: ({ organization }, read) =>
    read.all({ organization: one(partyOrganization, organization), haves: one(sixHaves, organization) }),
  target: ({ organization }) => organization && { county: organization.county },
  decide: ({ organization, haves }, { organization: id, on: day, reason }, { today }) => {
    if (organization === undefined)
      return Result.fail(new UnknownReference({ path: "$.organization", ref: partyOrganization.ref(id) }))
    const checks = haves?.checks ?? []
    const wrong = checks.findLast((check) => check.on === day && check.voided === undefined)
    if (wrong === undefined) return Result.fail(new NotHeld({ path: "$.on", what: "sixHavesCheck" }))
    const kept = checks.map((check) =>
      check === wrong ? { ...check, voided: { reason, on: today } } : check
    )
    return Result.succeed({ writes: [put(sixHaves, id, { checks: kept })], result: { organization: id } })
  }
})
