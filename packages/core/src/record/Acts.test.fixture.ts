import { Effect } from "effect"
import type { Actor } from "../access/Actor.ts"
import {
  actors,
  addBranch,
  addMember,
  addOffice,
  type Facts,
  openScene,
  type Scene
} from "../Scene.test.fixture.ts"
import type { CommandName } from "../register/commands.ts"

export const [office, county, city, person, on] = ["of_1", "341702", "341700", "pe_1", "2026-06-01"]
const { director, guichi, dongzhi, outsider } = actors

/** Each act: what records and voids it, as what, under which id, its day, its particulars, who may and who mayn't. */
type Row = readonly [
  record: CommandName,
  voiding: CommandName,
  as: string,
  id: string,
  day: string,
  more: Facts,
  by: Actor,
  other: Actor
]

const ofOffice = (
  record: CommandName,
  voiding: CommandName,
  as: string,
  id: string,
  day: string,
  more: Facts
): Row => [record, voiding, as, id, day, { office, ...more }, director, outsider]
const ofCounty = (
  record: CommandName,
  voiding: CommandName,
  as: string,
  id: string,
  day: string,
  more: Facts
): Row => [record, voiding, as, id, day, { county, ...more }, guichi, dongzhi]

const text = { summary: "某", outcome: "某" } as const
const [summary, outcome] = [{ summary: "某" }, { outcome: "某" }]
const scheme = { title: "办法", for: ["newsItem"], ...summary }
const version = { city, title: "某", text: text.summary }

export const rows: ReadonlyArray<Row> = [
  ofOffice("study.record", "study.void", "study", "sy_1", "on", { topic: "某", people: [person] }),
  ofOffice("study.recordEthics", "study.voidEthics", "education", "ee_1", "on", {
    topic: "某",
    people: [person]
  }),
  ofOffice("training.recordAttendance", "training.voidAttendance", "attendance", "ce_1", "on", {
    person,
    topic: "某",
    unit: "minute",
    quantity: 45
  }),
  ofOffice("pairing.record", "pairing.void", "pairing", "fp_1", "from", { lawFirm: "某律所", ...summary }),
  ofOffice("person.recordParticipation", "person.voidParticipation", "participation", "cp_1", "on", {
    person,
    topic: "某"
  }),
  ofOffice("service.record", "service.void", "service", "ps_1", "on", {
    kind: "mediation",
    title: "某",
    provided: [{ person, minutes: 60 }]
  }),
  ofOffice("service.recordLegalAidCase", "service.voidLegalAidCase", "legalAidCase", "la_2", "assignedOn", {
    person,
    title: "某",
    agency: "某"
  }),
  ofOffice("service.closeLegalAidCase", "service.voidLegalAidClosing", "closing", "lc_1", "closedOn", {
    legalAidCase: "la_1",
    ...outcome
  }),
  ofOffice("service.recordPetition", "service.voidPetition", "petition", "pt_1", "on", {
    form: "settlement",
    topic: "某",
    people: [person]
  }),
  ofOffice("service.recordBrand", "service.voidBrand", "brand", "sb_1", "on", {
    title: "某",
    kind: "legalAid",
    ...summary
  }),
  ofOffice("service.recordCheckup", "service.voidCheckup", "checkup", "ec_1", "on", {
    enterprise: "某",
    people: [person],
    ...outcome
  }),
  ofOffice("service.recordSatisfaction", "service.voidSatisfaction", "survey", "ss_2", "on", {
    caseNumber: "1",
    satisfied: true
  }),
  ofOffice("service.recordFollowUp", "service.voidFollowUp", "followUp", "sf_1", "on", {
    survey: "ss_1",
    ...outcome
  }),
  ofOffice("publicity.adoptOfficeScheme", "publicity.voidOfficeScheme", "scheme", "os_1", "issuedOn", scheme),
  ofCounty("support.recordFunds", "support.voidFunds", "funds", "fu_1", "on", {
    kind: "purchase",
    amount: "100",
    purpose: "某"
  }),
  ofCounty("support.recordConference", "support.voidConference", "conference", "jc_1", "heldOn", {
    topic: "某",
    organs: ["某"],
    ...outcome
  }),
  ofCounty("support.recordActivity", "support.voidActivity", "activity", "cv_1", "on", {
    kind: "visit",
    topic: "某",
    offices: [office]
  }),
  ofCounty("support.requestProtection", "support.voidRequest", "request", "rr_2", "on", {
    office,
    person,
    what: "某"
  }),
  ofCounty("support.handleRequest", "support.voidHandling", "handling", "rh_1", "on", {
    request: "rr_1",
    ...outcome
  }),
  ofCounty("publicity.recordPractice", "publicity.voidPractice", "report", "pr_1", "publishedOn", {
    title: "某",
    medium: "某"
  }),
  ofCounty("campaign.record", "campaign.void", "campaign", "sc_1", "from", {
    title: "某",
    aims: ["qualityService"],
    offices: [office],
    ...summary
  }),
  ofCounty("supervision.recordObservation", "supervision.voidObservation", "observation", "ho_1", "on", {
    office,
    person,
    court: "某",
    title: "某",
    ...outcome
  }),
  ofCounty("supervision.recordFileReview", "supervision.voidFileReview", "review", "cf_1", "on", {
    office,
    files: 1,
    ...outcome
  }),
  [
    "publicity.adoptScheme",
    "publicity.voidScheme",
    "scheme",
    "rs_1",
    "issuedOn",
    { by: county, ...scheme },
    guichi,
    dongzhi
  ],
  [
    "standard.issue",
    "standard.void",
    "standard",
    "sd_1",
    "issuedOn",
    { kind: "civil", ...version },
    actors.city,
    guichi
  ],
  [
    "standard.issueAdviserRules",
    "standard.voidAdviserRules",
    "adviserRules",
    "ad_1",
    "issuedOn",
    version,
    actors.city,
    guichi
  ],
  [
    "award.record",
    "award.void",
    "round",
    "ar_1",
    "decidedOn",
    {
      by: city,
      title: "某",
      recipients: { kind: "outstandingParty", branches: ["po_1"], members: [person] }
    },
    actors.city,
    guichi
  ]
]

/** 梅村所 with one practitioner, a branch, an aid case, a survey and a request; an office of another county beside it. */
export const opened = Effect.gen(function* () {
  const scene: Scene = yield* openScene()
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2", county: "341721" })
  yield* addMember(scene, { id: "pe_1" })
  yield* addMember(scene, { id: "pe_2", office: "of_2" })
  yield* addBranch(scene)
  const common = { office, person }
  yield* scene.act("service.recordLegalAidCase", {
    id: "la_1",
    ...common,
    title: "某",
    agency: "某",
    assignedOn: "2026-05-01"
  })
  yield* scene.act("service.recordSatisfaction", {
    id: "ss_1",
    office,
    caseNumber: "1",
    on: "2026-05-01",
    satisfied: false
  })
  yield* scene.act("support.requestProtection", {
    id: "rr_1",
    county,
    ...common,
    on: "2026-05-01",
    what: "某"
  })
  return scene
})
