import type { Bilingual } from "./Bilingual.ts"

/**
 * Where a check keeps its bilingual sentence; a plain string key, because annotations are merged by spread.
 */
export const expectationKey = "jiceng/expectation"

/**
 * What a check expects (校验期望), as annotations to put on it.
 *
 * `expected` is Effect's own key, so its default formatter prints the English phrase; the pair is kept beside
 * it for `describeIssues`. Write a noun phrase that fits "Expected …" and "应为…".
 */
export const expectation = (
  zh: string,
  en: string
): { readonly expected: string; readonly [expectationKey]: Bilingual } => ({
  expected: en,
  [expectationKey]: { zh, en }
})

/** Reads the pair back; `undefined` when the check was written without `expectation`. */
export const expectationOf = (
  annotations: { readonly [key: string]: unknown } | undefined
): Bilingual | undefined => annotations?.[expectationKey] as Bilingual | undefined
