import type { DivisionCode } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Records } from "./Records.ts"

/** Everything folded about what a city bureau itself does: what the duties of a city read. */
export interface CityState {
  readonly id: DivisionCode
  /** The day on which the first office in it began. */
  readonly since: PlainDate
  readonly records: Records
}
