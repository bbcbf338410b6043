import type { PlainDate } from "../kernel/PlainDate.ts"
import type { SubjectKind } from "../norm/Finding.ts"
import type { CityState } from "./CityState.ts"
import type { CommitteeState } from "./CommitteeState.ts"
import type { CountyState } from "./CountyState.ts"
import type { OfficeState } from "./OfficeState.ts"
import type { OrganizationState } from "./OrganizationState.ts"

/** What is folded about each kind of subject. */
export interface SubjectStates {
  readonly office: OfficeState
  readonly partyOrganization: OrganizationState
  readonly committee: CommitteeState
  readonly county: CountyState
  readonly city: CityState
}

const begins: { readonly [Kind in SubjectKind]: (state: SubjectStates[Kind]) => PlainDate } = {
  office: ({ office }) => office.since,
  partyOrganization: ({ organization }) => organization.foundedOn,
  committee: ({ committee }) => committee.constitutedOn,
  county: ({ since }) => since,
  city: ({ since }) => since
}

/** The first day on which a subject was there. */
export const beginOf = (kind: SubjectKind, state: unknown): PlainDate => begins[kind](state as never)
