import { Schema } from "effect"
import { messageOf } from "../words/Explain.ts"

/** The person sits on the committee already on that day or later; nobody has two seats at once. */
export class AlreadySeated extends Schema.TaggedError<AlreadySeated>()("AlreadySeated", {
  path: Schema.String,
  person: Schema.String,
  seat: Schema.Int
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** The committee has no such seat, or it is over, or its member's leaving the department is recorded already. */
export class SeatClosed extends Schema.TaggedError<SeatClosed>()("SeatClosed", {
  path: Schema.String,
  committee: Schema.String,
  seat: Schema.Int,
  why: Schema.Literals(["unknown", "ended", "voided", "notHeading"])
}) {
  override get message(): string {
    return messageOf(this)
  }
}
