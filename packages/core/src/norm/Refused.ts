import { Schema } from "effect"
import type { ClauseId } from "./Clause.ts"
import type { Condition } from "./Condition.ts"
import type { Remedy } from "./Finding.ts"
import { messageOf } from "../words/Explain.ts"

const Observed = Schema.Union([Schema.Finite, Schema.String, Schema.Boolean, Schema.Null])

/** One line of the proof of a refusal, as a schema; the shape of `Condition`. */
export const ProofLine = Schema.Struct({
  what: Schema.String,
  operator: Schema.Literals(["atLeast", "below", "equal"]),
  observed: Observed,
  required: Observed,
  met: Schema.NullOr(Schema.Boolean)
})

/** A lawful act instead, as a schema; the shape of `Remedy`. */
export const LawfulAct = Schema.Struct({
  command: Schema.String,
  input: Schema.Record(Schema.String, Schema.Unknown),
  missing: Schema.optionalKey(Schema.Array(Schema.String)),
  together: Schema.optionalKey(Schema.Int)
})

/**
 * The document forbids this act: it would newly break a normative invariant. Names the clause, shows every
 * condition and lists what would be lawful instead.
 */
export class Refused extends Schema.TaggedError<Refused>()("Refused", {
  command: Schema.String,
  clause: Schema.String,
  conditions: Schema.Array(ProofLine),
  lawful: Schema.Array(LawfulAct)
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** Refuses an act under a clause. */
export const refuse = (
  command: string,
  clause: ClauseId,
  conditions: ReadonlyArray<Condition>,
  lawful: ReadonlyArray<Remedy>
): Refused => new Refused({ command, clause, conditions, lawful })
