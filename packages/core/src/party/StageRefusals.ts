import { Schema } from "effect"
import { messageOf } from "../words/Explain.ts"

/** The person has reached this stage of membership or a later one already; stages only go forward. */
export class StageReached extends Schema.TaggedError<StageReached>()("StageReached", {
  path: Schema.String,
  person: Schema.String,
  stage: Schema.String,
  on: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}
