import { Schema } from "effect"
import { messageOf } from "../words/Explain.ts"

/** Why a decision can't name a consultation. */
export const consultationFaults = ["otherOffice", "otherMatter", "voided", "otherCounterpart"] as const

/** The consultation isn't one that this decision can name: another's, of another matter, void, with somebody else. */
export class UnfitConsultation extends Schema.TaggedError<UnfitConsultation>()("UnfitConsultation", {
  path: Schema.String,
  consultation: Schema.String,
  fault: Schema.Literals(consultationFaults)
}) {
  override get message(): string {
    return messageOf(this)
  }
}
