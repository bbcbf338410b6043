import type {
  ClauseId,
  Condition,
  CreditDetails,
  Finding,
  Outcome,
  Remedy,
  ServiceDetails
} from "@jiceng/core"
import { countFrom, countNone } from "./Conditions.ts"
import { found, hindered, isShort, type Known, none, together } from "./Finding.ts"
import { yearOver } from "./Hindrances.ts"

const met = ([counts, last, now]: readonly [Condition, Condition, Condition]): Outcome => {
  if (counts.met !== true) return counts.met === null ? "undetermined" : "notApplicable"
  if (last.met !== true) return last.met === null ? "undetermined" : "violated"
  if (now.met !== true) return now.met === null ? "undetermined" : "pending"
  return "satisfied"
}

/** A clause of each calendar year; what a year that is over lacked stays so. */
const yearly = (
  clause: ClauseId,
  { subject }: Known,
  conditions: readonly [Condition, Condition, Condition],
  evidence: Finding["evidence"],
  closed: boolean,
  acts: () => Finding["remedies"]
): Finding => {
  const outcome = met(conditions)
  return closed
    ? hindered(clause, 1, "must", subject, outcome, conditions, evidence, none, yearOver(acts()))
    : found(clause, 1, "must", subject, outcome, conditions, evidence, isShort(outcome) ? acts() : none)
}

const attend = ({ office, day, short }: CreditDetails): Finding["remedies"] =>
  together(
    short.map((person): Remedy => ({
      command: "training.recordAttendance",
      input: { person, office, on: day },
      missing: ["topic", "unit", "quantity"]
    }))
  )

/** 5.1.2, 5.3.3 and 5.3.4: what a calendar year asks of an office and its practitioners. */
export const growthFindings = (known: Known, all: Array<Finding>): void => {
  const { facts, row, sources } = known
  const details = known.details as { readonly creditHours: CreditDetails; readonly perHead: ServiceDetails }
  const { creditHours: credit, perHead: service } = details
  const { office, day } = service
  const roster = sources["officeRoster"]!
  const learned = [
    countFrom("learners", facts.learners[row]!, 1),
    countNone("learnersShortLastYear", facts.learnersShortLastYear[row]!),
    countNone("learnersShort", facts.learnersShort[row]!)
  ] as const
  const years = countFrom("yearsOfService", facts.yearsOfService[row]!, 1)
  const served = [
    years,
    countNone("serviceShortLastYear", facts.serviceShortLastYear[row]!),
    countNone("serviceShort", facts.serviceShort[row]!)
  ] as const
  const aided = [
    years,
    countNone("aidCasesShortLastYear", facts.aidCasesShortLastYear[row]!),
    countNone("aidCasesShort", facts.aidCasesShort[row]!)
  ] as const
  const own = [...sources["office"]!, ...roster]

  // oxfmt-ignore
  {
    all[39] = yearly("5.1.2", known, learned, [...roster, ...sources["continuingEducation"]!], credit.closed, () => attend(credit))
    all[40] = yearly("5.3.3", known, served, [...own, ...sources["publicService"]!], service.serviceClosed, () => [{ command: "service.record", input: { office, on: day }, missing: ["kind", "title", "provided"] }])
    all[41] = yearly("5.3.4", known, aided, [...own, ...sources["legalAidCase"]!, ...sources["legalAidClosing"]!], service.aidClosed, () => [{ command: "service.closeLegalAidCase", input: { office, closedOn: day }, missing: ["legalAidCase", "outcome"] }])
  }
}
