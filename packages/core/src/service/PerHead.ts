import { holdsOn } from "../kernel/Period.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { concept } from "../norm/Concept.ts"
import { unknown } from "../norm/Fact.ts"
import type { Terms } from "../norm/Terms.ts"
import { office, type OfficeId } from "../office/Office.ts"
import type { OfficeRoster } from "../office/Roster.ts"
import { actsIn, actRefs, stands } from "../record/ActRecord.ts"
import { type JudgedYear, judgedYears } from "../record/JudgedYears.ts"
import type { OfficeState } from "../register/OfficeState.ts"
import { legalAidCase, legalAidCaseRecord, legalAidClosingRecord } from "./LegalAidCase.ts"
import { aidCaseCountedBy, minAidCases, minServiceHours, perHeadBase } from "./parameters.ts"
import { publicServiceRecord } from "./PublicService.ts"

const served = ["officeRoster", "publicService"]
const aided = ["officeRoster", "legalAidCase", "legalAidClosing"]

const facts = {
  yearsOfService: {
    label: {
      zh: "应计的完整自然年数（上一年度与本年度）",
      en: "whole calendar years that count, last year and this"
    },
    unit: "count",
    from: ["office"]
  },
  serviceShortLastYear: {
    label: {
      zh: "上一年度公益服务较人均标准少的分钟数（全所）",
      en: "minutes of service that the office lacked of the mean last year"
    },
    unit: "count",
    from: served
  },
  serviceShort: {
    label: {
      zh: "本年度公益服务较人均标准尚少的分钟数（全所）",
      en: "minutes of service that the office still lacks of the mean this year"
    },
    unit: "count",
    from: served
  },
  aidCasesShortLastYear: {
    label: {
      zh: "上一年度援助案件较人均标准少的件数（全所）",
      en: "legal-aid cases that the office lacked of the mean last year"
    },
    unit: "count",
    from: aided
  },
  aidCasesShort: {
    label: {
      zh: "本年度援助案件较人均标准尚少的件数（全所）",
      en: "legal-aid cases that the office still lacks of the mean this year"
    },
    unit: "count",
    from: aided
  }
} as const

/** What the remedies of service need. */
export interface ServiceDetails {
  readonly office: OfficeId
  readonly day: PlainDate
  readonly serviceClosed: boolean
  readonly aidClosed: boolean
}

/** How many heads a mean is taken by on a day. */
const headsOn = ({ staff }: OfficeRoster, day: PlainDate, terms: Terms): number =>
  staff.filter((member) => holdsOn(member, day) && (Number(terms(perHeadBase)) === 1 || member.practitioner))
    .length

/** All minutes of public-interest service of an office in a year, those of legal aid among them. */
const minutesIn = ({ id, records }: OfficeState, { from, asOf }: JudgedYear): number =>
  actsIn(publicServiceRecord, records, id, { from, to: asOf })
    .flatMap(({ body }) => body.provided)
    .reduce((sum, { minutes }) => sum + minutes, 0)

/** The legal-aid cases of an office that count in a year: closed in it, or assigned in it. */
const casesIn = ({ id, records }: OfficeState, { from, asOf }: JudgedYear, terms: Terms): number => {
  const period = { from, to: asOf }
  if (Number(terms(aidCaseCountedBy)) === 1) return actsIn(legalAidCaseRecord, records, id, period).length
  return actsIn(legalAidClosingRecord, records, id, period).filter(({ body }) => {
    const closed = records.facet(legalAidCase, body.legalAidCase)
    return closed !== undefined && stands(closed)
  }).length
}

/** What a year lacks: nothing where it isn't owed, not told where nobody is there to take the mean by. */
const shortBy = (heads: number, perHead: number, done: number): number =>
  heads === 0 ? unknown : Math.max(0, heads * perHead - done)

/** 人均公益服务与援助案件: what an office lacks of the means, last year and this. */
export const perHead = concept("perHead", {
  subject: "office",
  revision: 1,
  facts,
  sources: ({ id, rosterRef, records }: OfficeState) => ({
    office: [office.ref(id)],
    officeRoster: [rosterRef],
    publicService: actRefs(publicServiceRecord, records, id),
    legalAidCase: actRefs(legalAidCaseRecord, records, id),
    legalAidClosing: actRefs(legalAidClosingRecord, records, id)
  }),
  read: (state: OfficeState, day: PlainDate, terms: Terms) => {
    const { closed, open } = judgedYears(day, state.office.since)
    const service = (year: JudgedYear | undefined): number =>
      year === undefined
        ? 0
        : shortBy(
            headsOn(state.roster, year.asOf, terms),
            Number(terms(minServiceHours)) * 60,
            minutesIn(state, year)
          )
    const cases = (year: JudgedYear | undefined): number =>
      year === undefined
        ? 0
        : shortBy(
            headsOn(state.roster, year.asOf, terms),
            Number(terms(minAidCases)),
            casesIn(state, year, terms)
          )
    const found = {
      yearsOfService: [closed, open].filter((year) => year !== undefined).length,
      serviceShortLastYear: service(closed),
      serviceShort: service(open),
      aidCasesShortLastYear: cases(closed),
      aidCasesShort: cases(open)
    }
    const details: ServiceDetails = {
      office: state.id,
      day,
      serviceClosed: found.serviceShortLastYear > 0,
      aidClosed: found.aidCasesShortLastYear > 0
    }
    return { facts: found, details }
  }
})
