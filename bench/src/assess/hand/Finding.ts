import type {
  ClauseId,
  Condition,
  Finding,
  Hindrance,
  Outcome,
  Ref,
  Remedy,
  Sheets,
  Subject
} from "@jiceng/core"
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

/** Acts of which so many are needed; a single one bears no mark. */
export const together = (acts: ReadonlyArray<Remedy>, needed: number = acts.length): Finding["remedies"] =>
  needed > 1 ? acts.map((act) => ({ ...act, together: needed })) : acts

/** The same act again and again, each of them needed. */
export const asOften = (times: number, act: () => Remedy): Finding["remedies"] =>
  together(Array.from({ length: times }, act))

export const found = (
  clause: ClauseId,
  revision: number,
  force: Finding["force"],
  subject: Subject,
  outcome: Outcome,
  conditions: ReadonlyArray<Condition>,
  evidence: ReadonlyArray<Ref>,
  remedies: ReadonlyArray<Remedy>,
  rule: string = clause
): Finding => ({ clause, rule, revision, force, subject, outcome, conditions, evidence, remedies })

/** A finding that says, when violated, why no act alone can clear it. */
export const hindered = (
  clause: ClauseId,
  revision: number,
  force: Finding["force"],
  subject: Subject,
  outcome: Outcome,
  conditions: ReadonlyArray<Condition>,
  evidence: ReadonlyArray<Ref>,
  remedies: ReadonlyArray<Remedy>,
  hindrance: Hindrance,
  rule: string = clause
): Finding =>
  outcome === "violated"
    ? { clause, rule, revision, force, subject, outcome, conditions, evidence, remedies, hindrance }
    : { clause, rule, revision, force, subject, outcome, conditions, evidence, remedies }
