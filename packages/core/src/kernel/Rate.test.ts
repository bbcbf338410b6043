import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { Rate, ratePartsPerHundredMillion } from "./Rate.ts"

describe("Rate", () => {
  it.each([
    ["0", 0n],
    ["1", 100_000_000n],
    ["1.00", 100_000_000n],
    ["0.03", 3_000_000n],
    ["0.00000001", 1n]
  ] as const)("%s is exact", (text, parts) => {
    assert.strictEqual(ratePartsPerHundredMillion(Rate.make(text)), parts)
  })

  it.each(["1.01", "2", "-0.1", "0.000000001", ".5", "0.", "3%", "1e-2", "00.5", ""])(
    "refuses %j",
    (text) => {
      assert.isFalse(Schema.is(Rate)(text))
    }
  )
})
