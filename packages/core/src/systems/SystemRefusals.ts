import { Schema } from "effect"
import { messageOf } from "../words/Explain.ts"

/** The office has a document for this system in force on some of those days already; one is repealed before the next. */
export class SystemInForce extends Schema.TaggedError<SystemInForce>()("SystemInForce", {
  path: Schema.String,
  office: Schema.String,
  system: Schema.String,
  from: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}
