import type { DivisionCode } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Records } from "./Records.ts"
import type { RegisterView } from "./RegisterView.ts"

/** Everything folded about what a county bureau itself does: what the concepts of a county read. */
export interface CountyState {
  readonly id: DivisionCode
  /** The day on which the first of its offices began: before, it had nothing to supervise. */
  readonly since: PlainDate
  readonly records: Records
}

/** The day on which the first office of a county began; undefined where there is none. */
export const countySince = (view: RegisterView, county: DivisionCode): PlainDate | undefined => {
  let began: PlainDate | undefined
  for (const id of view.ties.officesIn.of(county)) {
    const office = view.offices.get(id)
    if (office?.county === county && (began === undefined || office.since < began)) began = office.since
  }
  return began
}
