import fc from "fast-check"
import { days, type Inputs, offices, reason, text } from "./Draws.test.fixture.ts"

const plans = fc.constantFrom("pn_1", "pn_2")

export const supervisionActs: Inputs = {
  "authority.issuePlan": {
    id: plans,
    city: fc.constant("341700"),
    title: text,
    summary: text,
    issuedOn: days
  },
  "authority.voidPlan": { plan: plans, reason },
  "supervision.assignTask": {
    county: fc.constant("341702"),
    judicialOffice: text,
    offices: offices.map((id) => [id]),
    what: text,
    from: days
  },
  "supervision.record": {
    office: offices,
    about: fc.constant("practice"),
    form: fc.constant("inspection"),
    on: days,
    topic: text,
    outcome: text
  },
  "supervision.void": { guidance: fc.constant("gu_1"), reason }
}
