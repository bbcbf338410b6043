import { Schema } from "effect"
import { messageOf } from "../words/Explain.ts"

/** More is to be paid back than is left of the receipt. Amounts in fen. */
export class RefundExceedsReceipt extends Schema.TaggedError<RefundExceedsReceipt>()("RefundExceedsReceipt", {
  path: Schema.String,
  receipt: Schema.String,
  asked: Schema.String,
  refundable: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** More is to be spent than the fund holds (1.6.2). Amounts in fen. */
export class SpendingExceedsBalance extends Schema.TaggedError<SpendingExceedsBalance>()(
  "SpendingExceedsBalance",
  {
    path: Schema.String,
    clause: Schema.Literal("1.6.2"),
    asked: Schema.String,
    balance: Schema.String
  }
) {
  override get message(): string {
    return messageOf(this)
  }
}

/** The receipt is void, or has refunds that stand in the way of voiding it. */
export class ReceiptClosed extends Schema.TaggedError<ReceiptClosed>()("ReceiptClosed", {
  path: Schema.String,
  receipt: Schema.String,
  why: Schema.Literals(["void", "refunded"])
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** The ledger's levy is 3% of net fees already. */
export class NothingToSettle extends Schema.TaggedError<NothingToSettle>()("NothingToSettle", {
  path: Schema.String,
  office: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}
