import type { DecisionDetails, Finding, Outcome, Remedy, Subject } from "@jiceng/core"
import { both, countFrom, countNone, outcomeOf, yes } from "./Conditions.ts"
import { found, hindered, isShort, type Known, none, together } from "./Finding.ts"
import { decisionWithdrawn } from "./Hindrances.ts"

const withdraw = (outcome: Outcome, { unconsulted }: DecisionDetails): Finding["remedies"] => {
  if (!isShort(outcome)) return none
  const acts: Array<Remedy> = []
  for (const { decision, fitting } of unconsulted) {
    acts.push({ command: "office.voidDecision", input: { decision: decision.id }, missing: ["reason"] })
    if (fitting !== undefined)
      acts.push({ command: "office.decide", input: { ...decision.body, consultation: fitting } })
  }
  return together(acts)
}

const askBack = (
  outcome: Outcome,
  { id: office }: Subject,
  { day, counterpart, silent }: DecisionDetails
): Finding["remedies"] => {
  if (!isShort(outcome)) return none
  const organization =
    counterpart?.kind === "organization" ? { organization: counterpart.organization } : undefined
  return together(
    silent.map((asks) => ({
      command: "consultation.record",
      input: { office, ...organization, sort: "opinion", asks, on: day },
      missing: ["matter", "topic", "outcome"]
    }))
  )
}

/** 1.5.5: consultation before decisions, and asking both ways. */
export const decisionFindings = (
  { facts, row, subject, sources, details }: Known,
  all: Array<Finding>
): void => {
  const deciding = details["deciding"] as DecisionDetails
  const organization = sources["partyOrganization"]!
  const roster = sources["officeRoster"]!
  const decisions = sources["officeDecision"]!
  const consultations = sources["consultation"]!
  const byDecision = [...organization, ...roster, ...decisions, ...consultations]
  const byAsking = [...organization, ...roster, ...consultations, ...decisions]

  const consults = yes("consultsOnDecisions", facts.consultsOnDecisions[row]!)
  const asked = yes("priorConsultationAsked", facts.priorConsultationAsked[row]!)
  const without = countNone("unconsultedDecisions", facts.unconsultedDecisions[row]!)
  const management = countFrom("askedByManagement", facts.askedByManagement[row]!, 1)
  const party = countFrom("askedByParty", facts.askedByParty[row]!, 1)
  const prior = outcomeOf(both(consults.met, asked.met), without.met, "violated")
  const mutual = outcomeOf(consults.met, both(management.met, party.met), "violated")
  const lines = [consults, asked, without]
  const acts = withdraw(prior, deciding)

  // oxfmt-ignore
  {
    all[19] = deciding.unconsulted.every(({ fitting }) => fitting !== undefined)
      ? found("1.5.5", 1, "must", subject, prior, lines, byDecision, acts, "1.5.5:priorConsultation")
      : hindered("1.5.5", 1, "must", subject, prior, lines, byDecision, acts, decisionWithdrawn, "1.5.5:priorConsultation")
    all[20] = found("1.5.5", 1, "must", subject, mutual, [consults, management, party], byAsking, askBack(mutual, subject, deciding), "1.5.5:mutualConsultation")
  }
}
