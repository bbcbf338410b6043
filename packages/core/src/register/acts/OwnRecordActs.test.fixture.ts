import fc from "fast-check"
import { days, type Inputs, offices, organizations, people, reason, text } from "./Draws.test.fixture.ts"

const budgets = fc.constantFrom("bu_1", "bu_2")
const consultations = fc.constantFrom("cs_1", "cs_2")
const decisions = fc.constantFrom("od_1", "od_2")
const meetings = fc.constantFrom("mm_1", "mm_2")

export const ownRecordActs: Inputs = {
  "office.recordBudget": {
    office: offices,
    year: fc.constantFrom(2018, 2026),
    budgetedFees: fc.constant("10000000"),
    partyActivityLine: fc.constantFrom("299999", "300000"),
    adoptedOn: days
  },
  "office.voidBudget": { budget: budgets, reason },
  "consultation.record": {
    id: consultations,
    office: offices,
    organization: organizations,
    sort: fc.constantFrom("deliberation", "opinion", "notification"),
    asks: fc.constantFrom("management", "partyOrganization"),
    on: days,
    matter: fc.constantFrom("majorCase", "conflictReview", "other"),
    topic: text,
    outcome: text
  },
  "consultation.void": { consultation: consultations, reason },
  "office.decide": {
    id: decisions,
    office: offices,
    on: days,
    matter: fc.constant("majorCase"),
    topic: text,
    decided: text
  },
  "office.decide consulted": {
    id: decisions,
    office: offices,
    on: days,
    matter: fc.constant("majorCase"),
    topic: text,
    decided: text,
    consultation: consultations
  },
  "office.decide conflict": {
    id: decisions,
    office: offices,
    on: days,
    matter: fc.constant("conflictReview"),
    conflictFound: fc.boolean(),
    topic: text,
    decided: text
  },
  "office.voidDecision": { decision: decisions, reason },
  "meeting.record": {
    id: meetings,
    office: offices,
    sort: fc.constantFrom("partnersMeeting", "majorActivity"),
    on: days,
    topic: text,
    headPresence: fc.oneof(
      fc.constant({ kind: "absent" }),
      people.map((person) => ({ kind: "attended", person }))
    )
  },
  "meeting.void": { meeting: meetings, reason }
}
