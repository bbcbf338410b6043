import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { ResidentId, residentIdCheckDigit } from "./ResidentId.ts"

const completed = (body: string) => body + residentIdCheckDigit(body)

describe("ResidentId", () => {
  it("accepts the example of the standard", () => {
    assert.isTrue(Schema.is(ResidentId)("11010519491231002X"))
  })

  it.each([
    ["a small x", "11010519491231002x"],
    ["a wrong check digit", "110105194912310021"],
    ["15 digits", "110105491231002"],
    ["30 February", completed("34170219900230001")],
    ["29 February 2025", completed("34170220250229001")],
    ["a birth in 1899", completed("34170218991231001")],
    ["a leading zero", completed("04170219900101001")],
    ["a blank", " 1010519491231002X"],
    ["other digits", "１1010519491231002X"]
  ])("refuses %s", (_, text) => {
    assert.isFalse(Schema.is(ResidentId)(text))
  })

  it("accepts 29 February of a leap year", () => {
    assert.isTrue(Schema.is(ResidentId)(completed("34170220240229001")))
  })

  it("computes no check digit for a wrong body", () => {
    assert.throws(() => residentIdCheckDigit("1101051949123100"), RangeError)
    assert.throws(() => residentIdCheckDigit("1101051949123100X"), RangeError)
  })

  it.effect.prop(
    "notices wrong digits and swapped neighbours",
    { id: ResidentId },
    ({ id }) =>
      Effect.sync(() => {
        for (let at = 0; at < 17; at++) {
          const wrong = `${(Number(id.charAt(at)) + 1) % 10}`
          assert.isFalse(Schema.is(ResidentId)(id.slice(0, at) + wrong + id.slice(at + 1)))
          const swapped = id.slice(0, at) + id.charAt(at + 1) + id.charAt(at) + id.slice(at + 2)
          assert.strictEqual(Schema.is(ResidentId)(swapped), swapped === id)
        }
      }),
    { arbitrary: { runs: 100, seed: 6 } }
  )
})
