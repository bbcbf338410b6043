import { Schema } from "effect"

/** A sentence for people, in Chinese and in English. */
export const Bilingual = Schema.Struct({ zh: Schema.String, en: Schema.String })
