import type { Bilingual, FactSpec, Observed, Operator, Outcome } from "@jiceng/core"
import { formatYuan, wordOf } from "@jiceng/core"

export type Language = keyof Bilingual

/** Each outcome by its sign and its word: the sign serves whoever sees no colour. */
export const outcomeSigns: Record<Outcome, string> = {
  satisfied: "✓",
  advised: "!",
  violated: "✗",
  pending: "~",
  notApplicable: "-",
  undetermined: "?"
}

export const operatorSigns: Record<Operator, string> = { atLeast: "≥", below: "<", equal: "=" }

/** A fact's value in words; an unknown one says so. */
export const valueWords = (spec: FactSpec, value: Observed, lang: Language): string => {
  if (value === null) return lang === "zh" ? "未登记" : "not on record"
  if (typeof value === "boolean") {
    if (lang === "en") return value ? "yes" : "no"
    return value ? "是" : "否"
  }
  if (spec.unit === "fen") {
    const yuan = formatYuan(BigInt(value))
    return lang === "zh" ? `${yuan} 元` : `${yuan} yuan`
  }
  if (spec.unit === "share") return `${Math.round(Number(value) * 1000) / 10}%`
  if (spec.unit === "squareMetre") return lang === "zh" ? `${value} 平方米` : `${value} m²`
  return wordOf(String(value))[lang]
}
