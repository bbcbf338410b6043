import { type Agreement, on } from "../bundle/Agreement.ts"
import type { BundleFault } from "../bundle/Bundle.ts"
import type { BodyOf } from "../journal/RecordKind.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import {
  type FundAccount,
  feeReceipt,
  feeRefund,
  feeVoid,
  fundAccount,
  type NetFees,
  posting
} from "./Fund.ts"
import { ratePeriodOn } from "./parameters.ts"

type Receipt = BodyOf<typeof feeReceipt>

/** What moved in one office's fund. */
interface Moved {
  /** By rate period: unlike an account's they may pass 18 digits, and then they are no account's. */
  readonly net: Map<string, bigint>
  levy: bigint
  spent: bigint
}

/** A refund or a void, and where it stands. */
interface Taken {
  readonly path: string
  readonly body: Pick<BodyOf<typeof feeVoid>, "office" | "receivedOn" | "amount">
  readonly isVoid: boolean
}

const fault = (path: string, found: string, zh: string, en: string): BundleFault => ({
  path,
  found: JSON.stringify(found),
  expected: { zh, en }
})

/** What a refund or a void says of its receipt. */
function* ofReceipt(
  { office, on: receivedOn, amount }: Receipt,
  { path, body, isVoid }: Taken
): Generator<BundleFault> {
  const due = { office, receivedOn, ...(isVoid && { amount }) }
  for (const [field, value] of Object.entries(due)) {
    const found = String(body[field as keyof typeof body])
    if (found === String(value)) continue
    yield fault(`${path}.${field}`, found, `收费记录上的 ${value}`, `${value}, as the receipt has it`)
  }
}

/** Refunds and voids of one receipt: no more than it was, and never both. */
function* takenFrom(receipt: Receipt, all: ReadonlyArray<Taken>): Generator<BundleFault> {
  for (const taken of all) yield* ofReceipt(receipt, taken)
  const voided = all.find(({ isVoid }) => isVoid)
  let left: bigint = receipt.amount
  for (const { path, body, isVoid } of all) {
    if (isVoid) continue
    if (voided !== undefined) {
      yield fault(
        path,
        "feeRefund",
        `未作废的收费（见 ${voided.path}）`,
        `a receipt that ${voided.path} doesn't void`
      )
    } else if (body.amount > left) {
      yield fault(
        `${path}.amount`,
        `${body.amount}`,
        `不超过可退的 ${left}`,
        `at most the ${left} left of the receipt`
      )
    }
    left -= body.amount
  }
}

const periodOf = ({ since, rate }: Pick<NetFees, "since" | "rate">): string => `${since} ${rate}`

/** What an account says that its receipts and postings don't add up to. */
function* ofAccount(
  path: string,
  account: FundAccount,
  { net: due, levy, spent }: Moved
): Generator<BundleFault> {
  const held = new Map(account.net.map((fees) => [periodOf(fees), fees.fen]))
  for (const period of new Set([...held.keys(), ...due.keys()])) {
    const sum = due.get(period) ?? 0n
    const found = held.get(period) ?? 0n
    if (found === sum) continue
    const zh = `收费、退费、作废合计的 ${sum}（${period}）`
    yield fault(`${path}.net`, `${found}`, zh, `${sum}, the sum of receipts, refunds and voids (${period})`)
  }
  const sums = { levyPosted: levy, spent }
  for (const [field, sum] of Object.entries(sums)) {
    const found = account[field as keyof typeof sums]
    if (found === sum) continue
    yield fault(`${path}.${field}`, `${found}`, `分录合计的 ${sum}`, `${sum}, the sum of the postings`)
  }
}

/**
 * A fund's account is the sum of its receipts, refunds, voids and postings, and what is paid back was received. Whether
 * the levy is 3% is no matter of agreement: a ledger that fell short comes in and is a finding (1.6.2).
 */
export const fundAgreement: Agreement = {
  begin: () => {
    const accounts = new Map<string, { readonly path: string; readonly body: FundAccount }>()
    const moved = new Map<string, Moved>()
    const receipts = new Map<string, Receipt>()
    const taken = new Map<string, Array<Taken>>()
    const move = (office: string): Moved => {
      let found = moved.get(office)
      if (found === undefined) moved.set(office, (found = { net: new Map(), levy: 0n, spent: 0n }))
      return found
    }
    const fee = (office: string, receivedOn: PlainDate, amount: bigint): void => {
      const rate = ratePeriodOn(receivedOn)
      // Before the rule was in force nothing is owed, and so nothing is added up.
      if (rate === undefined) return
      const { net } = move(office)
      net.set(periodOf(rate), (net.get(periodOf(rate)) ?? 0n) + amount)
    }
    const take = (receipt: string, one: Taken): void => {
      const all = taken.get(receipt)
      if (all === undefined) taken.set(receipt, [one])
      else all.push(one)
      fee(one.body.office, one.body.receivedOn, -one.body.amount)
    }
    return {
      on: [
        on(fundAccount, ({ id, path, body }) => void accounts.set(id, { path, body })),
        on(feeReceipt, ({ id, body }) => {
          receipts.set(id, body)
          fee(body.office, body.on, body.amount)
        }),
        on(feeRefund, ({ path, body }) => take(body.receipt, { path, body, isVoid: false })),
        on(feeVoid, ({ path, body }) => take(body.receipt, { path, body, isVoid: true })),
        on(posting, ({ body }) => {
          const fund = move(body.office)
          for (const { account, fen } of body.lines) {
            if (account === "partyActivities") fund.spent += fen
            else if (account === "partyBuildingFund" && body.reason !== "spending") fund.levy += fen
          }
        })
      ],
      faults: function* () {
        for (const [id, { path, body }] of accounts) yield* ofAccount(path, body, move(id))
        for (const [id, all] of taken) {
          const receipt = receipts.get(id)
          // A receipt that isn't there is a broken reference already.
          if (receipt !== undefined) yield* takenFrom(receipt, all)
        }
      }
    }
  }
}
