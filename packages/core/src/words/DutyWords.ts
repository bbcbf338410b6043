import type { Duty, OwedBy } from "../duty/Duty.ts"
import type { Obligation, ObligationState } from "../duty/Obligation.ts"
import type { Bilingual } from "../kernel/Bilingual.ts"
import { daysBetween } from "../kernel/PlainDate.ts"

/** 义务状态. */
export const obligationStateWords: Readonly<Record<ObligationState, Bilingual>> = {
  pending: { zh: "未到期", en: "pending" },
  dueSoon: { zh: "即将到期", en: "due soon" },
  overdue: { zh: "逾期", en: "overdue" },
  done: { zh: "已完成", en: "done" },
  doneLate: { zh: "逾期完成", en: "done late" }
}

/** 义务人. */
export const owedByWords: Readonly<Record<OwedBy, Bilingual>> = {
  office: { zh: "法律服务所", en: "the office" },
  partyOrganization: { zh: "党组织", en: "the Party organization" },
  county: { zh: "县区司法局", en: "the county bureau" },
  city: { zh: "市司法局", en: "the city bureau" }
}

const every = {
  month: { zh: "每月", en: "every month" },
  quarter: { zh: "每季度", en: "every quarter" },
  year: { zh: "每年", en: "every year" }
} as const

/** How often a duty comes back. */
export const cadenceWords = ({ cadence }: Pick<Duty, "cadence">): Bilingual => {
  if ("once" in cadence) return { zh: `一次性，${cadence.once} 前`, en: `once, by ${cadence.once}` }
  if ("every" in cadence) return every[cadence.every]
  const { everyYears, first } = cadence
  return { zh: `自 ${first} 年起每 ${everyYears} 年`, en: `every ${everyYears} years from ${first} on` }
}

/** Why an obligation is due on its day. */
export const dueWords = ({
  because,
  period,
  due
}: Pick<Obligation, "because" | "period" | "due">): Bilingual => {
  switch (because.rule) {
    case "dayOfDocument":
      return { zh: `文件规定 ${due} 前完成`, en: `the document names ${due}` }
    case "endOfPeriod":
      return { zh: `本期（${period.label}）的最后一天`, en: `the last day of its period, ${period.label}` }
    case "daysAfterPeriod":
      return {
        zh: `本期（${period.label}）满后 ${because.days} 日`,
        en: `${because.days} days after the end of its period, ${period.label}`
      }
  }
}

/** How far it has come: what is missing, or when it was done and how late. */
export const standingWords = ({
  required,
  done,
  missing,
  doneOn,
  due
}: Pick<Obligation, "required" | "done" | "missing" | "doneOn" | "due">): Bilingual => {
  if (doneOn === undefined)
    return { zh: `已有 ${done}，尚缺 ${missing}`, en: `${done} of ${required}, ${missing} missing` }
  const late = daysBetween(due, doneOn)
  return late > 0
    ? {
        zh: `${doneOn} 完成，晚 ${late} 天`,
        en: `done on ${doneOn}, ${late} ${late === 1 ? "day" : "days"} late`
      }
    : { zh: `${doneOn} 完成`, en: `done on ${doneOn}` }
}
