import { lastDayOf } from "../../kernel/CalendarYear.ts"
import { daysBetween, type PlainDate } from "../../kernel/PlainDate.ts"
import { concept } from "../../norm/Concept.ts"
import { atLeast, below, equal } from "../../norm/Condition.ts"
import { must } from "../../norm/Rule.ts"
import { together } from "../../norm/Together.ts"
import type { OrganizationState } from "../../register/OrganizationState.ts"
import { refundWithinDays } from "../parameters.ts"
import { duesAccount, duesPayment, duesRefund, duesVoid } from "./Dues.ts"
import { type DuesMove, paidMove, refundMove, unrefundedOn } from "./DuesLedger.ts"
import { examples } from "./DuesRules.examples.ts"

const facts = {
  duesPaid: {
    label: { zh: "工作者已缴党费", en: "dues that practitioners paid" },
    unit: "fen",
    from: ["duesAccount"]
  },
  duesUnrefunded: {
    label: { zh: "未拨返的党费", en: "dues not refunded yet" },
    unit: "fen",
    from: ["duesAccount"]
  },
  duesOverdueDays: {
    label: {
      zh: "最早未足额拨返的一期期满后已过整天数",
      en: "whole days since the end of the earliest period not refunded in full"
    },
    unit: "count",
    from: ["duesAccount"]
  }
} as const

/** What the remedies of dues need: each period that isn't refunded in full, amounts in fen as text. */
export interface DuesDetails {
  readonly day: PlainDate
  readonly open: ReadonlyArray<{ readonly period: number; readonly amount: string }>
}

/** Every movement of an organization's dues that isn't void. */
export const movesOf = ({ id, records }: OrganizationState): ReadonlyArray<DuesMove> => {
  const voided = new Set(records.listOf(duesVoid, id).map(({ body }) => body.entry as string))
  const standing = (entry: { readonly id: string }): boolean => !voided.has(entry.id)
  return [
    ...records
      .listOf(duesPayment, id)
      .filter(standing)
      .map(({ body }) => paidMove(body)),
    ...records
      .listOf(duesRefund, id)
      .filter(standing)
      .map(({ body }) => refundMove(body))
  ]
}

/** Whole days that have passed since a period's last day; none while it runs. */
const daysSince = (period: number, day: PlainDate): number =>
  Math.max(0, daysBetween(lastDayOf(period), day) - 1)

/** 党费全额拨返: dues paid, and not refunded yet, of one Party organization on one day. */
export const dues = concept("dues", {
  subject: "partyOrganization",
  revision: 3,
  facts,
  alsoReads: ["duesPayment", "duesRefund", "duesVoid"],
  sources: ({ id, records }: OrganizationState) => ({
    duesAccount: records.facet(duesAccount, id) === undefined ? [] : [duesAccount.ref(id)]
  }),
  read: (state: OrganizationState, day: PlainDate) => {
    const moves = movesOf(state)
    const open = unrefundedOn(moves, day)
    const paid = moves.reduce((sum, { on, fen }) => (fen > 0n && on <= day ? sum + fen : sum), 0n)
    const details: DuesDetails = {
      day,
      open: open.map(({ period, left }) => ({ period, amount: String(left) }))
    }
    return {
      facts: {
        duesPaid: Number(paid),
        duesUnrefunded: Number(open.reduce((sum, { left }) => sum + left, 0n)),
        duesOverdueDays: open.length === 0 ? 0 : daysSince(open[0]!.period, day)
      },
      details
    }
  }
})

export const duesRefundedInFull = must(
  "1.6.3",
  {
    zh: "基层法律服务工作者党费全额拨返",
    en: "the dues of practitioners are refunded in full"
  },
  {
    revision: 2,
    about: dues,
    parameters: { refundWithinDays },
    applies: [atLeast("duesPaid", 1)],
    requires: [below("duesOverdueDays", "refundWithinDays")],
    awaits: [equal("duesUnrefunded", 0)],
    remedies: ({ id }, { day, open }) =>
      together(
        open.map((due) => ({ command: "party.refundDues", input: { organization: id, ...due, on: day } }))
      ),
    examples
  }
)
