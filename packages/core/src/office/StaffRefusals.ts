import { Schema } from "effect"
import { messageOf } from "../words/Explain.ts"

/** The person is on the staff of an office already; nobody is active in two. */
export class AlreadyActive extends Schema.TaggedError<AlreadyActive>()("AlreadyActive", {
  path: Schema.String,
  person: Schema.String,
  office: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** The person isn't on the staff of the office on that day, or on any where none is named. */
export class NotOnStaff extends Schema.TaggedError<NotOnStaff>()("NotOnStaff", {
  path: Schema.String,
  person: Schema.String,
  office: Schema.optionalKey(Schema.String),
  on: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** The post is held by somebody else, or by the person already. */
export class PostTaken extends Schema.TaggedError<PostTaken>()("PostTaken", {
  path: Schema.String,
  post: Schema.String,
  holder: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** The person, or nobody where none is named, holds what is to be ended. */
export class NotHeld extends Schema.TaggedError<NotHeld>()("NotHeld", {
  path: Schema.String,
  person: Schema.optionalKey(Schema.String),
  what: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}
