import { Schema } from "effect"
import { messageOf } from "../words/Explain.ts"

/** The office isn't a unit of the Party organization on that day. */
export class NotAUnit extends Schema.TaggedError<NotAUnit>()("NotAUnit", {
  path: Schema.String,
  office: Schema.String,
  organization: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}
