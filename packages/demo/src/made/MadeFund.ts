import { addNet, emptyAccount, emptyFund, fen, type FundState, type PlainDate, settle } from "@jiceng/core"
import type { Draw } from "../Draw.ts"

/** A few fees and one spending; some offices without any, some with a balance below zero. */
export const makeFund = (d: Draw): FundState => {
  const fund = emptyFund(emptyAccount)
  let account = emptyAccount
  for (let left = d.chance(0.03) ? 0 : d.whole(4, 10); left > 0; left--) {
    const on = `2026-0${d.whole(1, 6)}-1${d.whole(0, 9)}` as PlainDate
    const amount = BigInt(d.whole(5, 300)) * 1_000n
    account = settle(account, addNet(account.net, on, amount)).account
    fund.fees.on.push(on)
    fund.fees.receivedOn.push(on)
    fund.fees.fen.push(amount)
    fund.fees.seq.push(0)
    if (fund.lastDay === undefined || on > fund.lastDay) fund.lastDay = on
  }
  const spent = fen((account.balance * BigInt(d.chance(0.01) ? 11 : d.whole(0, 9))) / 10n)
  if (spent > 0n && fund.lastDay !== undefined) {
    fund.spending.on.push(fund.lastDay)
    fund.spending.fen.push(spent)
    fund.spending.seq.push(0)
  }
  fund.account = { ...account, spent, balance: fen(account.levyPosted - spent) }
  return fund
}
