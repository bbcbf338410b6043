import type { Example, ParameterValues } from "../norm/Example.ts"
import type { facts } from "./StaffingFacts.ts"

type Rows = ReadonlyArray<Example<keyof typeof facts>>

const staff: Rows = [
  {
    at: "below",
    situation: { zh: "人员 2 人", en: "two people" },
    facts: { staffCount: 2 },
    outcome: "violated"
  },
  {
    at: "at",
    situation: { zh: "人员 3 人", en: "three people" },
    facts: { staffCount: 3 },
    outcome: "satisfied"
  },
  {
    at: "above",
    situation: { zh: "人员 4 人", en: "four people" },
    facts: { staffCount: 4 },
    outcome: "satisfied"
  }
]

/** Of 200 people on the staff so many have the degree, and of the 100 practitioners among them so many. */
const degrees =
  (ofStaff: number, ofPractitioners: number) =>
  ({ bachelorBase }: ParameterValues) => ({
    bachelorShare: [ofStaff / 200, ofPractitioners / 100][Number(bachelorBase)] ?? Number.NaN
  })

const bachelors: Rows = [
  {
    at: "below",
    situation: {
      zh: "全体人员 200 人中 99 人有本科以上学历",
      en: "99 of 200 people on the staff have the degree"
    },
    facts: degrees(99, 99),
    outcome: "violated"
  },
  {
    at: "at",
    situation: { zh: "200 人中 100 人", en: "100 of 200" },
    facts: degrees(100, 40),
    outcome: "satisfied"
  },
  {
    at: "above",
    situation: { zh: "200 人中 101 人", en: "101 of 200" },
    facts: degrees(101, 41),
    outcome: "satisfied"
  },
  {
    at: "case",
    situation: {
      zh: "没有人员，或者未登记学历者足以改变结论",
      en: "nobody on the staff, or an education not recorded could change it"
    },
    facts: {},
    outcome: "undetermined"
  }
]

const posts: Rows = [
  {
    at: "at",
    situation: { zh: "财务、党务各 1 人", en: "one of each" },
    facts: { financeStaff: 1, partyAffairsStaff: 1 },
    outcome: "satisfied"
  },
  {
    at: "below",
    situation: { zh: "没有财务管理人员", en: "no finance staff" },
    facts: { financeStaff: 0, partyAffairsStaff: 1 },
    outcome: "violated"
  },
  {
    at: "below",
    situation: { zh: "没有党务工作人员", en: "no Party-affairs staff" },
    facts: { financeStaff: 1, partyAffairsStaff: 0 },
    outcome: "violated"
  },
  {
    at: "above",
    situation: { zh: "财务、党务各 2 人", en: "two of each" },
    facts: { financeStaff: 2, partyAffairsStaff: 2 },
    outcome: "satisfied"
  }
]

const insurance: Rows = [
  {
    at: "at",
    situation: { zh: "1 人，已参保", en: "one person, insured" },
    facts: { staffCount: 1, uninsured: 0 },
    outcome: "satisfied"
  },
  {
    at: "above",
    situation: { zh: "3 人中 1 人未参保", en: "one of three not insured" },
    facts: { staffCount: 3, uninsured: 1 },
    outcome: "violated"
  },
  {
    at: "below",
    situation: { zh: "没有人员", en: "nobody on the staff" },
    facts: { staffCount: 0, uninsured: 0 },
    outcome: "notApplicable"
  },
  {
    at: "case",
    situation: { zh: "有人未登记参保情况", en: "somebody's standing isn't recorded" },
    facts: { staffCount: 3 },
    outcome: "undetermined"
  }
]

const fullTime: Rows = [
  {
    at: "below",
    situation: { zh: "专职执业人员 2 名", en: "two full-time practitioners" },
    facts: { fullTimePractitioners: 2 },
    outcome: "violated"
  },
  {
    at: "at",
    situation: { zh: "专职执业人员 3 名", en: "three full-time practitioners" },
    facts: { fullTimePractitioners: 3 },
    outcome: "satisfied"
  },
  {
    at: "above",
    situation: { zh: "专职执业人员 4 名", en: "four full-time practitioners" },
    facts: { fullTimePractitioners: 4 },
    outcome: "satisfied"
  },
  {
    at: "case",
    situation: { zh: "未登记是否专职的人足以改变结论", en: "one of whom it isn't recorded could change it" },
    facts: {},
    outcome: "undetermined"
  }
]

/** An office whose partners have practised so many years each. */
const partners =
  (isPartnership: 0 | 1, ...years: ReadonlyArray<number>) =>
  ({ minPractisingYears }: ParameterValues) => ({
    isPartnership,
    practisedPartners: years.filter((practised) => practised >= Number(minPractisingYears)).length
  })

const partnership: Rows = [
  {
    at: "at",
    situation: { zh: "2 名合伙人执业满 3 年", en: "two partners with three years of practice" },
    facts: partners(1, 3, 3),
    outcome: "satisfied"
  },
  {
    at: "below",
    situation: { zh: "2 名合伙人，1 名执业 2 年", en: "two partners, one with two years" },
    facts: partners(1, 3, 2),
    outcome: "violated"
  },
  {
    at: "above",
    situation: { zh: "3 名合伙人执业满 4 年", en: "three partners with four years" },
    facts: partners(1, 4, 4, 4),
    outcome: "satisfied"
  },
  {
    at: "case",
    situation: { zh: "事业单位性质的所", en: "a public-institution office" },
    facts: partners(0),
    outcome: "notApplicable"
  },
  {
    at: "case",
    situation: {
      zh: "未登记执业证的合伙人足以改变结论",
      en: "a partner without a recorded licence could change it"
    },
    facts: { isPartnership: 1 },
    outcome: "undetermined"
  }
]

/** The clauses of staffing in rows. */
export const examples = {
  "3.2.1": staff,
  "3.2.2": bachelors,
  "3.2.3": posts,
  "3.2.4": insurance,
  "137.7.1": fullTime,
  "137.7.2": partnership
} as const
