import { Schema } from "effect"
import { Bilingual } from "./Bilingual.ts"
import { Obligation } from "./DutyList.ts"
import { Finding } from "./Finding.ts"

/** One finding before and after; absent where it isn't judged. */
export const FindingChange = Schema.Struct({
  change: Schema.Literals(["new", "cleared", "better", "worse", "otherProof"]),
  subject: Finding.fields.subject,
  clause: Schema.String,
  rule: Schema.String,
  title: Bilingual,
  before: Schema.optionalKey(Finding),
  after: Schema.optionalKey(Finding)
})

export const ObligationChange = Schema.Struct({
  change: Schema.Literals(["made", "gone", "otherState"]),
  id: Schema.String,
  before: Schema.optionalKey(Obligation),
  after: Schema.optionalKey(Obligation)
})

/** What became of findings and obligations. */
export const difference = {
  findings: Schema.Array(FindingChange),
  obligations: Schema.Array(ObligationChange)
}
