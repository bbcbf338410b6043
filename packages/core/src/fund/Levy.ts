import { fen, type Fen, shareHalfUp } from "../kernel/Fen.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Account, FundAccount, NetFees, Posting } from "./Fund.ts"
import { ratePeriodOn } from "./parameters.ts"

/** Adds an amount (negative for a refund) to the net fees of the rate period of the receipt's day. */
export const addNet = (
  net: ReadonlyArray<NetFees>,
  receivedOn: PlainDate,
  amount: bigint
): ReadonlyArray<NetFees> => {
  const period = ratePeriodOn(receivedOn)
  // Before the rule was in force nothing is owed, and so nothing is added up.
  if (period === undefined) return net
  const found = net.some(({ since }) => since === period.since)
  return found
    ? net.map((fees) => (fees.since === period.since ? { ...fees, fen: fen(fees.fen + amount) } : fees))
    : [...net, { ...period, fen: fen(amount) }]
}

/** 3% of net fees: Σ rateᵢ × netᵢ, exact, rounded half-up to the fen once (1.6.2). */
export const levyDue = (net: ReadonlyArray<NetFees>): Fen => shareHalfUp(net)

/** The account after net fees changed, and by how much the levy moved with them. */
export const settle = (
  account: FundAccount,
  net: ReadonlyArray<NetFees>
): { readonly account: FundAccount; readonly levy: Fen } => {
  const levyPosted = levyDue(net)
  const levy = fen(levyPosted - account.levyPosted)
  return { account: { ...account, net, levyPosted, balance: fen(levyPosted - account.spent) }, levy }
}

/** The two lines of moving an amount from one account to another; negative moves it back. */
export const transfer = (from: Account, to: Account, amount: bigint): Posting["lines"] => [
  { account: from, fen: fen(-amount) },
  { account: to, fen: fen(amount) }
]
