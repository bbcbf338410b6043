import { Schema } from "effect"
import { messageOf } from "../words/Explain.ts"

/** A record that the input names doesn't exist. `path` is the input's own. */
export class UnknownReference extends Schema.TaggedError<UnknownReference>()("UnknownReference", {
  path: Schema.String,
  ref: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** A day that hasn't come: what has not happened can't be recorded as done. */
export class FutureDay extends Schema.TaggedError<FutureDay>()("FutureDay", {
  path: Schema.String,
  found: Schema.String,
  latest: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** A day before the one that it must follow. */
export class DayTooEarly extends Schema.TaggedError<DayTooEarly>()("DayTooEarly", {
  path: Schema.String,
  found: Schema.String,
  earliest: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** Something that exists once only exists already. */
export class AlreadyExists extends Schema.TaggedError<AlreadyExists>()("AlreadyExists", {
  path: Schema.String,
  ref: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** An entry of this kind stands in the record already for that day; what is wrong is voided first. */
export class AlreadyRecorded extends Schema.TaggedError<AlreadyRecorded>()("AlreadyRecorded", {
  path: Schema.String,
  ref: Schema.String,
  what: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** No such entry stands in the record: there is nothing to void or to end. */
export class NotRecorded extends Schema.TaggedError<NotRecorded>()("NotRecorded", {
  path: Schema.String,
  ref: Schema.String,
  what: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** The record is void already. */
export class AlreadyVoid extends Schema.TaggedError<AlreadyVoid>()("AlreadyVoid", {
  path: Schema.String,
  ref: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}
