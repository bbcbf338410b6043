import { en } from "./en.ts"
import { zh } from "./zh.ts"

export type Language = "zh" | "en"
export type MessageKey = keyof typeof zh

/** The same keys in every language; a missing or a surplus one doesn't compile. */
export type Messages = Readonly<Record<MessageKey, string>>

/** A sentence in both languages, as the data carries it. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** The names in braces of a message. */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never

/** What a message needs to be said: nothing, or a value for each name in it. */
export type MessageValues<K extends MessageKey> = [Names<(typeof zh)[K]>] extends [never]
  ? []
  : [values: Readonly<Record<Names<(typeof zh)[K]>, string | number>>]

/** A message that is said as it stands. */
export type PlainKey = { [K in MessageKey]: [Names<(typeof zh)[K]>] extends [never] ? K : never }[MessageKey]

const messages: Readonly<Record<Language, Messages>> = { zh, en }

export const sayIn =
  (language: Language) =>
  <K extends MessageKey>(key: K, ...[values]: MessageValues<K>): string => {
    const text = messages[language][key]
    if (values === undefined) return text
    const given: Readonly<Record<string, string | number>> = values
    return text.replace(/\{([a-z]+)\}/giu, (whole, name: string) => String(given[name] ?? whole))
  }

export const pick =
  (language: Language) =>
  (text: Bilingual): string =>
    text[language]
