import { Schema } from "effect"
import { messageOf } from "../words/Explain.ts"

/** What the record is at doesn't allow this; `open` names the commands that are open now. */
export class VerbNotOpen extends Schema.TaggedError<VerbNotOpen>()("VerbNotOpen", {
  path: Schema.String,
  ref: Schema.String,
  verb: Schema.String,
  state: Schema.String,
  open: Schema.Array(Schema.String)
}) {
  override get message(): string {
    return messageOf(this)
  }
}
