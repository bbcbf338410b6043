import type { Bilingual } from "./Bilingual.ts"

/** Sentences with the names of the check's own numbers in braces. */
const sentences: { readonly [id: string]: Bilingual } = {
  isFinite: { zh: "有限数", en: "a finite number" },
  isInt: { zh: "整数", en: "a whole number" },
  isPattern: { zh: "规定格式的文本", en: "text of the prescribed form" },
  isTrimmed: { zh: "首尾无空白", en: "no blanks at either end" },
  isUnique: { zh: "不重复的条目", en: "entries without repetition" },
  isMultipleOf: { zh: "{divisor} 的倍数", en: "a multiple of {divisor}" },
  isGreaterThan: { zh: "大于 {exclusiveMinimum}", en: "above {exclusiveMinimum}" },
  isGreaterThanOrEqualTo: { zh: "不小于 {minimum}", en: "at least {minimum}" },
  isLessThan: { zh: "小于 {exclusiveMaximum}", en: "below {exclusiveMaximum}" },
  isLessThanOrEqualTo: { zh: "不大于 {maximum}", en: "at most {maximum}" },
  isBetween: { zh: "{minimum} 至 {maximum}", en: "{minimum} to {maximum}" },
  isMinLength: { zh: "长度不少于 {minLength}", en: "a length of at least {minLength}" },
  isMaxLength: { zh: "长度不多于 {maxLength}", en: "a length of at most {maxLength}" },
  isBetweenLength: { zh: "长度 {minimum} 至 {maximum}", en: "a length of {minimum} to {maximum}" },
  isMinCodePoints: { zh: "不少于 {minCodePoints} 个字符", en: "at least {minCodePoints} characters" },
  isMaxCodePoints: { zh: "不多于 {maxCodePoints} 个字符", en: "at most {maxCodePoints} characters" },
  isBetweenCodePoints: { zh: "{minimum} 至 {maximum} 个字符", en: "{minimum} to {maximum} characters" }
}

type Payload = { readonly [key: string]: number | string } | null

const prefix = "effect/schema/"

const filled = (sentence: string, payload: Payload): string =>
  sentence.replace(/\{([A-Za-z]+)\}/gu, (_, key: string) => `${payload?.[key] ?? "?"}`)

/**
 * Chinese and English for the checks that come with Effect (内置校验), found by the id and numbers they carry for
 * serialization. `undefined` for others: those say it themselves with `expectation`.
 */
export const builtInExpectation = (
  annotations: { readonly [key: string]: unknown } | undefined
): Bilingual | undefined => {
  const of = annotations?.["representation"] as { readonly id: string; readonly payload: Payload } | undefined
  if (of === undefined || !of.id.startsWith(prefix)) return undefined
  const name = of.id.slice(prefix.length)
  const sentence = Object.hasOwn(sentences, name) ? sentences[name] : undefined
  if (sentence === undefined) return undefined
  return { zh: filled(sentence.zh, of.payload), en: filled(sentence.en, of.payload) }
}
