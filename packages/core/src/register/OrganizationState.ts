import type { Ref } from "../journal/Ref.ts"
import type { LegalServiceOffice, OfficeId } from "../office/Office.ts"
import type { OfficeRoster } from "../office/Roster.ts"
import type { PartyOrganization } from "../party/PartyOrganization.ts"
import type { Records } from "./Records.ts"

/** An office that is a unit of an organization on the day. */
export interface UnitOffice {
  readonly id: OfficeId
  readonly office: LegalServiceOffice
  readonly rosterRef: Ref
  readonly roster: OfficeRoster
}

/** Everything folded about one Party organization: what its concepts read. */
export interface OrganizationState {
  readonly id: string
  readonly ref: Ref
  readonly organization: PartyOrganization
  /** Its unit offices on the day, in the order of its units. */
  readonly offices: ReadonlyArray<UnitOffice>
  readonly records: Records
}
