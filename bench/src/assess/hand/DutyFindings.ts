import type { ClauseId, Condition, Finding, Outcome } from "@jiceng/core"
import { countFrom, countNone } from "./Conditions.ts"
import { found, hindered, isShort, type Known, none } from "./Finding.ts"
import { monthOver } from "./Hindrances.ts"

/** What the remedies of a duty need. */
interface DutyDetails {
  readonly remedies: Finding["remedies"]
  readonly closed: boolean
}

const met = (owed: Condition, overdue: Condition, missing: Condition): Outcome => {
  if (owed.met !== true) return owed.met === null ? "undetermined" : "notApplicable"
  if (overdue.met !== true) return overdue.met === null ? "undetermined" : "violated"
  if (missing.met !== true) return missing.met === null ? "undetermined" : "pending"
  return "satisfied"
}

/** A duty of each month; what is missing of a month that is over stays so. */
const monthly = (
  clause: ClauseId,
  { subject }: Known,
  outcome: Outcome,
  conditions: ReadonlyArray<Condition>,
  evidence: Finding["evidence"],
  { remedies, closed }: DutyDetails
): Finding =>
  closed
    ? hindered(clause, 2, "must", subject, outcome, conditions, evidence, none, monthOver(remedies))
    : found(clause, 2, "must", subject, outcome, conditions, evidence, isShort(outcome) ? remedies : none)

/** 1.5.8, 5.3.5a and 5.3.5b: what is to be done by a day, or each month. */
export const dutyFindings = (known: Known, all: Array<Finding>): void => {
  const { facts, row, subject, sources } = known
  const { charterSubmission, newsItems, modelCases } = known.details as Readonly<Record<string, DutyDetails>>
  const submission = [
    countFrom("charterSubmissionOwed", facts.charterSubmissionOwed[row]!, 1),
    countNone("charterSubmissionOverdue", facts.charterSubmissionOverdue[row]!),
    countNone("charterSubmissionMissing", facts.charterSubmissionMissing[row]!)
  ] as const
  const news = [
    countFrom("newsItemsOwed", facts.newsItemsOwed[row]!, 1),
    countNone("newsItemsOverdue", facts.newsItemsOverdue[row]!),
    countNone("newsItemsMissing", facts.newsItemsMissing[row]!)
  ] as const
  const cases = [
    countFrom("modelCasesOwed", facts.modelCasesOwed[row]!, 1),
    countNone("modelCasesOverdue", facts.modelCasesOverdue[row]!),
    countNone("modelCasesMissing", facts.modelCasesMissing[row]!)
  ] as const
  const submitted = met(...submission)

  // oxfmt-ignore
  {
    all[23] = found("1.5.8", 2, "must", subject, submitted, submission, sources["charter"]!, isShort(submitted) ? charterSubmission!.remedies : none)
    all[42] = monthly("5.3.5a", known, met(...news), news, sources["newsItem"]!, newsItems!)
    all[43] = monthly("5.3.5b", known, met(...cases), cases, sources["modelCase"]!, modelCases!)
  }
}
