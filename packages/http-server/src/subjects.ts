import type { DivisionCode, PartyOrganizationId, PersonId, Rulebook } from "@jiceng/core"
import {
  CommitteeDetail,
  CountyDetail,
  errorBody,
  type OfficeQuery,
  OrganizationDetail,
  OrganizationList,
  type OrganizationQuery,
  paths,
  type PeopleQuery,
  PersonDetail,
  PersonList
} from "@jiceng/http-api"
import { Effect } from "effect"
import { inCounty, type Asked } from "./asked.ts"
import { committeeDetail } from "./committee.ts"
import type { Conditional } from "./Conditional.ts"
import { countyDetail } from "./countyDetail.ts"
import { organizationDetail, organizationList } from "./organizations.ts"
import { personList } from "./peopleList.ts"
import { personDetail } from "./personDetail.ts"
import { type Vocabulary } from "./wordedFinding.ts"

interface About<Id> {
  readonly params: { readonly id: Id }
  readonly query: (typeof OfficeQuery)["Type"]
}

/** The Party organizations, the people and the disciplinary committee of the register. */
export const subjects = (
  asked: Asked,
  conditional: Conditional["Service"],
  rulebook: Rulebook,
  words: Vocabulary
) => ({
  organizations: ({ query: { county, ...days } }: { readonly query: (typeof OrganizationQuery)["Type"] }) =>
    asked(
      { path: paths.organizations, scope: inCounty(county), days },
      ({ view, actor, assessment }) =>
        Effect.succeed(organizationList(rulebook, view, actor, county, assessment)),
      (value, tag) => conditional.answer(OrganizationList, value, tag)
    ).pipe(Effect.mapError(errorBody)),
  organization: ({ params: { id }, query: days }: About<PartyOrganizationId>) =>
    asked(
      { path: paths.organization, scope: { kind: "partyOrganization", organization: id }, days },
      ({ view, actor, assessment }) => Effect.succeed(organizationDetail(words, view, actor, id, assessment)),
      (value, tag) => conditional.answer(OrganizationDetail, value, tag)
    ).pipe(Effect.mapError(errorBody)),
  people: ({
    query: { asOf, rulesAt, knownAt, ...about }
  }: {
    readonly query: (typeof PeopleQuery)["Type"]
  }) =>
    asked(
      { path: paths.people, about, days: { asOf, rulesAt, knownAt } },
      ({ view, actor, assessment }) => personList(view, actor, about, assessment),
      (value, tag) => conditional.answer(PersonList, value, tag)
    ).pipe(Effect.mapError(errorBody)),
  person: ({ params: { id }, query: days }: About<PersonId>) =>
    asked(
      { path: paths.person, about: id, days },
      ({ view, actor, assessment }) => personDetail(view, actor, id, assessment),
      (value, tag) => conditional.answer(PersonDetail, value, tag)
    ).pipe(Effect.mapError(errorBody)),
  county: ({ params: { id: county }, query: days }: About<DivisionCode>) =>
    asked(
      { path: paths.county, scope: { kind: "county", county }, days },
      ({ assessment }) => Effect.succeed(countyDetail(words, county, assessment)),
      (value, tag) => conditional.answer(CountyDetail, value, tag)
    ).pipe(Effect.mapError(errorBody)),
  committee: ({ query: days }: { readonly query: (typeof OfficeQuery)["Type"] }) =>
    asked(
      { path: paths.committee, scope: { kind: "committee" }, days },
      ({ view, actor, assessment }) => Effect.succeed(committeeDetail(words, view, actor, assessment)),
      (value, tag) => conditional.answer(CommitteeDetail, value, tag)
    ).pipe(Effect.mapError(errorBody))
})
