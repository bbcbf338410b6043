import type { ClauseId, Condition, Finding, Outcome, Ref, Remedy, Sheets, Subject } from "@jiceng/core"
import type { Columns } from "../Columns.ts"

/** What the findings of one office are made from. */
export interface Known {
  readonly facts: Columns
  readonly row: number
  readonly subject: Subject
  readonly sources: Sheets["sources"][number]
  readonly details: Sheets["details"][number]
}

export const none: Finding["remedies"] = []

export const isShort = (outcome: Outcome): boolean =>
  outcome === "violated" || outcome === "advised" || outcome === "pending"

/** Remedies where there is a shortfall. */
export const when = (outcome: Outcome, remedy: () => Remedy): Finding["remedies"] =>
  isShort(outcome) ? [remedy()] : none

export const found = (
  clause: ClauseId,
  force: Finding["force"],
  subject: Subject,
  outcome: Outcome,
  conditions: ReadonlyArray<Condition>,
  evidence: ReadonlyArray<Ref>,
  remedies: ReadonlyArray<Remedy>,
  rule: string = clause
): Finding => ({
  clause,
  rule,
  revision: 1,
  force,
  subject,
  outcome,
  conditions,
  evidence,
  remedies
})
