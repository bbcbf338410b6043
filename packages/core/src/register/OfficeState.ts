import type { Ref } from "../journal/Ref.ts"
import type { FundState } from "../fund/FundState.ts"
import type { LegalServiceOffice, OfficeId } from "../office/Office.ts"
import type { OfficeRoster } from "../office/Roster.ts"
import type { PartyOrganization } from "../party/PartyOrganization.ts"
import type { Records } from "./Records.ts"

/** Everything folded about one office: what its concepts read. */
export interface OfficeState {
  readonly id: OfficeId
  readonly office: LegalServiceOffice
  readonly rosterRef: Ref
  readonly roster: OfficeRoster
  /** The Party organization that it was a unit of on the day. */
  readonly organization:
    | { readonly id: string; readonly ref: Ref; readonly body: PartyOrganization }
    | undefined
  readonly fund: FundState
  /** Its other records, and those of its people. */
  readonly records: Records
}
