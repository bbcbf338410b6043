import { Schema } from "effect"
import { messageOf } from "../words/Explain.ts"

/** A county's own command was given a subject of another county. */
export class OtherCounty extends Schema.TaggedError<OtherCounty>()("OtherCounty", {
  command: Schema.String,
  /** Whose command it is. */
  county: Schema.String,
  /** Whose subject it was given; absent where it is no county's. */
  found: Schema.optionalKey(Schema.String)
}) {
  override get message(): string {
    return messageOf(this)
  }
}
