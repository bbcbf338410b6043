import { Attestation, OfficeId, PartyOrganization, PartyOrganizationId, PlainDate } from "@jiceng/core"
import { Schema } from "effect"
import { NamedPerson } from "./Staff.ts"

/** A unit of a Party organization on the day, by name. */
export const OrganizationUnit = Schema.Struct({
  kind: Schema.Literals(["office", "judicialOffice"]),
  office: Schema.optionalKey(OfficeId),
  name: Schema.String,
  since: PlainDate
})

/** Who holds a Party post on the day: a leader, a liaison. */
export const OrganizationMember = Schema.Struct({
  ...NamedPerson.fields,
  office: OfficeId,
  since: PlainDate
})

/** The head on the day. */
export const OrganizationHead = Schema.Struct({
  ...OrganizationMember.fields,
  attestation: Schema.optionalKey(Attestation)
})

const { name, form, superior, ground, foundedOn } = PartyOrganization.fields

/** The Party organization that the office was a unit of on the day. */
export const Organization = Schema.Struct({
  id: PartyOrganizationId,
  name,
  form,
  superior,
  lead: Schema.optionalKey(OfficeId),
  ground,
  foundedOn,
  units: Schema.Array(OrganizationUnit),
  head: Schema.optionalKey(OrganizationHead)
})

/** Who may lawfully be named head, and under which clause; nobody is chosen. */
export const HeadCandidates = Schema.Struct({
  clause: Schema.String,
  citation: Schema.String,
  people: Schema.Array(NamedPerson)
})
