import { byGravity, type Outcome, type OutcomeCounts } from "@jiceng/http-api"

type Outcome_ = (typeof Outcome)["Type"]
type Counts = (typeof OutcomeCounts)["Type"]

/** 0 is the gravest. */
export const gravityOf = (outcome: Outcome_): number => byGravity.indexOf(outcome)

/** Whether somebody should look at it. */
export const wantsAttention = (outcome: Outcome_): boolean => gravityOf(outcome) < gravityOf("pending")

/** The gravest outcome that occurs; an office with no finding at all is concerned by no rule. */
export const worstOf = (counts: Counts): Outcome_ =>
  byGravity.find((outcome) => counts[outcome] > 0) ?? "notApplicable"

/** Orders by the gravest outcome, then by how many there are of each, the gravest first. */
export const compareGravity = (a: Counts, b: Counts): number => {
  const worst = gravityOf(worstOf(a)) - gravityOf(worstOf(b))
  if (worst !== 0) return worst
  for (const outcome of byGravity) if (a[outcome] !== b[outcome]) return b[outcome] - a[outcome]
  return 0
}
