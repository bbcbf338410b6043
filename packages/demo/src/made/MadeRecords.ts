import {
  charter,
  charterItems,
  consultation,
  fen,
  type FoldedRecords,
  type InternalSystem,
  managementMeeting,
  managementSystems,
  officeBudget,
  officeDecision,
  officeSurvey,
  officeSystems,
  type OfficeState,
  phrases,
  qualification,
  type RecordKind
} from "@jiceng/core"
import type { Draw } from "../Draw.ts"

type State = Omit<OfficeState, "records">

const systems: ReadonlyArray<InternalSystem> = [...managementSystems, "consultation", "partyAffairsSubsidy"]

const makeSystems = (d: Draw): unknown => ({
  entries: systems
    .filter(() => d.chance(0.985))
    .map((system) => ({ system, title: "本所制度", from: `20${d.whole(10, 25)}-03-01` }))
})

const makeSurvey = (d: Draw, { id, roster: { staff } }: State): unknown => {
  const yes = (): boolean => d.chance(0.97)
  const survey = {
    id: `sv_${id.slice(3)}-1`,
    on: "2026-04-20",
    by: "司法局",
    premises: { independent: yes(), areaSquareMetres: d.whole(400, 2_000) / 10 },
    posted: { plate: yes(), logo: yes(), rules: yes(), staff: yes() },
    zones: { reception: yes(), workspace: yes(), mediation: yes() },
    equipment: {
      deskSets: staff.length + (yes() ? d.whole(0, 3) : -1),
      computers: d.whole(1, 8),
      printers: yes() ? 1 : 0,
      filingCabinets: d.whole(1, 5)
    },
    archiveRoom: yes(),
    connections: { intranet: yes(), internet: yes() },
    website: d.chance(0.4),
    separation: { staff: yes(), finance: yes(), functions: yes() },
    otherNames: yes() ? [] : ["另一名称法律服务所"]
  }
  // One thing wasn't looked at here and there.
  const { premises, ...rest } = survey
  return { surveys: [d.chance(0.05) ? rest : { ...rest, premises }] }
}

const adoptedOn = "2020-04-20"

/** Submitted in time by nine in ten, later by most others, and not at all by the rest. */
const submittedOn = (d: Draw): string | undefined => {
  if (d.chance(0.9)) return `2020-05-${d.whole(10, 31)}`
  return d.chance(0.7) ? `2020-0${d.whole(6, 9)}-15` : undefined
}

/** A short text with the words of most items, and a reviewer's marks for the others. */
const makeCharter = (d: Draw): unknown => {
  const stated = charterItems.filter(() => d.chance(0.985))
  const words = stated.flatMap((item) => phrases.get(item) ?? [])
  const articles = ["为规范本所执业活动，制定本章程。", ...words].map((text, place) => ({
    number: place + 1,
    text
  }))
  const marks = stated
    .filter((item) => !phrases.has(item))
    .map((item) => ({ version: adoptedOn, item, article: 1, by: "司法局", on: "2022-05-10" }))
  const on = submittedOn(d)
  const sent = on !== undefined && { submittedOn: on, ...(d.chance(0.95) && { approvedOn: "2020-11-10" }) }
  return { versions: [{ adoptedOn, articles, ...sent }], marks }
}

const makeBudget = (d: Draw, office: string): unknown => {
  const budgetedFees = d.whole(100, 900) * 10_000
  const line = d.chance(0.03) ? undefined : (budgetedFees * (d.chance(0.05) ? 2 : 3)) / 100
  return {
    office,
    year: 2026,
    budgetedFees: fen(BigInt(budgetedFees)),
    ...(line !== undefined && { partyActivityLine: fen(BigInt(line)) }),
    adoptedOn: "2026-01-15"
  }
}

const makeMeeting = (d: Draw, { id: office, organization }: State, on: string): unknown => {
  const person = organization?.body.heads[0]?.person
  const headPresence =
    person === undefined || d.chance(0.03) ? { kind: "absent" } : { kind: "attended", person }
  return { office, sort: "partnersMeeting", on, topic: "年度工作安排", headPresence }
}

const consultations = [
  ["deliberation", "management"],
  ["notification", "management"],
  ["opinion", "partyOrganization"]
] as const

const makeConsultation = (office: string, organization: string, sort: string, asks: string): unknown => ({
  office,
  organization,
  sort,
  asks,
  on: "2026-03-10",
  matter: "annualAssessment",
  topic: "年度考核评价",
  outcome: "意见一致"
})

const makeDecision = (d: Draw, office: string, before: string | undefined): unknown => ({
  office,
  on: "2026-03-20",
  matter: "annualAssessment",
  topic: "年度考核评价",
  decided: "确定考核等次",
  ...(before !== undefined && d.chance(0.97) && { consultation: before })
})

const makeQualification = (d: Draw, number: string): unknown => ({
  education: [{ level: d.chance(0.7) ? "bachelor" : "belowBachelor", on: "2001-07-01" }],
  licences: [{ number, from: `20${d.whole(10, 24)}-05-01` }]
})

/** Puts the other records of one office, and those of its people: the facts of most rules, and a breach now and then. */
export const makeRecords = (d: Draw, state: State, records: FoldedRecords): void => {
  const { id, roster, organization } = state
  const own = id.slice(3)
  const put = (share: number, kind: RecordKind, of: string, make: () => unknown): void => {
    if (d.chance(share)) records.put(kind, of, make())
  }
  put(0.97, officeSystems, id, () => makeSystems(d))
  put(0.97, officeSurvey, id, () => makeSurvey(d, state))
  put(0.97, charter, id, () => makeCharter(d))
  put(0.95, officeBudget, `bu_${own}-1`, () => makeBudget(d, id))
  for (const month of [2, 5])
    put(0.8, managementMeeting, `mm_${own}-${month}`, () => makeMeeting(d, state, `2026-0${month}-08`))
  if (organization !== undefined) {
    for (const [place, [sort, asks]] of consultations.entries())
      put(0.98, consultation, `cs_${own}-${place}`, () => makeConsultation(id, organization.id, sort, asks))
    const [before] = records.listOf(consultation, id)
    put(0.95, officeDecision, `od_${own}`, () =>
      makeDecision(d, id, before?.body.sort === "deliberation" ? before.id : undefined)
    )
  }
  for (const { person } of roster.staff)
    put(0.98, qualification, person, () => makeQualification(d, `证${person.slice(3)}`))
}
