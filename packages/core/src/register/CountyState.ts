import type { DivisionCode } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Records } from "./Records.ts"

/** Everything folded about what a county bureau itself does: what the concepts of a county read. */
export interface CountyState {
  readonly id: DivisionCode
  /** The day on which the first of its offices began: before, it had nothing to supervise. */
  readonly since: PlainDate
  readonly records: Records
}
