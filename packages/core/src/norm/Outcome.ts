/**
 * How a rule ends (D19). The order is that of the codes in a verdict array: `satisfied`, then
 * `advised` (nothing binding is missing, something recommended is), `violated`, `pending` (the period is open),
 * `notApplicable`, `undetermined` (facts are missing).
 */
export const outcomes = [
  "satisfied",
  "advised",
  "violated",
  "pending",
  "notApplicable",
  "undetermined"
] as const
export type Outcome = (typeof outcomes)[number]

/** The code of each outcome in a verdict array. */
export const outcomeCode = {
  satisfied: 0,
  advised: 1,
  violated: 2,
  pending: 3,
  notApplicable: 4,
  undetermined: 5
} as const satisfies Record<Outcome, number>
