import { outcomes } from "@jiceng/core"
import { Schema } from "effect"

/** How a rule ends for one subject. */
export const Outcome = Schema.Literals(outcomes)

/** How many findings end each way. */
export const OutcomeCounts = Schema.Struct({
  satisfied: Schema.Int,
  advised: Schema.Int,
  violated: Schema.Int,
  pending: Schema.Int,
  notApplicable: Schema.Int,
  undetermined: Schema.Int
})
