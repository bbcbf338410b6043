import { PlainDate } from "@jiceng/core"
import { Schema } from "effect"

/** The rulebook that was applied. */
export const RulebookName = Schema.Struct({ id: Schema.String, version: Schema.String, hash: Schema.String })

/** Where in the journal the facts were taken from. */
export const Cursor = Schema.Struct({ seq: Schema.Int, digest: Schema.String, recordedAt: Schema.String })

/** What an answer rests on: the rules of which day, the facts of which day, known up to which entry. */
export const basis = { rulebook: RulebookName, rulesAt: PlainDate, factsAt: PlainDate, cursor: Cursor }
