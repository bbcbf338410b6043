import fc from "fast-check"
import { days, type Inputs, offices, reason, text } from "./Draws.test.fixture.ts"

const county = fc.constant("341702")
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
  "supervision.issueBulletin": { id: fc.constantFrom("mb_1", "mb_2"), county, title: text, issuedOn: days },
  "supervision.voidBulletin": { bulletin: fc.constantFrom("mb_1", "mb_2"), reason },
  "supervision.recordInspection": {
    id: fc.constantFrom("qi_1", "qi_2"),
    county,
    title: text,
    offices: offices.map((id) => [id]),
    summary: text,
    heldOn: days
  },
  "supervision.voidInspection": { inspection: fc.constantFrom("qi_1", "qi_2"), reason },
  "training.record": { id: fc.constantFrom("tr_1", "tr_2"), county, title: text, heldOn: days },
  "training.void": { training: fc.constantFrom("tr_1", "tr_2"), reason },
  "party.recordMembershipSurvey": {
    id: fc.constantFrom("ms_1", "ms_2"),
    county,
    completedOn: days,
    organizations: fc.constant(6),
    members: fc.constant(41)
  },
  "party.voidMembershipSurvey": { survey: fc.constantFrom("ms_1", "ms_2"), reason },
  "publicity.submit": {
    office: offices,
    submittedOn: days,
    items: fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant("newsItem"), id: fc.constantFrom("ni_1", "ni_2"), title: text }),
        fc.record({ kind: fc.constant("modelCase"), id: fc.constantFrom("mc_1", "mc_2"), title: text })
      ),
      { minLength: 1, maxLength: 3 }
    )
  },
  "publicity.void": { publication: fc.constantFrom("ni_1", "ni_2", "mc_1", "mc_2"), reason },
  "supervision.void": { guidance: fc.constant("gu_1"), reason }
}
