import fc from "fast-check"
import { days, type Inputs, offices, organizations, people, reason, text } from "./Draws.test.fixture.ts"

const stages = fc.constantFrom("applicant", "activist", "probationary", "full")

export const partyActs: Inputs = {
  "party.recordStage": { office: offices, person: people, stage: stages, on: days },
  "party.voidStage": { office: offices, person: people, stage: stages, reason },
  "party.found": {
    form: fc.constant("independentBranch"),
    id: organizations,
    office: offices,
    name: text,
    superior: text,
    foundedOn: days
  },
  "party.found jointly": {
    form: fc.constant("jointBranch"),
    id: organizations,
    units: fc.constant(["of_1", "of_2"].map((id) => ({ kind: "office", office: id }))),
    lead: offices,
    ground: fc.constant("nearby"),
    name: text,
    superior: text,
    foundedOn: days
  },
  "party.joinJointBranch": { organization: organizations, office: offices, from: days },
  "party.leaveJointBranch": { organization: organizations, office: offices, on: days },
  "party.setLead": { organization: organizations, office: offices, from: days },
  "party.dissolve": { organization: organizations, dissolvedOn: days },
  "party.endInstructor": { office: offices, on: days },
  "party.appointHead": { organization: organizations, office: offices, person: people, from: days },
  "party.endHead": { organization: organizations, on: days },
  "party.appointLeader": { organization: organizations, office: offices, person: people, from: days },
  "party.endLeader": { organization: organizations, person: people, on: days },
  "party.nameLiaison": { organization: organizations, office: offices, person: people, from: days },
  "party.endLiaison": { organization: organizations, office: offices, on: days },
  "party.crossAppoint": {
    office: offices,
    organization: organizations,
    person: people,
    direction: fc.constantFrom("partyIntoManagement", "managementIntoParty"),
    partyPost: fc.constantFrom("partyHead", "partyLeader"),
    managementPost: fc.constantFrom("director", "partner"),
    from: days
  },
  "party.endCrossAppointment": { office: offices, person: people, on: days },
  "party.appointInstructor": {
    office: offices,
    person: people,
    appointedBy: fc.constant("justiceAdministration"),
    from: days
  }
}
