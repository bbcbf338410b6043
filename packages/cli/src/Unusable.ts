import { explain, type JicengError } from "@jiceng/core"
import { Schema } from "effect"

/** Input that the command line can't work with, in the words that are shown for it. Ends with status 2. */
export class Unusable extends Schema.TaggedError<Unusable>()("Unusable", {
  zh: Schema.String,
  en: Schema.String
}) {
  override get message(): string {
    return `${this.zh}\n${this.en}`
  }
}

/** Refuses input in both languages. */
export const unusable = (zh: string, en: string): Unusable => new Unusable({ zh, en })

/** What core refuses, in its own words. */
export const refused = (error: JicengError): Unusable => {
  const { zh, en } = explain(error)
  return unusable(zh, en)
}
