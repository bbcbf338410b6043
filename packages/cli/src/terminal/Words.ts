import type { Bilingual, FactSpec, Force, Observed, Operator, Outcome } from "@jiceng/core"
import { formatYuan } from "@jiceng/core"

export type Language = keyof Bilingual

/** Each outcome by its sign and its word: the sign serves whoever sees no colour. */
export const outcomeWords: Record<Outcome, Bilingual & { readonly sign: string }> = {
  satisfied: { sign: "✓", zh: "符合", en: "satisfied" },
  advised: { sign: "!", zh: "提示", en: "advised" },
  violated: { sign: "✗", zh: "违反", en: "violated" },
  pending: { sign: "~", zh: "未到期", en: "pending" },
  notApplicable: { sign: "-", zh: "不适用", en: "not applicable" },
  undetermined: { sign: "?", zh: "待查", en: "undetermined" }
}

export const forceWords: Record<Force, Bilingual> = {
  must: { zh: "应当", en: "must" },
  should: { zh: "提倡", en: "should" },
  may: { zh: "可以", en: "may" }
}

export const operatorSigns: Record<Operator, string> = { atLeast: "≥", below: "<", equal: "=" }

/** Coded values by their name in `FactSpec.codes`. */
const codeWords: Readonly<Record<string, string>> = {
  none: "非党员",
  applicant: "申请人",
  activist: "入党积极分子",
  developmentTarget: "发展对象",
  probationary: "预备党员",
  full: "正式党员"
}

/** The name of a coded value in words, or the text as it is. */
export const codeName = (name: string, lang: Language): string =>
  lang === "zh" ? (codeWords[name] ?? name) : name

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
  return codeName(String(value), lang)
}
