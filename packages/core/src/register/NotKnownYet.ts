import { Schema } from "effect"
import { messageOf } from "../words/Explain.ts"

/** What will be known then isn't known: a moment that is asked for as "known at" has passed. */
export class NotKnownYet extends Schema.TaggedError<NotKnownYet>()("NotKnownYet", {
  path: Schema.String,
  found: Schema.String,
  /** The present: anything before it can be asked. */
  before: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}
