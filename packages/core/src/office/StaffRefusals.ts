import { Schema } from "effect"

/** The person is on the staff of an office already; nobody is active in two. */
export class AlreadyActive extends Schema.TaggedError<AlreadyActive>()("AlreadyActive", {
  path: Schema.String,
  person: Schema.String,
  office: Schema.String
}) {}

/** The person isn't on the staff of the office on that day. */
export class NotOnStaff extends Schema.TaggedError<NotOnStaff>()("NotOnStaff", {
  path: Schema.String,
  person: Schema.String,
  office: Schema.String,
  on: Schema.String
}) {}

/** The post is held by somebody else, or by the person already. */
export class PostTaken extends Schema.TaggedError<PostTaken>()("PostTaken", {
  path: Schema.String,
  post: Schema.String,
  holder: Schema.String
}) {}

/** The person doesn't hold what is to be ended. */
export class NotHeld extends Schema.TaggedError<NotHeld>()("NotHeld", {
  path: Schema.String,
  person: Schema.String,
  what: Schema.String
}) {}
