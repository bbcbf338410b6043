import type {
  ConsultationDetails,
  DoubleManagementDetails,
  Finding,
  HeadshipDetails,
  Outcome,
  Subject
} from "@jiceng/core"
import { isShort, none, when } from "./Finding.ts"

type Remedies = Finding["remedies"]

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

export const foundBranch = (
  outcome: Outcome,
  { id: office, name }: Subject,
  { day, organization }: HeadshipDetails
): Remedies =>
  when(outcome, () =>
    organization !== undefined
      ? { command: "party.leaveJointBranch", input: { organization, office, on: day } }
      : {
          command: "party.found",
          input: { form: "independentBranch", office, name: `${name}党支部`, foundedOn: day },
          missing: ["superior"]
        }
  )

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

export const leaveJointBranch = (
  outcome: Outcome,
  { id: office }: Subject,
  { day, jointBranch }: DoubleManagementDetails
): Remedies =>
  jointBranch === undefined
    ? none
    : when(outcome, () => ({
        command: "party.leaveJointBranch",
        input: { organization: jointBranch, office, on: day }
      }))

export const consult = (
  outcome: Outcome,
  { id: office }: Subject,
  { day, organization, hasSystem, lacking }: ConsultationDetails
): Remedies => {
  if (!isShort(outcome)) return none
  if (!hasSystem) {
    return [
      {
        command: "office.adoptSystem",
        input: { office, system: "consultation", from: day },
        missing: ["title"]
      }
    ]
  }
  return lacking.map((sort) => ({
    command: "consultation.record",
    input: { office, organization, sort, on: day },
    missing: ["asks", "matter", "topic", "outcome"]
  }))
}
