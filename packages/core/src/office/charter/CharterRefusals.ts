import { Schema } from "effect"
import { messageOf } from "../../words/Explain.ts"

/** The office has no such charter on record, or it isn't in the state that the act needs. */
export class CharterNotReady extends Schema.TaggedError<CharterNotReady>()("CharterNotReady", {
  path: Schema.String,
  office: Schema.String,
  version: Schema.String,
  why: Schema.Literals([
    "unknown",
    "noArticle",
    "notMarked",
    "marked",
    "notSubmitted",
    "submitted",
    "approved"
  ])
}) {
  override get message(): string {
    return messageOf(this)
  }
}
