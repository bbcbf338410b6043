import { Schema } from "effect"
import { messageOf } from "../../words/Explain.ts"

/** More is to be refunded than is left of the dues of the period, on that day or a later one (1.6.3). Amounts in fen. */
export class RefundExceedsDues extends Schema.TaggedError<RefundExceedsDues>()("RefundExceedsDues", {
  path: Schema.String,
  clause: Schema.Literal("1.6.3"),
  organization: Schema.String,
  period: Schema.Finite,
  asked: Schema.String,
  refundable: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** The payment can't be voided: without it more would have been refunded than was paid (1.6.3). */
export class DuesRefunded extends Schema.TaggedError<DuesRefunded>()("DuesRefunded", {
  path: Schema.String,
  clause: Schema.Literal("1.6.3"),
  payment: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** Only the dues of practitioners are kept here (1.6.3); the person is other staff on that day. */
export class NotAPractitioner extends Schema.TaggedError<NotAPractitioner>()("NotAPractitioner", {
  path: Schema.String,
  clause: Schema.Literal("1.6.3"),
  person: Schema.String,
  office: Schema.String,
  on: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}
