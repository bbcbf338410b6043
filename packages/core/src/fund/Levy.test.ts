import { assert, describe, it } from "@effect/vitest"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Rate } from "../kernel/Rate.ts"
import { emptyAccount, type NetFees } from "./Fund.ts"
import { addNet, levyDue, settle, transfer } from "./Levy.ts"
import { ratePeriodOn } from "./parameters.ts"

const day = (text: string) => text as PlainDate
const period = (since: string, rate: string, fen: bigint): NetFees => ({
  since: day(since),
  rate: rate as Rate,
  fen: fen as NetFees["fen"]
})
const since = "2020-01-16"

describe("the rate period of a day", () => {
  it.each([
    ["the day before the rule", "2020-01-15", undefined],
    ["the day of the rule", "2020-01-16", { since, rate: "0.03" }],
    ["any later day", "2026-06-30", { since, rate: "0.03" }]
  ])("on %s", (_, on, expected) => {
    assert.deepStrictEqual(ratePeriodOn(day(on)), expected as never)
  })
})

describe("adding to net fees", () => {
  it.each([
    ["opens the period with the first receipt", [], "2026-06-01", 100n, [period(since, "0.03", 100n)]],
    [
      "adds to the period that is there",
      [period(since, "0.03", 100n)],
      "2020-01-16",
      50n,
      [period(since, "0.03", 150n)]
    ],
    [
      "takes a refund from its receipt's period",
      [period(since, "0.03", 100n)],
      "2026-06-01",
      -100n,
      [period(since, "0.03", 0n)]
    ],
    [
      "leaves another period alone",
      [period("2019-01-01", "0.02", 7n)],
      "2026-06-01",
      1n,
      [period("2019-01-01", "0.02", 7n), period(since, "0.03", 1n)]
    ],
    ["leaves out what came before the rule", [], "2020-01-15", 100n, []]
  ] as const)("%s", (_, net, on, amount, expected) => {
    assert.deepStrictEqual(addNet(net, day(on), amount), expected)
  })
})

describe("the levy due", () => {
  it.each([
    ["nothing", [], 0n],
    ["16 fen: 0.48", [period(since, "0.03", 16n)], 0n],
    ["17 fen: 0.51", [period(since, "0.03", 17n)], 1n],
    ["50 fen: exactly half, up", [period(since, "0.03", 50n)], 2n],
    ["49 fen: 1.47", [period(since, "0.03", 49n)], 1n],
    // 0.03 × 33 + 0.02 × 25 = 0.99 + 0.50 = 1.49: each rounded alone would be 1 + 1.
    ["two rates, rounded once down", [period(since, "0.03", 33n), period("2027-01-01", "0.02", 25n)], 1n],
    // 0.03 × 10 + 0.025 × 8 = 0.30 + 0.20 = 0.50: each rounded alone would be 0 + 0.
    ["two rates, rounded once up", [period(since, "0.03", 10n), period("2027-01-01", "0.025", 8n)], 1n],
    // 0.03 × 10 + 0.025 × 7 = 0.30 + 0.175 = 0.475.
    ["two rates, just below a half", [period(since, "0.03", 10n), period("2027-01-01", "0.025", 7n)], 0n],
    ["amounts beyond 2^53, exactly", [period(since, "0.03", 9_007_199_254_740_993n)], 270_215_977_642_230n]
  ] as const)("of %s", (_, net, levy) => {
    assert.strictEqual<bigint>(levyDue(net), levy)
  })
})

describe("settling an account", () => {
  it("posts the difference of rounded totals and keeps what was spent", () => {
    const first = settle(emptyAccount, [period(since, "0.03", 50n)])
    assert.strictEqual<bigint>(first.levy, 2n)
    const spent = { ...first.account, spent: first.account.levyPosted, balance: emptyAccount.balance }
    const second = settle(spent, [period(since, "0.03", 0n)])
    assert.deepStrictEqual(
      [second.levy, second.account.levyPosted, second.account.balance] as ReadonlyArray<bigint>,
      [-2n, 0n, -2n]
    )
  })

  it("moves money in two lines that add up to zero", () => {
    assert.deepStrictEqual(transfer("operating", "partyBuildingFund", -2n), [
      { account: "operating", fen: 2n },
      { account: "partyBuildingFund", fen: -2n }
    ] as never)
  })
})
