import fc from "fast-check"
import {
  amounts,
  days,
  type Drawn,
  type Inputs,
  offices,
  organizations,
  people,
  reason,
  text
} from "./Draws.test.fixture.ts"

const county = fc.constant("341702")
const city = fc.constant("341700")
const some = (prefix: string) => fc.constantFrom(`${prefix}_1`, `${prefix}_2`)
const one = (item: fc.Arbitrary<string>) => item.map((id) => [id])

/** An act with an id of its own, and what voids it. */
const act = (
  record: string,
  voiding: string,
  prefix: string,
  as: string,
  fields: Drawn
): ReadonlyArray<readonly [string, Drawn]> => [
  [record, { id: some(prefix), ...fields }],
  [voiding, { [as]: some(prefix), reason }]
]

const session = { office: offices, on: days, topic: text, people: one(people) }
const served = people.map((person) => [{ person, minutes: 60 }])
const scheme = { title: text, for: fc.constant(["newsItem"]), issuedOn: days, summary: text }
const version = { city, title: text, text, issuedOn: days }
const recipients = fc.oneof(
  people.map((person) => ({ kind: "outstandingParty", branches: ["po_1"], members: [person] })),
  fc.constant({ kind: "brandOffices", offices: ["of_1"] }),
  people.map((person) => ({ kind: "advancedPractitioners", people: [person] })),
  fc.constant({ kind: "bestCases", cases: ["mc_1"] })
)

/** What histories are made of, for each record of an act. */
export const recordActs: Inputs = Object.fromEntries([
  ...act("study.record", "study.void", "sy", "study", session),
  ...act("study.recordEthics", "study.voidEthics", "ee", "education", session),
  ...act("training.recordAttendance", "training.voidAttendance", "ce", "attendance", {
    person: people,
    office: offices,
    on: days,
    topic: text,
    unit: fc.constantFrom("creditHour", "minute"),
    quantity: fc.constantFrom(1, 40)
  }),
  ...act("pairing.record", "pairing.void", "fp", "pairing", {
    office: offices,
    lawFirm: text,
    from: days,
    summary: text
  }),
  ...act("support.recordFunds", "support.voidFunds", "fu", "funds", {
    county,
    kind: fc.constantFrom("purchase", "petition"),
    amount: amounts,
    on: days,
    purpose: text
  }),
  ...act("support.recordConference", "support.voidConference", "jc", "conference", {
    county,
    heldOn: days,
    topic: text,
    organs: text.map((organ) => [organ]),
    outcome: text
  }),
  ...act("support.recordActivity", "support.voidActivity", "cv", "activity", {
    county,
    kind: fc.constant("visit"),
    on: days,
    topic: text,
    offices: one(offices)
  }),
  ...act("support.requestProtection", "support.voidRequest", "rr", "request", {
    county,
    office: offices,
    person: people,
    on: days,
    what: text
  }),
  ...act("support.handleRequest", "support.voidHandling", "rh", "handling", {
    county,
    request: some("rr"),
    on: days,
    outcome: text
  }),
  ...act("person.recordParticipation", "person.voidParticipation", "cp", "participation", {
    person: people,
    office: offices,
    on: days,
    topic: text
  }),
  ...act("service.record", "service.void", "ps", "service", {
    office: offices,
    kind: fc.constantFrom("mediation", "legalAid"),
    title: text,
    on: days,
    provided: served
  }),
  ...act("service.recordLegalAidCase", "service.voidLegalAidCase", "la", "legalAidCase", {
    office: offices,
    person: people,
    title: text,
    agency: text,
    assignedOn: days
  }),
  ...act("service.closeLegalAidCase", "service.voidLegalAidClosing", "lc", "closing", {
    office: offices,
    legalAidCase: some("la"),
    closedOn: days,
    outcome: text
  }),
  ...act("service.recordPetition", "service.voidPetition", "pt", "petition", {
    office: offices,
    form: fc.constant("settlement"),
    on: days,
    topic: text,
    people: one(people)
  }),
  ...act("service.recordBrand", "service.voidBrand", "sb", "brand", {
    office: offices,
    title: text,
    kind: fc.constant("legalAid"),
    on: days,
    summary: text
  }),
  ...act("service.recordCheckup", "service.voidCheckup", "ec", "checkup", {
    office: offices,
    enterprise: text,
    on: days,
    people: one(people),
    outcome: text
  }),
  ...act("service.recordSatisfaction", "service.voidSatisfaction", "ss", "survey", {
    office: offices,
    caseNumber: text,
    on: days,
    satisfied: fc.boolean()
  }),
  ...act("service.recordFollowUp", "service.voidFollowUp", "sf", "followUp", {
    office: offices,
    survey: some("ss"),
    on: days,
    outcome: text
  }),
  ...act("publicity.adoptScheme", "publicity.voidScheme", "rs", "scheme", { by: county, ...scheme }),
  ...act("publicity.adoptOfficeScheme", "publicity.voidOfficeScheme", "os", "scheme", {
    office: offices,
    ...scheme
  }),
  ...act("publicity.recordPractice", "publicity.voidPractice", "pr", "report", {
    county,
    title: text,
    medium: text,
    publishedOn: days
  }),
  ...act("campaign.record", "campaign.void", "sc", "campaign", {
    county,
    title: text,
    aims: fc.constant(["standardPremises"]),
    from: days,
    offices: one(offices),
    summary: text
  }),
  ...act("supervision.recordObservation", "supervision.voidObservation", "ho", "observation", {
    county,
    office: offices,
    person: people,
    on: days,
    court: text,
    title: text,
    outcome: text
  }),
  ...act("supervision.recordFileReview", "supervision.voidFileReview", "cf", "review", {
    county,
    office: offices,
    on: days,
    files: fc.constant(20),
    outcome: text
  }),
  ...act("standard.issue", "standard.void", "sd", "standard", { kind: fc.constant("civil"), ...version }),
  ...act("standard.issueAdviserRules", "standard.voidAdviserRules", "ad", "adviserRules", version),
  ...act("award.record", "award.void", "ar", "round", {
    by: fc.oneof(county, city),
    title: text,
    recipients,
    decidedOn: days
  }),
  ...act("party.reportDuty", "party.voidDutyReview", "dr", "review", {
    organization: organizations,
    person: people,
    reportedOn: days,
    summary: text
  }),
  ["party.appraiseDuty", { review: some("dr"), appraisedOn: days, result: text }]
])
