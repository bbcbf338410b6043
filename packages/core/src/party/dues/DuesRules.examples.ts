import type { Example } from "../../norm/Example.ts"
import type { dues } from "./DuesRules.ts"

/** 1.6.3 in rows. */
export const examples: ReadonlyArray<Example<keyof (typeof dues)["facts"]>> = [
  {
    at: "below",
    situation: { zh: "没有缴纳党费", en: "no dues paid" },
    facts: { duesPaid: 0, duesUnrefunded: 0, duesOverdueDays: 0 },
    outcome: "notApplicable"
  },
  {
    at: "at",
    situation: { zh: "缴纳 1 分，已全额拨返", en: "one fen paid and refunded" },
    facts: { duesPaid: 1, duesUnrefunded: 0, duesOverdueDays: 0 },
    outcome: "satisfied"
  },
  {
    at: "case",
    situation: { zh: "本期未满，尚有 1 分未拨返", en: "period running, one fen not refunded" },
    facts: { duesPaid: 60_000, duesUnrefunded: 1, duesOverdueDays: 0 },
    outcome: "pending"
  },
  {
    at: "below",
    situation: {
      zh: "期满后第 90 天（已过 89 整天），未足额拨返",
      en: "not in full on day 90, 89 whole days gone"
    },
    facts: { duesPaid: 60_000, duesUnrefunded: 60_000, duesOverdueDays: 89 },
    outcome: "pending"
  },
  {
    at: "at",
    situation: {
      zh: "期满后第 91 天（已过 90 整天），未足额拨返",
      en: "not in full on day 91, 90 whole days gone"
    },
    facts: { duesPaid: 60_000, duesUnrefunded: 60_000, duesOverdueDays: 90 },
    outcome: "violated"
  },
  {
    at: "above",
    situation: { zh: "期满后第 92 天，未足额拨返", en: "not in full on day 92" },
    facts: { duesPaid: 60_000, duesUnrefunded: 1, duesOverdueDays: 91 },
    outcome: "violated"
  }
]
