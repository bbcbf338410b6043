import type { Example, ParameterValues } from "../norm/Example.ts"

type Fact = "learners" | "learnersShortLastYear" | "learnersShort"

/** One practitioner with so many minutes last year and this year, who may have joined in the second half of both. */
const attended =
  (last: number, now: number, late: 0 | 1 = 0) =>
  ({ minCreditHours, creditMinutes, proRata }: ParameterValues): Record<Fact, number> => {
    const whole = Number(minCreditHours) * Number(creditMinutes)
    const owed = late === 1 && Number(proRata) === 1 ? whole / 2 : whole
    return {
      learners: 1,
      learnersShortLastYear: Number(last < owed),
      learnersShort: Number(now < owed)
    }
  }

/** 5.1.2 in rows. */
export const examples: ReadonlyArray<Example<Fact>> = [
  {
    at: "below",
    situation: {
      zh: "上年 1,799 分钟（不足 40 学时）",
      en: "1,799 minutes last year, less than 40 credit hours"
    },
    facts: attended(1799, 1800),
    outcome: "violated"
  },
  {
    at: "at",
    situation: {
      zh: "上年、本年各 1,800 分钟（40 学时）",
      en: "1,800 minutes, 40 credit hours, in each year"
    },
    facts: attended(1800, 1800),
    outcome: "satisfied"
  },
  {
    at: "above",
    situation: { zh: "上年、本年各 1,801 分钟", en: "1,801 minutes in each year" },
    facts: attended(1801, 1801),
    outcome: "satisfied"
  },
  {
    at: "below",
    situation: { zh: "本年尚只有 1,799 分钟", en: "only 1,799 minutes this year so far" },
    facts: attended(1800, 1799),
    outcome: "pending"
  },
  {
    at: "below",
    situation: {
      zh: "下半年入所，全年 900 分钟（默认不减）",
      en: "joined in the second half, 900 minutes in the year: by default nothing is taken off"
    },
    facts: attended(900, 900, 1),
    outcome: "violated"
  },
  {
    at: "case",
    situation: { zh: "没有执业人员", en: "no practitioner" },
    facts: { learners: 0, learnersShortLastYear: 0, learnersShort: 0 },
    outcome: "notApplicable"
  },
  {
    at: "case",
    situation: { zh: "两人中一人上年不足", en: "one of two short last year" },
    facts: { learners: 2, learnersShortLastYear: 1, learnersShort: 0 },
    outcome: "violated"
  }
]
