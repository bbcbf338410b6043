import type { DisciplinaryCommittee } from "../discipline/Committee.ts"
import type { Ref } from "../journal/Ref.ts"
import type { Records } from "./Records.ts"

/** Everything folded about the disciplinary committee of a city: what its concepts read. */
export interface CommitteeState {
  readonly id: string
  readonly ref: Ref
  readonly committee: DisciplinaryCommittee
  readonly records: Records
}
