import { Fen, PlainDate } from "@jiceng/core"
import { Schema } from "effect"

/** One month's net fees and what they added to the levy. The levies of all months add up to the levy due. */
export const FundMonth = Schema.Struct({
  /** YYYY-MM. */
  month: Schema.String,
  fees: Fen,
  levy: Fen
})

/** One entry: a fee received (positive), refunded or voided, or money spent from the fund (all negative). */
export const FundEntry = Schema.Struct({
  id: Schema.String,
  on: PlainDate,
  amount: Fen,
  kind: Schema.Literals(["receipt", "refund", "void", "spending"])
})

/** 党建工作经费 on the day. Money is text of whole fen in JSON. */
export const Fund = Schema.Struct({
  netFees: Fen,
  levyDue: Fen,
  spent: Fen,
  balance: Fen,
  /** The last twelve months up to the day, the oldest first, empty ones included. */
  months: Schema.Array(FundMonth),
  /** The latest entries up to the day, the newest first. */
  recent: Schema.Array(FundEntry)
})
