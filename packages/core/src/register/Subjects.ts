import { Schema } from "effect"
import type { Actor } from "../access/Actor.ts"
import { access } from "../access/Permission.ts"
import {
  committee as committeeKind,
  committeeStanding,
  type DisciplinaryCommittee
} from "../discipline/Committee.ts"
import { stateOf } from "../discipline/Composition.ts"
import { DivisionCode } from "../kernel/DivisionCode.ts"
import { holdsOn } from "../kernel/Period.ts"
import { recordId } from "../journal/RecordId.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Subject, SubjectKind } from "../norm/Finding.ts"
import { type LegalServiceOffice, OfficeId } from "../office/Office.ts"
import type { PartyOrganization } from "../party/PartyOrganization.ts"
import type { CityState } from "./CityState.ts"
import { countySince, type CountyState } from "./CountyState.ts"
import {
  bureauName,
  citiesIn,
  citiesOf,
  citySince,
  countiesIn,
  divisionIn,
  mayReadCity
} from "./Divisions.ts"
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

const inOrder = <Id>(found: ReadonlyArray<readonly [string, Id]>): ReadonlyArray<Id> =>
  found.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, id]) => id)

/** One of many by its id, as an entry; none where there isn't one. */
const only = <Id, Body>(
  known: { readonly get: (id: Id) => Body | undefined },
  id: Id
): ReadonlyArray<readonly [Id, Body]> => {
  const body = known.get(id)
  return body === undefined ? [] : [[id, body]]
}

/** Among which offices a scope is looked for: one that it names is looked up, a county's are listed. */
const officesOf = (view: RegisterView, scope: Scope): Iterable<readonly [OfficeId, LegalServiceOffice]> => {
  if (scope.kind === "office") return only(view.offices, scope.office)
  if (scope.kind !== "county") return view.offices
  return [...view.ties.officesIn.of(scope.county)].flatMap((id) => only(view.offices, id))
}

