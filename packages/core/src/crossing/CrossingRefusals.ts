import { Schema } from "effect"
import { messageOf } from "../words/Explain.ts"

/** The person has a cross-appointment already; each crosses in one direction at a time. */
export class CrossesAlready extends Schema.TaggedError<CrossesAlready>()("CrossesAlready", {
  path: Schema.String,
  person: Schema.String,
  crossAppointment: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** The person doesn't hold the post from which a cross-appointment in this direction sets out. */
export class PostNotHeld extends Schema.TaggedError<PostNotHeld>()("PostNotHeld", {
  path: Schema.String,
  person: Schema.String,
  post: Schema.String,
  on: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}
