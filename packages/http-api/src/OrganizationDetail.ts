import { DivisionCode, PartyOrganization, PartyOrganizationId } from "@jiceng/core"
import { Schema } from "effect"
import { basis, days } from "./Basis.ts"
import { Bilingual } from "./Bilingual.ts"
import { Finding } from "./Finding.ts"
import { Organization, OrganizationMember } from "./Organization.ts"
import { Outcome, OutcomeCounts } from "./Outcome.ts"

const { name, form } = PartyOrganization.fields
const County = Schema.Struct({ code: DivisionCode, name: Bilingual })

/** One Party organization in short: how its findings end, and which of them want attention, the gravest first. */
export const OrganizationStanding = Schema.Struct({
  id: PartyOrganizationId,
  name,
  county: DivisionCode,
  form,
  /** The offices that are its units on the day, by name. */
  offices: Schema.Array(Schema.String),
  counts: OutcomeCounts,
  worst: Outcome,
  attention: Schema.Array(Schema.Struct({ clause: Schema.String, outcome: Outcome, title: Bilingual }))
})

/** The Party organizations that the actor may read; those that need attention first. */
export const OrganizationList = Schema.Struct({
  ...basis,
  counties: Schema.Array(County),
  totals: OutcomeCounts,
  organizations: Schema.Array(OrganizationStanding)
})

/** One Party organization on one day: its units, who leads it, and every finding. */
export const OrganizationDetail = Schema.Struct({
  ...basis,
  organization: Schema.Struct({
    ...Organization.fields,
    county: County,
    leaders: Schema.Array(OrganizationMember),
    liaisons: Schema.Array(OrganizationMember)
  }),
  findings: Schema.Array(Finding)
})

/** Which days, and which county. */
export const OrganizationQuery = Schema.Struct({
  ...days,
  county: Schema.optionalKey(DivisionCode)
})
