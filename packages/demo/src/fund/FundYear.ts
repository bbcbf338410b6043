import { addNet, emptyAccount, fen, type PlainDate, settle } from "@jiceng/core"
import type { OfficePlan } from "../city/OfficePlan.ts"
import { demoActors } from "../DemoActors.ts"
import { draw } from "../Draw.ts"
import type { Act } from "../Step.ts"
import { feesOf } from "./Fees.ts"
import { mistakesOf } from "./Mistakes.ts"
import { dayAt, type Move } from "./Move.ts"
import { recorderOf } from "./Recorder.ts"
import { overspent, refunds, ruinousRefunds } from "./Refunds.ts"
import { spendingOf } from "./Spending.ts"

/** Below 30 yuan nothing is spent. */
const leastSpent = 3_000

/** Turns movements into acts, following the fund so that nothing is spent that isn't there. */
const actsOf = (plan: OfficePlan, moves: ReadonlyArray<Move>): ReadonlyArray<Act> => {
  const { id: office, county } = plan
  let account = emptyAccount
  const change = (receivedOn: PlainDate, amount: number): void => {
    account = settle(account, addNet(account.net, receivedOn, BigInt(amount))).account
  }
  return moves.flatMap((move): ReadonlyArray<Act> => {
    const on = dayAt(move.at)
    const by = { at: move.at, actor: recorderOf(plan, on) }
    switch (move.does) {
      case "receive": {
        const { id, on: receivedOn, amount } = move
        change(receivedOn, amount)
        const input = { id, office, on: receivedOn, amount: `${amount}` }
        return [{ ...by, command: "fund.recordReceipt", input }]
      }
      case "payBack": {
        const { fee, amount } = move
        change(fee.on, -amount)
        const input = { receipt: fee.id, on, amount: `${amount}` }
        return [{ ...by, command: "fund.recordRefund", input }]
      }
      case "cancel": {
        const { fee, reason } = move
        change(fee.on, -fee.amount)
        const { actor } = demoActors[county.slug]
        return [{ at: move.at, actor, command: "fund.voidReceipt", input: { receipt: fee.id, reason } }]
      }
      case "spend": {
        const { share, purpose } = move
        const whole = Number(account.balance)
        const amount = share === 1 ? whole : Math.floor((whole * share) / 1_000) * 1_000
        if (amount < leastSpent) return []
        const spent = fen(account.spent + BigInt(amount))
        account = { ...account, spent, balance: fen(account.levyPosted - spent) }
        return [{ ...by, command: "fund.spend", input: { office, on, amount: `${amount}`, purpose } }]
      }
    }
  })
}

/** A year of fees, refunds, mistakes and spending of one office; a new one has had none yet. */
export const fundYear = (seed: string, plan: OfficePlan): ReadonlyArray<Act> => {
  if (plan.story.opens !== undefined) return []
  const d = draw(seed, `fees ${plan.id}`)
  const practitioners = plan.people.filter(({ practitioner }) => practitioner).length
  const fees = feesOf(d, plan.id.replace("of_", ""), practitioners)
  const moves: ReadonlyArray<Move> = [
    ...fees,
    ...(plan.id === overspent.office ? ruinousRefunds(fees) : refunds(d, fees)),
    ...mistakesOf(plan.id, fees),
    ...spendingOf(d, plan)
  ]
  return actsOf(
    plan,
    moves.toSorted((a, b) => a.at - b.at)
  )
}
