import type { Finding, HeadshipDetails, LevyDetails, Outcome, Remedy, Subject } from "@jiceng/core"

type Remedies = Finding["remedies"]

const none: Remedies = []

const isShort = (outcome: Outcome): boolean => outcome === "violated" || outcome === "advised"

export const nameHead = (
  outcome: Outcome,
  { id: office }: Subject,
  { organization, candidates, day }: HeadshipDetails
): Remedies =>
  !isShort(outcome) || organization === undefined
    ? none
    : candidates.map((person) => ({
        command: "party.appointHead",
        input: { organization, office, person, from: day }
      }))

export const nameAttestedHead = (
  outcome: Outcome,
  { id: office }: Subject,
  { organization, candidates, day }: HeadshipDetails
): Remedies =>
  !isShort(outcome) || organization === undefined
    ? none
    : candidates.map((person) => ({
        command: "party.appointHead",
        input: { organization, office, person, from: day },
        missing: ["attestation"]
      }))

const when = (outcome: Outcome, remedy: () => Remedy): Remedies => (isShort(outcome) ? [remedy()] : none)

export const foundBranch = (
  outcome: Outcome,
  { id: office, name }: Subject,
  { day }: HeadshipDetails
): Remedies =>
  when(outcome, () => ({
    command: "party.found",
    input: { form: "independentBranch", office, name: `${name}党支部`, foundedOn: day },
    missing: ["superior"]
  }))

export const foundJointBranch = (
  outcome: Outcome,
  { id: office }: Subject,
  { day }: HeadshipDetails
): Remedies =>
  when(outcome, () => ({
    command: "party.found",
    input: { form: "jointBranch", units: [{ kind: "office", office }], foundedOn: day },
    missing: ["name", "units", "lead", "ground", "superior"]
  }))

export const appointInstructor = (
  outcome: Outcome,
  { id: office }: Subject,
  { day }: HeadshipDetails
): Remedies =>
  when(outcome, () => ({
    command: "party.appointInstructor",
    input: { office, from: day },
    missing: ["person", "appointedBy"]
  }))

export const settleLevy = (outcome: Outcome, { id: office }: Subject, { gap }: LevyDetails): Remedies =>
  gap === "0" ? none : when(outcome, () => ({ command: "fund.settleLevy", input: { office } }))
