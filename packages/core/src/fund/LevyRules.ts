import type { PlainDate } from "../kernel/PlainDate.ts"
import { concept } from "../norm/Concept.ts"
import { atLeast, equal } from "../norm/Condition.ts"
import { hindrance } from "../norm/Hindrance.ts"
import { must } from "../norm/Rule.ts"
import type { OfficeState } from "../register/OfficeState.ts"
import { type FundAccount, fundAccount, type NetFees } from "./Fund.ts"
import type { FundState } from "./FundState.ts"
import { addNet, levyDue } from "./Levy.ts"
import { examples } from "./LevyRules.examples.ts"
import { levyRate } from "./parameters.ts"

const facts = {
  feeEntries: {
    label: { zh: "收费、退费笔数", en: "fee receipts and refunds" },
    unit: "count",
    from: ["feeReceipt"]
  },
  netFees: { label: { zh: "净收费", en: "net fees received" }, unit: "fen", from: ["fundAccount"] },
  levyDue: { label: { zh: "应纳入党建工作经费", en: "levy due" }, unit: "fen", from: ["fundAccount"] },
  levyGap: {
    label: { zh: "已记与应记之差", en: "levy posted less levy due" },
    unit: "fen",
    from: ["fundAccount"]
  },
  fundBalance: {
    label: { zh: "党建工作经费余额", en: "balance of the fund" },
    unit: "fen",
    from: ["fundAccount"]
  }
} as const

/** Net fees and spending up to a day; the account's own totals where nothing is dated later. */
const totalsOn = (
  fund: FundState,
  day: PlainDate
): { readonly net: ReadonlyArray<NetFees>; readonly spent: bigint; readonly entries: number } => {
  const { account, fees, spending, lastDay } = fund
  if (lastDay === undefined || lastDay <= day)
    return { net: account.net, spent: account.spent, entries: fees.on.length }
  let net: ReadonlyArray<NetFees> = []
  let spent = 0n
  let entries = 0
  for (let place = 0; place < fees.on.length; place++) {
    if (fees.on[place]! > day) continue
    net = addNet(net, fees.receivedOn[place]!, fees.fen[place]!)
    entries++
  }
  for (let place = 0; place < spending.on.length; place++)
    if (spending.on[place]! <= day) spent += spending.fen[place]!
  return { net, spent, entries }
}

/** How far the ledger's levy is from 3% of all net fees that it has booked. */
const gapOf = ({ levyPosted, net }: FundAccount): bigint => levyPosted - levyDue(net)

/** What the remedies of the levy need. */
export interface LevyDetails {
  /** Levy posted less levy due, in fen as text. */
  readonly gap: string
}

/**
 * 业务收费 3% 纳入党建工作经费: fees, levy and balance of one office. The ledger is held against the fees as a
 * whole; fees and balance are those of the day.
 */
export const levy = concept("levy", {
  subject: "office",
  revision: 1,
  facts,
  alsoReads: ["feeReceipt", "feeRefund", "feeVoid", "posting"],
  sources: ({ id }: OfficeState) => ({ fundAccount: [fundAccount.ref(id)] }),
  read: ({ fund }: OfficeState, day: PlainDate) => {
    const { net, spent, entries } = totalsOn(fund, day)
    const due = levyDue(net)
    const gap = gapOf(fund.account)
    const details: LevyDetails = { gap: String(gap) }
    return {
      facts: {
        feeEntries: entries,
        netFees: Number(net.reduce((sum, fees) => sum + fees.fen, 0n)),
        levyDue: Number(due),
        levyGap: Number(gap),
        fundBalance: Number(due - spent)
      },
      details
    }
  }
})

export const threePercent = must(
  "1.6.2",
  { zh: "业务收费的 3% 纳入党建工作经费", en: "3% of business fees goes into the Party-building fund" },
  {
    revision: 2,
    about: levy,
    parameters: { levyRate },
    applies: [atLeast("feeEntries", 1)],
    requires: [equal("levyGap", 0), atLeast("fundBalance", 0)],
    remedies: ({ id }, { gap }) =>
      gap === "0" ? [] : [{ command: "fund.settleLevy", input: { office: id } }],
    // A balance below zero is cleared by new receipts alone: nothing that the office could decide today.
    hindrance: ({ gap }) =>
      gap === "0"
        ? hindrance("outsideFact", {
            zh: "余额因退费为负，由此后收费的计提补足；补足前不得支出",
            en: "refunds left the balance negative; the levy on further fees makes it up, and nothing is spent until then"
          })
        : undefined,
    examples
  }
)
