import { Instant, PlainDate } from "@jiceng/core"
import { Schema } from "effect"

/** The rulebook that was applied. */
export const RulebookName = Schema.Struct({ id: Schema.String, version: Schema.String, hash: Schema.String })

/** Where in the journal the facts were taken from. */
export const Cursor = Schema.Struct({ seq: Schema.Int, digest: Schema.String, recordedAt: Schema.String })

/**
 * The three days of a question: facts of which day (today unless told), by the rules of which day (that of the facts
 * unless told), and as known at which moment (all that is known unless told).
 */
export const days = {
  asOf: Schema.optionalKey(PlainDate),
  rulesAt: Schema.optionalKey(PlainDate),
  knownAt: Schema.optionalKey(Instant)
}
export const Days = Schema.Struct(days)
export type Days = typeof Days.Type

/** What an answer rests on: the rules of which day, the facts of which day, known up to which entry. */
export const basis = {
  rulebook: RulebookName,
  rulesAt: PlainDate,
  factsAt: PlainDate,
  /** Present when what was known at an earlier moment was asked for. */
  knownAt: Schema.optionalKey(Instant),
  cursor: Cursor
}
