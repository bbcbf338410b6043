import { Schema } from "effect"
import type { Actor } from "../access/Actor.ts"
import { access } from "../access/Permission.ts"
import {
  committee as committeeKind,
  committeeStanding,
  type DisciplinaryCommittee
} from "../discipline/Committee.ts"
import { stateOf } from "../discipline/Composition.ts"
import { contains, DivisionCode, divisionNames } from "../kernel/DivisionCode.ts"
import { holdsOn } from "../kernel/Period.ts"
import { recordId } from "../journal/RecordId.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Subject, SubjectKind } from "../norm/Finding.ts"
import { OfficeId } from "../office/Office.ts"
import type { PartyOrganization } from "../party/PartyOrganization.ts"
import type { CountyState } from "./CountyState.ts"
import type { RegisterView } from "./RegisterView.ts"

/**
 * What to judge: everything that the actor may read, one county, one office with its Party organization, one
 * organization, or the disciplinary committee.
 */
export const Scope = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("all") }),
  Schema.Struct({ kind: Schema.Literal("county"), county: DivisionCode }),
  Schema.Struct({ kind: Schema.Literal("office"), office: OfficeId }),
  Schema.Struct({ kind: Schema.Literal("partyOrganization"), organization: recordId("po") }),
  Schema.Struct({ kind: Schema.Literal("committee") })
])
export type Scope = typeof Scope.Type

/** A subject with what its concepts read. */
export interface Subjected {
  readonly subject: Subject
  /** Whose profile holds for it; of a committee its city. */
  readonly county: DivisionCode
  readonly state: unknown
}

type SubjectsIn = (view: RegisterView, scope: Scope, actor: Actor, day: PlainDate) => ReadonlyArray<Subjected>

const inOrder = <Id>(found: ReadonlyArray<readonly [string, Id]>): ReadonlyArray<Id> =>
  found.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, id]) => id)

/** The offices of a scope that the actor may read and that existed on the day, by county and name. */
export const officesIn = (
  view: RegisterView,
  scope: Scope,
  actor: Actor,
  day: PlainDate
): ReadonlyArray<OfficeId> => {
  if (scope.kind === "partyOrganization" || scope.kind === "committee") return []
  const found: Array<readonly [string, OfficeId]> = []
  for (const [id, { county, name, since }] of view.offices) {
    if (scope.kind === "county" && county !== scope.county) continue
    if (scope.kind === "office" && id !== scope.office) continue
    if (since > day || !access(actor, "register.read", { county, office: id }).allowed) continue
    found.push([`${county}\n${name}\n${id}`, id])
  }
  return inOrder(found)
}

/** Whether an actor may read an organization: that of its county, or one that an own office is a unit of. */
export const mayReadOrganization = (
  actor: Actor,
  { county, units }: PartyOrganization,
  day: PlainDate
): boolean =>
  access(actor, "register.read", { county }).allowed ||
  units.some(
    (unit) =>
      unit.kind === "office" &&
      holdsOn(unit, day) &&
      access(actor, "register.read", { county, office: unit.office }).allowed
  )

/** The Party organizations of a scope that the actor may read and that stand on the day, by county and name. */
export const organizationsIn = (
  view: RegisterView,
  scope: Scope,
  actor: Actor,
  day: PlainDate
): ReadonlyArray<string> => {
  if (scope.kind === "committee") return []
  const found: Array<readonly [string, string]> = []
  const only = scope.kind === "office" ? view.stateOf(scope.office, day)?.organization?.id : undefined
  for (const [id, body] of view.organizations) {
    if (scope.kind === "county" && body.county !== scope.county) continue
    if (scope.kind === "office" && id !== only) continue
    if (scope.kind === "partyOrganization" && id !== scope.organization) continue
    if (view.organizationStateOf(id, day) === undefined || !mayReadOrganization(actor, body, day)) continue
    found.push([`${body.county}\n${body.name}\n${id}`, id])
  }
  return inOrder(found)
}

const offices: SubjectsIn = (view, scope, actor, day) =>
  officesIn(view, scope, actor, day).map((id) => {
    const state = view.stateOf(id, day)!
    const { county, name } = state.office
    return { subject: { kind: "office", id, name }, county, state }
  })

const organizations: SubjectsIn = (view, scope, actor, day) =>
  organizationsIn(view, scope, actor, day).map((id) => {
    const state = view.organizationStateOf(id, day)!
    const { county, name } = state.organization
    return { subject: { kind: "partyOrganization", id, name }, county, state }
  })

/** Whether an actor may read a city's committee: the city, and the counties that it is the committee of. */
export const mayReadCommittee = (actor: Actor, { city }: Pick<DisciplinaryCommittee, "city">): boolean => {
  const { tier, jurisdiction } = actor
  const isCounty = tier === "county" && jurisdiction !== undefined && contains(city, jurisdiction)
  return access(actor, "committee.read", { county: isCounty ? jurisdiction : city }).allowed
}

/** The committees that the actor may read and that stand on the day, by city. */
const committees: SubjectsIn = (view, scope, actor, day) => {
  if (scope.kind !== "all" && scope.kind !== "committee") return []
  return view.records
    .all(committeeKind)
    .filter(({ body }) => committeeStanding(body, day) === "stands" && mayReadCommittee(actor, body))
    .toSorted((a, b) => (a.body.city < b.body.city ? -1 : 1))
    .map(({ id, body }) => ({
      subject: { kind: "committee", id, name: body.name },
      county: body.city,
      state: stateOf(id, body, view.records)
    }))
}

/** 县区司法局, by its name. */
export const bureauName = (county: DivisionCode): string => `${divisionNames.get(county)?.zh ?? county}司法局`

/** The county bureaus that have an office on the day and that the actor may read, by code. */
const counties: SubjectsIn = (view, scope, actor, day) => {
  if (scope.kind !== "all" && scope.kind !== "county") return []
  const began = new Map<DivisionCode, PlainDate>()
  for (const { county, since } of view.offices.values()) {
    if (since > day || (scope.kind === "county" && county !== scope.county)) continue
    const known = began.get(county)
    if (known === undefined || since < known) began.set(county, since)
  }
  return Array.from(began, ([county, since]): Subjected => {
    const state: CountyState = { id: county, since, records: view.records }
    return { subject: { kind: "county", id: county, name: bureauName(county) }, county, state }
  })
    .filter(({ county }) => access(actor, "register.read", { county }).allowed)
    .toSorted((a, b) => (a.county < b.county ? -1 : 1))
}

/** Who is judged, kind after kind. */
export const subjectsIn: Readonly<Record<SubjectKind, SubjectsIn>> = {
  office: offices,
  partyOrganization: organizations,
  committee: committees,
  county: counties
}
