import { Effect } from "effect"
import { every, one, type Read } from "../../journal/Read.ts"
import { partyOrganization, type PartyOrganizationId } from "../PartyOrganization.ts"
import { duesAccount, duesPayment, duesRefund, duesVoid } from "./Dues.ts"
import { type DuesMove, paidMove, refundMove } from "./DuesLedger.ts"

/** An organization with its account and every movement of dues that isn't void, vouched for by the account. */
export const readDues = Effect.fnUntraced(function* (organization: PartyOrganizationId, read: Read) {
  const found = yield* read.all({
    organization: one(partyOrganization, organization),
    account: one(duesAccount, organization)
  })
  const query = { equals: { field: "organization", value: organization } }
  const account = duesAccount.ref(organization)
  const { payments, refunds, voids } = yield* read.all({
    payments: every(duesPayment, query, account),
    refunds: every(duesRefund, query, account),
    voids: every(duesVoid, query, account)
  })
  const voided: ReadonlySet<string> = new Set(voids.map(({ body }) => body.entry))
  const moves = new Map<string, DuesMove>()
  for (const { id, body } of payments) if (!voided.has(id)) moves.set(id, paidMove(body))
  for (const { id, body } of refunds) if (!voided.has(id)) moves.set(id, refundMove(body))
  return { ...found, moves, voided }
})

/** The movements of one period. */
export const movesIn = (moves: Iterable<DuesMove>, period: number): ReadonlyArray<DuesMove> =>
  Array.from(moves).filter((move) => move.period === period)
