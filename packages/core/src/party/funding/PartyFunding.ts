import { Schema } from "effect"
import { DivisionCode } from "../../kernel/DivisionCode.ts"
import { PositiveFen } from "../../kernel/Fen.ts"
import { holdsOn, type Period } from "../../kernel/Period.ts"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { Voided } from "../../kernel/Voided.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import { recordId } from "../../journal/RecordId.ts"
import { recordKind } from "../../journal/RecordKind.ts"
import { OfficeId } from "../../office/Office.ts"
import type { Listed, Records } from "../../register/Records.ts"
import { PartyOrganizationId } from "../PartyOrganization.ts"

/** 拨款编号. */
export const PartyFundingId = recordId("al", "partyFunding").pipe(Schema.brand("PartyFundingId"))
export type PartyFundingId = typeof PartyFundingId.Type

/** 拨款单位: the county bureau, or a superior Party organization by its name. */
export const Funder = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("countyBureau") }),
  Schema.Struct({ kind: Schema.Literal("superiorPartyOrganization"), name: RequiredText(120) })
])
export type Funder = typeof Funder.Type

/** 受拨单位: a Party organization, or an office without one. */
export const Funded = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("partyOrganization"), organization: PartyOrganizationId }),
  Schema.Struct({ kind: Schema.Literal("office"), office: OfficeId })
])
export type Funded = typeof Funded.Type

/** 党建经费拨款: money that the county bureau or a superior Party organization gives for Party building. */
export const PartyFunding = Schema.Struct({
  /** The county of whom it is given to. */
  county: DivisionCode,
  from: Funder,
  to: Funded,
  amount: PositiveFen,
  on: PlainDate,
  purpose: RequiredText(200),
  voided: Schema.optionalKey(Voided)
})
export type PartyFunding = typeof PartyFunding.Type

export const partyFunding = recordKind("partyFunding", {
  version: 1,
  id: PartyFundingId,
  body: PartyFunding,
  index: {
    county: { type: "id", of: (body) => body.county },
    on: { type: "day", of: (body) => body.on }
  },
  about: (body) => body.county
})

/** The allocations in a county within a period, by day. */
export const fundingIn = (
  records: Records,
  county: DivisionCode,
  period: Period
): ReadonlyArray<Listed<typeof partyFunding>> =>
  records
    .listOf(partyFunding, county)
    .filter(({ body }) => body.voided === undefined && holdsOn(period, body.on))
    .toSorted((a, b) => (a.body.on < b.body.on ? -1 : 1))

/** What allocations add up to, in fen, by who gave. */
export const fundingTotals = (
  allocations: ReadonlyArray<Listed<typeof partyFunding>>
): Readonly<Record<Funder["kind"], bigint>> => {
  const totals = { countyBureau: 0n, superiorPartyOrganization: 0n }
  for (const { body } of allocations) totals[body.from.kind] += body.amount
  return totals
}
