import { Schema } from "effect"
import { messageOf } from "../words/Explain.ts"

/** The office leads the Party organization itself; a liaison is for the units that don't. */
export class LeadsItself extends Schema.TaggedError<LeadsItself>()("LeadsItself", {
  path: Schema.String,
  office: Schema.String,
  organization: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** The Party organization is an office's own branch, where a joint one is needed. */
export class NoJointBranch extends Schema.TaggedError<NoJointBranch>()("NoJointBranch", {
  path: Schema.String,
  organization: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}
