import type { PlainDate } from "../kernel/PlainDate.ts"
import type { FundAccount } from "./Fund.ts"

/** Money that moved, in the order of the journal: fees by day and the day whose rate applies; spending by day. */
export interface FundState {
  account: FundAccount
  readonly fees: {
    readonly on: Array<PlainDate>
    readonly receivedOn: Array<PlainDate>
    readonly fen: Array<bigint>
    readonly seq: Array<number>
  }
  readonly spending: {
    readonly on: Array<PlainDate>
    readonly fen: Array<bigint>
    readonly seq: Array<number>
  }
  /** The levy posted as the account stated it, after each entry that changed the account. */
  readonly posted: {
    readonly fen: Array<bigint>
    readonly seq: Array<number>
  }
  /** The latest day of anything above, so that a later day needs no adding up. */
  lastDay: PlainDate | undefined
}

/** A fund with nothing in it. */
export const emptyFund = (account: FundAccount): FundState => ({
  account,
  fees: { on: [], receivedOn: [], fen: [], seq: [] },
  spending: { on: [], fen: [], seq: [] },
  posted: { fen: [], seq: [] },
  lastDay: undefined
})

/** The same fund again, to be added to without the first one's knowing. */
export const copyOfFund = ({ account, fees, spending, posted, lastDay }: FundState): FundState => ({
  account,
  fees: {
    on: [...fees.on],
    receivedOn: [...fees.receivedOn],
    fen: [...fees.fen],
    seq: [...fees.seq]
  },
  spending: { on: [...spending.on], fen: [...spending.fen], seq: [...spending.seq] },
  posted: { fen: [...posted.fen], seq: [...posted.seq] },
  lastDay
})
