import {
  addDays,
  type ConsultationDetails,
  type DoubleManagementDetails,
  type Finding,
  type HeadshipDetails,
  type Outcome,
  type Subject
} from "@jiceng/core"
import { isShort, none, together, when } from "./Finding.ts"

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
): Remedies => {
  if (!isShort(outcome)) return none
  const input = { form: "independentBranch", office, name: `${name}党支部` }
  if (organization === undefined)
    return [{ command: "party.found", input: { ...input, foundedOn: day }, missing: ["superior"] }]
  return [
    { command: "party.leaveJointBranch", input: { organization, office, on: day }, together: 2 },
    {
      command: "party.found",
      input: { ...input, foundedOn: addDays(day, 1) },
      missing: ["superior"],
      together: 2
    }
  ]
}

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
  const records = lacking.map((sort) => ({
    command: "consultation.record",
    input: { office, organization, sort, on: day },
    missing: ["asks", "matter", "topic", "outcome"]
  }))
  if (hasSystem) return together(records)
  const input = { office, system: "consultation", from: day }
  return together([{ command: "office.adoptSystem", input, missing: ["title"] }, ...records])
}
