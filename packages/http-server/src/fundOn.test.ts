import { assert, describe, it } from "@effect/vitest"
import { emptyAccount, emptyFund, type PlainDate } from "@jiceng/core"
import { fundOn } from "./fundOn.ts"

const day = (text: string) => text as PlainDate
const since = day("2018-05-01")

const fund = (
  fees: ReadonlyArray<readonly [on: string, fen: bigint, receivedOn?: string]>,
  spending: ReadonlyArray<readonly [on: string, fen: bigint]> = []
) => {
  const state = emptyFund(emptyAccount)
  for (const [on, fen, receivedOn = on] of fees) {
    state.fees.on.push(day(on))
    state.fees.receivedOn.push(day(receivedOn))
    state.fees.fen.push(fen)
    state.fees.seq.push(state.fees.seq.length)
  }
  for (const [on, fen] of spending) {
    state.spending.on.push(day(on))
    state.spending.fen.push(fen)
    state.spending.seq.push(state.spending.seq.length)
  }
  return state
}

describe("a fund on a day", () => {
  it("without an entry is zero, with twelve empty months", () => {
    const { months, ...sums } = fundOn(fund([]), day("2026-02-28"), since)
    assert.deepStrictEqual(sums, { netFees: 0n, levyDue: 0n, spent: 0n, balance: 0n } as never)
    assert.deepStrictEqual(
      [months.length, months[0]!.month, months[10]!.month, months[11]!.month],
      [12, "2025-03", "2026-01", "2026-02"]
    )
  })

  it("of a young office begins with its first month", () => {
    const { months } = fundOn(fund([]), day("2026-02-28"), day("2025-12-31"))
    assert.deepStrictEqual(
      months.map(({ month }) => month),
      ["2025-12", "2026-01", "2026-02"]
    )
  })

  it("adds each month's levy up to the levy due, rounding once, in whichever order entries came", () => {
    const entries = [
      ["2026-03-01", 50n],
      ["2026-01-10", 17n],
      ["2026-02-10", 17n],
      ["2026-02-11", 17n]
    ] as const
    const { months, levyDue, netFees } = fundOn(fund(entries), day("2026-03-31"), since)
    assert.strictEqual(netFees, 101n)
    assert.strictEqual(levyDue, 3n)
    assert.deepStrictEqual(
      months.slice(-3).map(({ fees, levy }) => [fees, levy]),
      [
        [17n, 1n],
        [34n, 1n],
        [50n, 1n]
      ]
    )
  })

  it("knows nothing of a later day, and counts the day itself", () => {
    const state = fund(
      [
        ["2026-03-01", 1000n],
        ["2026-03-02", 2000n]
      ],
      [
        ["2026-03-01", 10n],
        ["2026-03-02", 20n]
      ]
    )
    const first = fundOn(state, day("2026-03-01"), since)
    assert.deepStrictEqual([first.netFees, first.spent, first.balance], [1000n, 10n, 20n])
    const second = fundOn(state, day("2026-03-02"), since)
    assert.deepStrictEqual([second.netFees, second.spent, second.balance], [3000n, 30n, 60n])
  })

  it("counts a refund in its own month, and may go below zero", () => {
    const state = fund(
      [
        ["2026-01-10", 10_000n],
        ["2026-03-05", -10_000n, "2026-01-10"]
      ],
      [["2026-02-01", 100n]]
    )
    const { months, balance } = fundOn(state, day("2026-03-31"), since)
    assert.deepStrictEqual(months.at(-1), { month: "2026-03", fees: -10_000n, levy: -300n } as never)
    assert.strictEqual(balance, -100n)
  })

  it("owes nothing on what came before the rule", () => {
    const { netFees, levyDue } = fundOn(fund([["2020-01-15", 10_000n]]), day("2020-02-01"), since)
    assert.deepStrictEqual([netFees, levyDue], [0n, 0n])
  })
})
