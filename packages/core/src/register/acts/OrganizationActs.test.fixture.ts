import fc from "fast-check"
import {
  amounts,
  days,
  type Inputs,
  offices,
  organizations,
  people,
  reason,
  text
} from "./Draws.test.fixture.ts"

const counties = fc.constantFrom("341702", "341721")
const layers = fc.constantFrom("bureauPartyGroup", "bureauGeneralBranch")
const payments = fc.constantFrom("dp_1", "dp_2")
const refunds = fc.constantFrom("dr_1", "dr_2")
const years = fc.constantFrom(2018, 2024, 2026)

/** What is recorded about Party organizations: who leads them, how they stand, their dues and their money. */
export const organizationActs: Inputs = {
  "party.recordLeadership": { county: counties, layer: layers, name: text, from: days },
  "party.recordLeadership above": {
    county: counties,
    layer: fc.constant("partyCommittee"),
    city: text,
    name: text,
    from: days
  },
  "party.voidLeadership": { county: counties, layer: layers, from: days, reason },
  "party.recordGround": { organization: organizations, ground: fc.constant("nearby") },
  "party.recordGrade": {
    organization: organizations,
    year: years,
    grade: fc.constantFrom("A", "B", "C"),
    on: days
  },
  "party.voidGrade": { grade: fc.constant("bg_1"), reason },
  "party.checkSixHaves": {
    organization: organizations,
    on: days,
    items: fc.constantFrom([], ["venue", "rules"]),
    by: text
  },
  "party.voidSixHavesCheck": { organization: organizations, on: days, reason },
  "party.recordOrganizationalLife": {
    organization: organizations,
    on: days,
    topic: text,
    units: offices.map((office) => [{ kind: "office", office }])
  },
  "party.voidOrganizationalLife": { life: fc.constant("ol_1"), reason },
  "party.recordDues": {
    id: payments,
    organization: organizations,
    office: offices,
    person: people,
    on: days,
    amount: amounts
  },
  "party.refundDues": {
    id: refunds,
    organization: organizations,
    period: years,
    on: days,
    amount: fc.constantFrom("1", "30", "9999")
  },
  "party.voidDues": { payment: payments, reason },
  "party.voidDuesRefund": { refund: refunds, reason },
  "party.recordAllocation": {
    from: fc.constant({ kind: "countyBureau" }),
    to: organizations.map((organization) => ({ kind: "partyOrganization", organization })),
    amount: amounts,
    on: days,
    purpose: text
  },
  "party.voidAllocation": { funding: fc.constant("al_1"), reason }
}
