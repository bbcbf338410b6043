import { fen } from "../kernel/Fen.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { emptyAccount, type FundAccount, type NetFees } from "./Fund.ts"
import { emptyFund, type FundState } from "./FundState.ts"
import { addNet } from "./Levy.ts"

/** How many of the ascending entries were written up to `seq`. */
const countUpTo = (entries: ReadonlyArray<number>, seq: number): number => {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (entries[middle]! <= seq) low = middle + 1
    else high = middle
  }
  return low
}

const latest = (days: Iterable<PlainDate>, from: PlainDate | undefined): PlainDate | undefined => {
  let last = from
  for (const day of days) if (last === undefined || day > last) last = day
  return last
}

/** A fund as it was known after an entry: what was written later is left out, and the account added up again. */
export const fundAt = (fund: FundState, seq: number): FundState => {
  const feeCount = countUpTo(fund.fees.seq, seq)
  const spendingCount = countUpTo(fund.spending.seq, seq)
  const postedCount = countUpTo(fund.posted.seq, seq)
  if (postedCount === 0) return emptyFund(emptyAccount)
  const fees = {
    on: fund.fees.on.slice(0, feeCount),
    receivedOn: fund.fees.receivedOn.slice(0, feeCount),
    fen: fund.fees.fen.slice(0, feeCount),
    seq: fund.fees.seq.slice(0, feeCount)
  }
  const spending = {
    on: fund.spending.on.slice(0, spendingCount),
    fen: fund.spending.fen.slice(0, spendingCount),
    seq: fund.spending.seq.slice(0, spendingCount)
  }
  const posted = {
    fen: fund.posted.fen.slice(0, postedCount),
    seq: fund.posted.seq.slice(0, postedCount)
  }
  let net: ReadonlyArray<NetFees> = []
  for (let place = 0; place < feeCount; place++) net = addNet(net, fees.receivedOn[place]!, fees.fen[place]!)
  const spent = fen(spending.fen.reduce((sum, amount) => sum + amount, 0n))
  const levyPosted = fen(posted.fen.at(-1)!)
  const account: FundAccount = { net, levyPosted, spent, balance: fen(levyPosted - spent) }
  return { account, fees, spending, posted, lastDay: latest(spending.on, latest(fees.on, undefined)) }
}
