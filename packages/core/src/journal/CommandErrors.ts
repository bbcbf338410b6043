import { Schema } from "effect"
import { Issue } from "../kernel/Issue.ts"
import { messageOf } from "../words/Explain.ts"

/** Input that can't be read: every fault with its JSON path, what was found and what would be right. */
export class InvalidInput extends Schema.TaggedError<InvalidInput>()("InvalidInput", {
  command: Schema.String,
  issues: Schema.Array(Issue)
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** Other writers kept changing the same records until the deadline; nothing was written. */
export class TooBusy extends Schema.TaggedError<TooBusy>()("TooBusy", {
  command: Schema.String,
  stale: Schema.Array(Schema.String)
}) {
  override get message(): string {
    return messageOf(this)
  }
}
