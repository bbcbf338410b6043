import { Schema } from "effect"
import { DivisionCode } from "../kernel/DivisionCode.ts"
import { holdsOn } from "../kernel/Period.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { sensitive } from "../kernel/Sensitive.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { recordId } from "../journal/RecordId.ts"
import { recordKind } from "../journal/RecordKind.ts"
import { OfficeId } from "../office/Office.ts"
import { PersonId } from "../practitioner/Person.ts"

/** 党组织编号. */
export const PartyOrganizationId = recordId("po", "partyOrganization").pipe(
  Schema.brand("PartyOrganizationId")
)
export type PartyOrganizationId = typeof PartyOrganizationId.Type

const dated = { from: PlainDate, to: Schema.optionalKey(PlainDate) }

/** 成员单位: a legal service office of the register, or a judicial office by its name. */
export const Unit = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("office"), office: OfficeId, ...dated }),
  Schema.Struct({ kind: Schema.Literal("judicialOffice"), name: RequiredText(60), ...dated })
])
export type Unit = typeof Unit.Type

/** 优秀的注明: who attested it, and when. */
export const Attestation = Schema.Struct({ by: RequiredText(60), on: PlainDate }).pipe(
  sensitive("partyPost", {
    zh: "证明负责人人选“优秀”（1.3.3—1.3.5）",
    en: "to prove that the head was attested as outstanding (1.3.3 to 1.3.5)"
  })
)

/** 党组织负责人（书记）任职. */
export const HeadAppointment = Schema.Struct({
  person: PersonId.pipe(
    sensitive("partyPost", {
      zh: "核查党组织负责人是否依序产生（1.3.3—1.3.5）",
      en: "to check that the head was named in order (1.3.3 to 1.3.5)"
    })
  ),
  office: OfficeId,
  attestation: Schema.optionalKey(Attestation),
  ...dated
})
export type HeadAppointment = typeof HeadAppointment.Type

/** 党组织班子成员任职, beside the head. */
export const LeaderAppointment = Schema.Struct({
  person: PersonId.pipe(
    sensitive("partyPost", {
      zh: "核查党组织班子与管理层是否双向进入、交叉任职（1.5.3）",
      en: "to check cross-appointment between the Party organization and management (1.5.3)"
    })
  ),
  office: OfficeId,
  ...dated
})
export type LeaderAppointment = typeof LeaderAppointment.Type

/** 牵头单位: the office that leads a joint branch, or the own office of an independent one, over a period. */
export const LeadUnit = Schema.Struct({ office: OfficeId, ...dated })
export type LeadUnit = typeof LeadUnit.Type

/** 联络员: what a unit of a joint branch names that doesn't lead it. */
export const Liaison = Schema.Struct({
  person: PersonId.pipe(
    sensitive("partyPost", {
      zh: "与联合党支部的非牵头单位联系",
      en: "to reach the units of a joint branch that don't lead it"
    })
  ),
  office: OfficeId,
  ...dated
})
export type Liaison = typeof Liaison.Type

/** 联合的依据: 就近就便, 以大带小、以强带弱. */
export const Ground = Schema.Literals(["nearby", "largeLeadsSmall"])

/** 党组织: an office's own branch, or a joint branch of several units. */
export const PartyOrganization = Schema.Struct({
  name: RequiredText(120),
  county: DivisionCode,
  form: Schema.Literals(["independentBranch", "jointBranch"]),
  units: Schema.Array(Unit),
  leads: Schema.Array(LeadUnit),
  /** Joint branches only. */
  ground: Schema.optionalKey(Ground),
  superior: RequiredText(120),
  foundedOn: PlainDate,
  dissolvedOn: Schema.optionalKey(PlainDate),
  heads: Schema.Array(HeadAppointment),
  leaders: Schema.Array(LeaderAppointment),
  liaisons: Schema.Array(Liaison)
})
export type PartyOrganization = typeof PartyOrganization.Type

/** The claim that keeps an office in one Party organization at a time. */
export const organizationClaim = (office: OfficeId): string => `office.partyOrganization:${office}`

/** The offices that are its units now. */
export const currentOffices = (body: PartyOrganization): ReadonlyArray<OfficeId> =>
  body.dissolvedOn !== undefined
    ? []
    : body.units.flatMap((unit) => (unit.kind === "office" && unit.to === undefined ? [unit.office] : []))

/** Whether it stands on a day: from its founding, until the day on which it is dissolved. */
export const standsOn = ({ foundedOn, dissolvedOn }: PartyOrganization, day: PlainDate): boolean =>
  foundedOn <= day && (dissolvedOn === undefined || day < dissolvedOn)

/** The lead on a day. */
export const leadOn = ({ leads }: PartyOrganization, day: PlainDate): OfficeId | undefined =>
  leads.find((lead) => holdsOn(lead, day))?.office

/** The office as it is a unit now, without end, and from which day on. */
export const currentUnit = ({ units }: PartyOrganization, office: OfficeId): Unit | undefined =>
  units.find((unit) => unit.kind === "office" && unit.office === office && unit.to === undefined)

/** Whether an office was a unit on a day. */
export const isUnitOn = ({ units }: PartyOrganization, office: string, day: PlainDate): boolean =>
  units.some((unit) => unit.kind === "office" && unit.office === office && holdsOn(unit, day))

/** Until version 2 one lead without dates, which counted as long as it was a unit. */
const withLeads = (body: unknown): unknown => {
  const { lead, ...rest } = body as { readonly lead?: string; readonly units: ReadonlyArray<Unit> }
  const leads = rest.units.flatMap((unit) => {
    if (unit.kind !== "office" || unit.office !== lead) return []
    const { office, from, to } = unit
    return [{ office, from, ...(to !== undefined && { to }) }]
  })
  return { ...rest, leads }
}

export const partyOrganization = recordKind("partyOrganization", {
  version: 3,
  id: PartyOrganizationId,
  body: PartyOrganization,
  upcasts: { 1: (body) => ({ ...(body as object), leaders: [] }), 2: withLeads },
  index: { county: { type: "id", of: (body) => body.county } },
  claims: (body) => currentOffices(body).map(organizationClaim)
})
