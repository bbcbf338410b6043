import { shareHalfUp } from "../kernel/Fen.ts"
import type { Rate } from "../kernel/Rate.ts"
import type { Example, ParameterValues } from "../norm/Example.ts"

type Fact = "activityLine" | "budgetShort"

/** A budget of so many fen of fees, with so many for Party activities, under the rate in force. */
const planned =
  (fees: bigint, line: bigint, listed: 0 | 1 = 1) =>
  ({ levyRate }: ParameterValues): Record<Fact, number> => {
    const expected = shareHalfUp([{ fen: fees, rate: String(levyRate) as Rate }])
    return { activityLine: listed, budgetShort: Number(line < expected ? expected - line : 0n) }
  }

/** 1.5.7 in rows. */
export const examples: ReadonlyArray<Example<Fact>> = [
  {
    at: "below",
    situation: {
      zh: "预计收费 100,000.00 元，列支 2,999.99 元",
      en: "100,000.00 yuan of fees budgeted, 2,999.99 for Party activities"
    },
    facts: planned(10_000_000n, 299_999n),
    outcome: "violated"
  },
  {
    at: "at",
    situation: { zh: "列支 3,000.00 元", en: "3,000.00 for Party activities" },
    facts: planned(10_000_000n, 300_000n),
    outcome: "satisfied"
  },
  {
    at: "above",
    situation: { zh: "列支 3,000.01 元", en: "3,000.01 for Party activities" },
    facts: planned(10_000_000n, 300_001n),
    outcome: "satisfied"
  },
  {
    at: "at",
    situation: { zh: "预计收费 0.50 元，列支 0.02 元", en: "0.50 yuan of fees budgeted, 0.02 listed" },
    facts: planned(50n, 2n),
    outcome: "satisfied"
  },
  {
    at: "case",
    situation: { zh: "没有单独列支", en: "no separate line" },
    facts: planned(0n, 0n, 0),
    outcome: "violated"
  },
  {
    at: "case",
    situation: { zh: "没有登记预算", en: "no budget recorded" },
    facts: {},
    outcome: "undetermined"
  }
]
