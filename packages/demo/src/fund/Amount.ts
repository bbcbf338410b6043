import type { Draw } from "../Draw.ts"
import { exp } from "./Exp.ts"

/** 代书、咨询, 非诉讼、调解, 诉讼代理: share of the business, median in yuan, spread of its logarithm. */
const services = [
  { share: 0.42, median: 130, spread: 0.55 },
  { share: 0.3, median: 430, spread: 0.6 },
  { share: 0.28, median: 1250, spread: 0.5 }
] as const

const least = 50
const most = 3_000

/** What an amount is rounded to, in yuan: the larger, the rounder. */
const grainOf = (d: Draw, yuan: number): number => {
  if (yuan < 200) return 10
  if (yuan < 800) return d.chance(0.7) ? 50 : 10
  return d.chance(0.85) ? 100 : 50
}

/** An amount in fen between 50 and 3,000 yuan, round but for three in a hundred. */
export const amountOf = (d: Draw): number => {
  for (;;) {
    let share = d.unit()
    const { median, spread } = services.find((service) => (share -= service.share) < 0) ?? services[0]
    const yuan = median * exp(d.normal() * spread)
    const grain = d.chance(0.03) ? 0.01 : grainOf(d, yuan)
    const amount = Math.round(Math.round(yuan / grain) * grain * 100)
    if (amount >= least * 100 && amount <= most * 100) return amount
  }
}
