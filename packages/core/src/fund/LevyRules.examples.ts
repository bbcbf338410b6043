import { fen, shareHalfUp } from "../kernel/Fen.ts"
import type { Rate } from "../kernel/Rate.ts"
import type { Example, ParameterValues } from "../norm/Example.ts"

type Fact = "feeEntries" | "netFees" | "levyDue" | "levyGap" | "fundBalance"

/** A ledger that posted `posted` fen of levy on net fees, under the rate in force. */
const ledger =
  (netFees: bigint, posted: bigint, spent = 0n, entries = 1) =>
  ({ levyRate }: ParameterValues): Record<Fact, number> => {
    const due = shareHalfUp([{ fen: netFees, rate: String(levyRate) as Rate }])
    return {
      feeEntries: entries,
      netFees: Number(fen(netFees)),
      levyDue: Number(due),
      levyGap: Number(posted - due),
      fundBalance: Number(posted - spent)
    }
  }

/** 1.6.2 in rows. */
export const examples: ReadonlyArray<Example<Fact>> = [
  {
    at: "at",
    situation: { zh: "净收费 10,000.00 元，已记 300.00 元", en: "10,000.00 yuan net, 300.00 posted" },
    facts: ledger(1_000_000n, 30_000n),
    outcome: "satisfied"
  },
  {
    at: "below",
    situation: { zh: "净收费 10,000.00 元，已记 299.99 元", en: "10,000.00 yuan net, 299.99 posted" },
    facts: ledger(1_000_000n, 29_999n),
    outcome: "violated"
  },
  {
    at: "above",
    situation: { zh: "净收费 10,000.00 元，已记 300.01 元", en: "10,000.00 yuan net, 300.01 posted" },
    facts: ledger(1_000_000n, 30_001n),
    outcome: "violated"
  },
  {
    at: "at",
    situation: { zh: "净收费 0.50 元，四舍五入记 0.02 元", en: "0.50 yuan net, rounded half-up to 0.02" },
    facts: ledger(50n, 2n),
    outcome: "satisfied"
  },
  {
    at: "at",
    situation: { zh: "余额恰为零", en: "a balance of exactly zero" },
    facts: ledger(1_000_000n, 30_000n, 30_000n),
    outcome: "satisfied"
  },
  {
    at: "below",
    situation: { zh: "退费后余额为负", en: "a balance below zero after a refund" },
    facts: ledger(1_000_000n, 30_000n, 30_001n),
    outcome: "violated"
  },
  {
    at: "case",
    situation: { zh: "没有收费", en: "no fees" },
    facts: ledger(0n, 1n, 0n, 0),
    outcome: "notApplicable"
  }
]
