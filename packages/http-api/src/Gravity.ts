import type { Outcome, OutcomeCounts } from "./Outcome.ts"

type OneOutcome = (typeof Outcome)["Type"]
type Counts = (typeof OutcomeCounts)["Type"]

/** From what wants attention first to what wants none: the order in which outcomes are told. */
export const byGravity = [
  "violated",
  "undetermined",
  "advised",
  "pending",
  "satisfied",
  "notApplicable"
] as const satisfies ReadonlyArray<OneOutcome>

/** How many findings end each way. */
export const countsOf = (findings: Iterable<{ readonly outcome: OneOutcome }>): Counts => {
  const counts = { satisfied: 0, advised: 0, violated: 0, pending: 0, notApplicable: 0, undetermined: 0 }
  for (const { outcome } of findings) counts[outcome]++
  return counts
}
