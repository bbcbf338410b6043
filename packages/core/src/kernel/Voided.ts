import { Schema } from "effect"
import { PlainDate } from "./PlainDate.ts"
import { RequiredText } from "./WellFormedText.ts"

/** 作废: what was recorded by mistake stays readable, with the reason and the day on which it was voided. */
export const Voided = Schema.Struct({ reason: RequiredText(200), on: PlainDate })
export type Voided = typeof Voided.Type
