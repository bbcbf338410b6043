import { duty } from "../duty/Duty.ts"
import type { DutyAct } from "../duty/Duty.ts"
import { type DivisionCode, prefectureOf } from "../kernel/DivisionCode.ts"
import { type PlainDate, yearOf } from "../kernel/PlainDate.ts"
import type { Remedy } from "../norm/Finding.ts"
import { stands } from "../record/ActRecord.ts"
import type { Records } from "../register/Records.ts"
import { awardRound, type Recipients } from "./AwardRound.ts"

/** The first whole years after the document's day. */
const first = 2021

type Selected = (recipients: Recipients) => boolean

/** The rounds of an authority that selected something, each as an act of its day. */
const rounds = (records: Records, by: string, selected: Selected): ReadonlyArray<DutyAct> =>
  records
    .listOf(awardRound, by)
    .flatMap(({ id, body }) =>
      stands(body) && selected(body.recipients) ? [{ on: body.decidedOn, ref: awardRound.ref(id) }] : []
    )

const selectsMembers: Selected = (to) => to.kind === "outstandingParty" && to.members.length > 0
const selectsBranches: Selected = (to) => to.kind === "outstandingParty" && to.branches.length > 0

const earliest = (acts: ReadonlyArray<DutyAct>): DutyAct | undefined =>
  acts.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0]

/** Years in which both branches and members were selected, each as an act of the day on which the second was. */
const bothSelected = (records: Records, by: string): ReadonlyArray<DutyAct> => {
  const [branches, members] = [rounds(records, by, selectsBranches), rounds(records, by, selectsMembers)]
  return [...new Set(branches.map(({ on }) => yearOf(on)))].flatMap((year) => {
    const inYear = ({ on }: DutyAct): boolean => yearOf(on) === year
    const [branch, member] = [earliest(branches.filter(inYear)), earliest(members.filter(inYear))]
    if (branch === undefined || member === undefined) return []
    return [branch.on < member.on ? member : branch]
  })
}

const round = (by: string, on: PlainDate, kind: Recipients["kind"]): ReadonlyArray<Remedy> => [
  {
    command: "award.record",
    input: { by, decidedOn: on, recipients: { kind } },
    missing: ["title", "recipients"]
  }
]

/** A county's own round counts, and its city's: one round can satisfy this and 5.3.7a. */
export const outstandingMembers = duty(
  "1.6.5",
  { zh: "每年评选表彰优秀党员", en: "outstanding Party members selected every year" },
  {
    revision: 1,
    name: "memberRounds",
    subject: "county",
    owedBy: "county",
    cadence: { every: "year" },
    soonDays: 60,
    from: ["awardRound"],
    acts: ({ id, records }) => [
      ...rounds(records, id, selectsMembers),
      ...rounds(records, prefectureOf(id), selectsMembers)
    ],
    remedies: ({ id }, day) => round(id, day, "outstandingParty")
  }
)

const byCity = { revision: 1, subject: "city", owedBy: "city", soonDays: 90, from: ["awardRound"] } as const

interface CityRounds {
  readonly id: DivisionCode
  readonly records: Records
}

export const outstandingParty = duty(
  "5.3.7a",
  {
    zh: "每年评选优秀党支部、优秀党员",
    en: "outstanding branches and Party members selected every year"
  },
  {
    ...byCity,
    name: "partyRounds",
    cadence: { every: "year" },
    acts: ({ id, records }: CityRounds) => bothSelected(records, id),
    remedies: ({ id }: CityRounds, day) => round(id, day, "outstandingParty")
  }
)

/** Rounds of one award by the city, every so many years. */
const cityRounds = (name: string, kind: Recipients["kind"], everyYears: number) => ({
  ...byCity,
  name,
  cadence: everyYears === 1 ? ({ every: "year" } as const) : { everyYears, first },
  acts: ({ id, records }: CityRounds) => rounds(records, id, (to) => to.kind === kind),
  remedies: ({ id }: CityRounds, day: PlainDate) => round(id, day, kind)
})

export const brandOffices = duty(
  "5.3.7b",
  { zh: "每三年评选品牌基层法律服务所", en: "brand offices selected every three years" },
  cityRounds("brandRounds", "brandOffices", 3)
)

export const advancedPractitioners = duty(
  "5.3.7c",
  { zh: "每两年评选先进基层法律服务工作者", en: "advanced practitioners selected every two years" },
  cityRounds("advancedRounds", "advancedPractitioners", 2)
)

export const bestCases = duty(
  "5.3.7d",
  { zh: "每年评选十佳优秀案例", en: "ten best cases selected every year" },
  cityRounds("caseRounds", "bestCases", 1)
)
