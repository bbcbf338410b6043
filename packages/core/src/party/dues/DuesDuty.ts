import { duty } from "../../duty/Duty.ts"
import type { PlainDate } from "../../kernel/PlainDate.ts"
import { refundWithinDays } from "../parameters.ts"
import { duesAccount } from "./Dues.ts"
import { type DuesMove, unrefundedOn } from "./DuesLedger.ts"
import { movesOf } from "./DuesRules.ts"

/** Of a period the last day up to `day` on which all that had been paid was refunded; undefined while something is left. */
const refundedOn = (
  moves: ReadonlyArray<DuesMove>,
  period: number,
  day: PlainDate
): PlainDate | undefined => {
  const own = moves.filter((move) => move.period === period && move.on <= day)
  if (own.length === 0 || unrefundedOn(own, day).length > 0) return undefined
  return own.reduce((last, { on }) => (on > last ? on : last), own[0]!.on)
}

/** Each year's dues are refunded in full within so many days of its end. */
export const duesRefunds = duty(
  "1.6.3",
  { zh: "党费按年全额拨返", en: "the dues of each year are refunded in full" },
  {
    revision: 1,
    name: "duesRefunds",
    subject: "partyOrganization",
    owedBy: "partyOrganization",
    cadence: { every: "year" },
    withinDays: refundWithinDays,
    soonDays: 30,
    from: ["duesAccount"],
    alsoReads: ["duesPayment", "duesRefund", "duesVoid"],
    acts: (state, day) => {
      const moves = movesOf(state)
      const ref = duesAccount.ref(state.id)
      return [...new Set(moves.map(({ period }) => period))].flatMap((period) => {
        const on = refundedOn(moves, period, day)
        return on === undefined ? [] : [{ on, ref, period: `${period}` }]
      })
    },
    isOwed: (state, { label }, day) =>
      movesOf(state).some(({ period, on, fen }) => fen > 0n && on <= day && `${period}` === label),
    remedies: (state, day, { label }) =>
      unrefundedOn(movesOf(state), day)
        .filter(({ period }) => `${period}` === label)
        .map(({ period, left }) => ({
          command: "party.refundDues",
          input: { organization: state.id, period, amount: String(left), on: day }
        }))
  }
)
