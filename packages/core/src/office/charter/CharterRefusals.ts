import { Schema } from "effect"
import { messageOf } from "../../words/Explain.ts"

/** The office has no such charter on record, or it says or is marked otherwise than the act needs. */
export class CharterNotReady extends Schema.TaggedError<CharterNotReady>()("CharterNotReady", {
  path: Schema.String,
  office: Schema.String,
  version: Schema.String,
  why: Schema.Literals(["unknown", "noArticle", "notMarked", "marked"])
}) {
  override get message(): string {
    return messageOf(this)
  }
}