/** The offices of a scope that the actor may read and that existed on the day, by county and name. */
export const officesIn = (
  view: RegisterView,
  scope: Scope,
  actor: Actor,
  day: PlainDate
): ReadonlyArray<OfficeId> => {
  if (scope.kind === "partyOrganization" || scope.kind === "committee") return []
  const found: Array<readonly [string, OfficeId]> = []
  for (const [id, { county, name, since }] of officesOf(view, scope)) {
    if (scope.kind === "county" && county !== scope.county) continue
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

/** Among which organizations a scope is looked for: one that it names, or an office's, is looked up. */
const organizationsOf = (
  view: RegisterView,
  scope: Scope,
  day: PlainDate
): Iterable<readonly [string, PartyOrganization]> => {
  if (scope.kind === "partyOrganization") return only(view.organizations, scope.organization)
  if (scope.kind === "county")
    return [...view.ties.organizationsIn.of(scope.county)].flatMap((id) => only(view.organizations, id))
  if (scope.kind !== "office") return view.organizations
  const own = view.stateOf(scope.office, day)?.organization
  return own === undefined ? [] : [[own.id, own.body]]
}

/** The Party organizations of a scope that the actor may read and that stand on the day, by county and name. */
export const organizationsIn = (
  view: RegisterView,
  scope: Scope,
  actor: Actor,
  day: PlainDate
): ReadonlyArray<string> => {
  if (scope.kind === "committee") return []
  const found: Array<readonly [string, string]> = []
  for (const [id, body] of organizationsOf(view, scope, day)) {
    if (scope.kind === "county" && body.county !== scope.county) continue
    if (view.organizationStateOf(id, day) === undefined || !mayReadOrganization(actor, body, day)) continue
    found.push([`${body.county}\n${body.name}\n${id}`, id])
  }
  return inOrder(found)
}

/** Whether an actor may read a city's committee: the city, and the counties that it is the committee of. */
export const mayReadCommittee = (actor: Actor, { city }: Pick<DisciplinaryCommittee, "city">): boolean =>
  access(actor, "committee.read", { county: divisionIn(actor, city) }).allowed

/** The committees of a scope that the actor may read, by city. */
const committeesIn = (view: RegisterView, scope: Scope, actor: Actor): ReadonlyArray<string> =>
  scope.kind !== "all" && scope.kind !== "committee"
    ? []
    : inOrder(
        view.records
          .all(committeeKind)
          .filter(({ body }) => mayReadCommittee(actor, body))
          .map(({ id, body }) => [body.city, id] as const)
      )

type SubjectOf = (view: RegisterView, id: string, day: PlainDate) => Subjected | undefined

/** One subject as it stands on a day, by its kind and id; undefined where there is none then. */
export const subjectOf: Readonly<Record<SubjectKind, SubjectOf>> = {
  office: (view, id, day) => {
    const state = view.stateOf(id as OfficeId, day)
    if (state === undefined || state.office.since > day) return undefined
    const { county, name } = state.office
    return { subject: { kind: "office", id, name }, county, state }
  },
  partyOrganization: (view, id, day) => {
    const state = view.organizationStateOf(id, day)
    if (state === undefined) return undefined
    const { county, name } = state.organization
    return { subject: { kind: "partyOrganization", id, name }, county, state }
  },
  committee: (view, id, day) => {
    const body = view.records.facet(committeeKind, id)
    if (body === undefined || committeeStanding(body, day) !== "stands") return undefined
    return {
      subject: { kind: "committee", id, name: body.name },
      county: body.city,
      state: stateOf(id, body, view.records)
    }
  },
  county: (view, id, day) => {
    const county = id as DivisionCode
    const since = countySince(view, county)
    if (since === undefined || since > day) return undefined
    const state: CountyState = { id: county, since, records: view.records }
    return { subject: { kind: "county", id, name: bureauName(county) }, county, state }
  },
  city: (view, id, day) => {
    const city = id as DivisionCode
    const since = citySince(view, city)
    if (since === undefined || since > day) return undefined
    const state: CityState = { id: city, since, records: view.records }
    return { subject: { kind: "city", id, name: bureauName(city) }, county: city, state }
  }
}

/** The ids of everybody of a kind, whoever may read them; `subjectOf` tells who of them is there on a day. */
export const everyone: Readonly<Record<SubjectKind, (view: RegisterView) => Iterable<string>>> = {
  office: (view) => view.offices.keys(),
  partyOrganization: (view) => view.organizations.keys(),
  committee: (view) => view.records.all(committeeKind).map(({ id }) => id),
  county: (view) => view.ties.officesIn.keys(),
  city: citiesOf
}

const idsIn: Readonly<
  Record<
    SubjectKind,
    (view: RegisterView, scope: Scope, actor: Actor, day: PlainDate) => ReadonlyArray<string>
  >
> = {
  office: officesIn,
  partyOrganization: organizationsIn,
  committee: committeesIn,
  county: countiesIn,
  city: citiesIn
}

/** Who of a kind is judged. */
export const subjectsIn = (
  kind: SubjectKind,
  view: RegisterView,
  scope: Scope,
  actor: Actor,
  day: PlainDate
): ReadonlyArray<Subjected> =>
  idsIn[kind](view, scope, actor, day).flatMap((id) => subjectOf[kind](view, id, day) ?? [])

/** Whether an actor may read what is found about a subject. */
export const mayRead = (
  view: RegisterView,
  actor: Actor,
  { subject, county }: Subjected,
  day: PlainDate
): boolean => {
  switch (subject.kind) {
    case "office":
      return access(actor, "register.read", { county, office: subject.id }).allowed
    case "county":
      return access(actor, "register.read", { county }).allowed
    case "city":
      return mayReadCity(actor, county)
    case "committee":
      return mayReadCommittee(actor, { city: county })
    case "partyOrganization": {
      const body = view.organizations.get(subject.id)
      return body !== undefined && mayReadOrganization(actor, body, day)
    }
  }
}
