import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { Fen, fen, formatYuan, PositiveFen, shareHalfUp } from "./Fen.ts"
import { Rate } from "./Rate.ts"

const accepts = (text: unknown) => Schema.decodeUnknownOption(Fen)(text)._tag === "Some"
const rate = (text: string) => Rate.make(text)
const nines = "9".repeat(18)
const drawn = { arbitrary: { runs: 200, seed: 4 } }

describe("Fen", () => {
  it.each(["0", "1", "-1", nines, `-${nines}`])("reads %s", (text) => {
    assert.strictEqual(Schema.encodeSync(Fen)(Schema.decodeUnknownSync(Fen)(text)), text)
  })

  it.each(["-0", "01", "+1", "1.0", "", " 1", "1e3", `1${"0".repeat(18)}`, 1, 1n, null])(
    "refuses %s",
    (value) => {
      assert.isFalse(accepts(value))
    }
  )

  it("is text in the JSON codec of a struct", () => {
    const json = Schema.toCodecJson(Schema.Struct({ amount: Fen }))
    assert.deepEqual(Schema.encodeSync(json)({ amount: fen(123n) }), { amount: "123" })
  })

  it("above zero means above zero", () => {
    assert.deepEqual(
      ["-1", "0", "1"].map((text) => Schema.decodeUnknownOption(PositiveFen)(text)._tag),
      ["None", "None", "Some"]
    )
  })

  it("is made from whole numbers only", () => {
    assert.strictEqual(fen(5), fen("5"))
    assert.strictEqual(fen(5n), 5n)
    for (const bad of [
      0.5,
      Number.NaN,
      2 ** 53,
      "-0",
      "0x10",
      "",
      `1${"0".repeat(18)}`,
      10n ** 18n,
      -(10n ** 18n)
    ]) {
      assert.throws(() => fen(bad), RangeError)
    }
  })

  it.each([
    [49n, 0n],
    [50n, 1n],
    [51n, 1n],
    [149n, 1n],
    [150n, 2n],
    [-49n, 0n],
    [-50n, 0n],
    [-51n, -1n],
    [-149n, -1n],
    [-150n, -1n],
    [-151n, -2n],
    [0n, 0n],
    [-100n, -1n]
  ])("1 %% of %d fen is %d", (amount, share) => {
    assert.strictEqual(shareHalfUp([{ fen: amount, rate: rate("0.01") }]), share)
  })

  it("rounds the sum once, not each part", () => {
    const part = { fen: 30n, rate: rate("0.01") }
    assert.strictEqual(shareHalfUp([part, part]), 1n)
    assert.strictEqual(shareHalfUp([]), 0n)
    assert.strictEqual(
      shareHalfUp([
        { fen: 1_000_000n, rate: rate("0.03") },
        { fen: 50n, rate: rate("0.02") }
      ]),
      30_001n
    )
    assert.throws(() => shareHalfUp([{ fen: 10n ** 18n, rate: rate("1") }]), RangeError)
  })

  it("is read in yuan", () => {
    assert.deepEqual(
      [0n, 5n, -5n, 99n, 100n, 12_345n, 123_456n, -123_456n, 12_345_678_901n].map(formatYuan),
      ["0.00", "0.05", "-0.05", "0.99", "1.00", "123.45", "1,234.56", "-1,234.56", "123,456,789.01"]
    )
  })

  it.effect.prop(
    "a whole share is the amount, and text returns",
    { a: Fen, r: Rate },
    ({ a, r }) =>
      Effect.sync(() => {
        assert.strictEqual(shareHalfUp([{ fen: a, rate: rate("1") }]), a)
        assert.strictEqual(fen(Schema.encodeSync(Fen)(a)), a)
        const share = shareHalfUp([{ fen: a, rate: r }])
        assert.isTrue(a < 0n ? share <= 0n && share >= a : share >= 0n && share <= a)
        assert.strictEqual(BigInt(formatYuan(a).replace(/[,.]/gu, "")), a)
      }),
    drawn
  )
})
