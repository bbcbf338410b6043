import { type Agreement, on } from "../../bundle/Agreement.ts"
import type { BundleFault } from "../../bundle/Bundle.ts"
import { type DuesAccount, duesAccount, duesPayment, duesRefund, duesVoid } from "./Dues.ts"

/** What moved in one period of one organization, in fen. */
interface Moved {
  paid: bigint
  refunded: bigint
}

/** A payment or a refund and the period that it is of. */
interface Entry extends Moved {
  readonly organization: string
  readonly period: number
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** Sums of the entries that aren't void, by organization and period. */
const sumsOf = (
  entries: ReadonlyMap<string, Entry>,
  voided: ReadonlySet<string>
): ReadonlyMap<string, Moved> => {
  const sums = new Map<string, Moved>()
  for (const [id, { organization, period, paid, refunded }] of entries) {
    if (voided.has(id)) continue
    const key = `${organization} ${period}`
    const sum = sums.get(key) ?? { paid: 0n, refunded: 0n }
    sums.set(key, { paid: sum.paid + paid, refunded: sum.refunded + refunded })
  }
  return sums
}

/** A period of an account that its payments and refunds don't add up to. */
function* differences(
  id: string,
  { periods }: DuesAccount,
  path: string,
  sums: ReadonlyMap<string, Moved>
): Generator<BundleFault> {
  for (const [place, { period, paid, refunded }] of periods.entries()) {
    const due = sums.get(`${id} ${period}`) ?? { paid: 0n, refunded: 0n }
    for (const [field, found, sum] of [
      ["paid", paid, due.paid],
      ["refunded", refunded, due.refunded]
    ] as const) {
      if (found === sum) continue
      yield {
        path: `${path}.periods[${place}].${field}`,
        found: JSON.stringify(String(found)),
        expected: { zh: `各笔之和 ${sum}`, en: `${sum}, the sum of its entries` }
      }
    }
  }
}

/** An account of dues is the sum of its payments and refunds (1.6.3), those that are void left out. */
export const duesAgreement: Agreement = {
  begin: () => {
    const accounts: Array<{ readonly id: string; readonly path: string; readonly body: DuesAccount }> = []
    const entries = new Map<string, Entry>()
    const voided = new Set<string>()
    return {
      on: [
        on(duesAccount, ({ id, path, body }) => void accounts.push({ id, path, body })),
        on(duesPayment, ({ id, body: { organization, on: day, amount } }) => {
          entries.set(id, { organization, period: yearOf(day), paid: amount, refunded: 0n })
        }),
        on(duesRefund, ({ id, body: { organization, period, amount } }) => {
          entries.set(id, { organization, period, paid: 0n, refunded: amount })
        }),
        on(duesVoid, ({ body }) => void voided.add(body.entry))
      ],
      faults: function* () {
        const sums = sumsOf(entries, voided)
        for (const { id, path, body } of accounts) yield* differences(id, body, path, sums)
        const kept = new Set(
          accounts.flatMap(({ id, body }) => body.periods.map(({ period }) => `${id} ${period}`))
        )
        for (const [key] of sums) {
          if (kept.has(key)) continue
          const [id, period] = key.split(" ")
          const account = accounts.find((one) => one.id === id)
          yield {
            path: `${account?.path ?? "$.records.duesAccount"}.periods`,
            found: "(absent)",
            expected: { zh: `${id} 的 ${period} 年党费`, en: `the dues of ${id} of ${period}` }
          }
        }
      }
    }
  }
}
