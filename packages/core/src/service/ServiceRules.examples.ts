import type { Example, ParameterValues } from "../norm/Example.ts"

type ServiceFact = "yearsOfService" | "serviceShortLastYear" | "serviceShort"
type AidFact = "yearsOfService" | "aidCasesShortLastYear" | "aidCasesShort"

/** Two practitioners among three people on the staff, with so many minutes of service in each year. */
const served =
  (last: number, now: number) =>
  ({ minServiceHours, perHeadBase }: ParameterValues): Record<ServiceFact, number> => {
    const owed = [2, 3][Number(perHeadBase)]! * Number(minServiceHours) * 60
    return {
      yearsOfService: 2,
      serviceShortLastYear: Math.max(0, owed - last),
      serviceShort: Math.max(0, owed - now)
    }
  }

/** 5.3.3 in rows. */
export const serviceExamples: ReadonlyArray<Example<ServiceFact>> = [
  {
    at: "below",
    situation: {
      zh: "执业人员 2 人，上年合计 4,319 分钟（人均不足 36 小时）",
      en: "two practitioners with 4,319 minutes last year, less than 36 hours each"
    },
    facts: served(4319, 4320),
    outcome: "violated"
  },
  {
    at: "at",
    situation: {
      zh: "上年、本年各 4,320 分钟（人均 36 小时）",
      en: "4,320 minutes, 36 hours each, in both years"
    },
    facts: served(4320, 4320),
    outcome: "satisfied"
  },
  {
    at: "above",
    situation: { zh: "各 4,321 分钟", en: "4,321 minutes in both years" },
    facts: served(4321, 4321),
    outcome: "satisfied"
  },
  {
    at: "below",
    situation: { zh: "本年尚只有 4,319 分钟", en: "only 4,319 minutes this year so far" },
    facts: served(4320, 4319),
    outcome: "pending"
  },
  {
    at: "case",
    situation: {
      zh: "上一年设立，只计本年度，尚少 1 分钟",
      en: "began last year: this year alone counts, and lacks a minute"
    },
    facts: { yearsOfService: 1, serviceShortLastYear: 0, serviceShort: 1 },
    outcome: "pending"
  },
  {
    at: "case",
    situation: { zh: "当年新设立的所", en: "an office that began this year" },
    facts: { yearsOfService: 0, serviceShortLastYear: 0, serviceShort: 0 },
    outcome: "notApplicable"
  },
  {
    at: "case",
    situation: { zh: "没有执业人员，无从计算人均", en: "nobody to take the mean by" },
    facts: { yearsOfService: 2 },
    outcome: "undetermined"
  }
]

/** The same two and three people, with so many cases closed in each year, and one assigned that isn't closed yet. */
const closed =
  (last: number, now: number) =>
  ({ minAidCases, perHeadBase, aidCaseCountedBy }: ParameterValues): Record<AidFact, number> => {
    const owed = [2, 3][Number(perHeadBase)]! * Number(minAidCases)
    return {
      yearsOfService: 2,
      aidCasesShortLastYear: Math.max(0, owed - last - Number(aidCaseCountedBy)),
      aidCasesShort: Math.max(0, owed - now - Number(aidCaseCountedBy))
    }
  }

/** 5.3.4 in rows. */
export const aidExamples: ReadonlyArray<Example<AidFact>> = [
  {
    at: "below",
    situation: {
      zh: "执业人员 2 人，上年办结 9 件，另有 1 件未结",
      en: "two practitioners closed 9 cases last year, one more isn't closed"
    },
    facts: closed(9, 10),
    outcome: "violated"
  },
  {
    at: "at",
    situation: { zh: "上年、本年各办结 10 件", en: "10 closed in both years" },
    facts: closed(10, 10),
    outcome: "satisfied"
  },
  {
    at: "above",
    situation: { zh: "各办结 11 件", en: "11 closed in both years" },
    facts: closed(11, 11),
    outcome: "satisfied"
  },
  {
    at: "below",
    situation: { zh: "本年尚只办结 9 件", en: "only 9 closed this year so far" },
    facts: closed(10, 9),
    outcome: "pending"
  },
  {
    at: "case",
    situation: {
      zh: "上一年设立，只计本年度，尚少 1 件",
      en: "began last year: this year alone counts, and lacks a case"
    },
    facts: { yearsOfService: 1, aidCasesShortLastYear: 0, aidCasesShort: 1 },
    outcome: "pending"
  },
  {
    at: "case",
    situation: { zh: "当年新设立的所", en: "an office that began this year" },
    facts: { yearsOfService: 0, aidCasesShortLastYear: 0, aidCasesShort: 0 },
    outcome: "notApplicable"
  },
  {
    at: "case",
    situation: { zh: "没有执业人员，无从计算人均", en: "nobody to take the mean by" },
    facts: { yearsOfService: 2 },
    outcome: "undetermined"
  }
]
