import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { hasUsualUsccPrefix, Uscc, usccCheckDigit } from "./Uscc.ts"

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
const of = (body: string) => Uscc.make(body + usccCheckDigit(body))
const known = "914403001922038216"

describe("Uscc", () => {
  it("accepts published codes", () => {
    for (const code of [known, "9144030071526726XG"]) assert.isTrue(Schema.is(Uscc)(code))
  })

  it.each([
    ["a letter O", "91440300192203821O"],
    ["small letters", "9144030071526726xg"],
    ["17 characters", known.slice(0, 17)],
    ["19 characters", `${known}0`],
    ["letters in the division", "91A403001922038216"],
    ["a blank", ` ${known.slice(1)}`]
  ])("refuses %s", (_, text) => {
    assert.isFalse(Schema.is(Uscc)(text))
  })

  it("computes no check digit for a wrong body", () => {
    assert.throws(() => usccCheckDigit(known), RangeError)
    assert.throws(() => usccCheckDigit("9144030019220382I"), RangeError)
  })

  it("only warns about the prefix", () => {
    assert.isTrue(hasUsualUsccPrefix(of("33341702MD0123456")))
    assert.isTrue(hasUsualUsccPrefix(of("12341702MD0123456")))
    assert.isFalse(hasUsualUsccPrefix(of("31341702MD0123456")))
  })

  it.effect.prop(
    "notices every single wrong character",
    { uscc: Uscc },
    ({ uscc }) =>
      Effect.sync(() => {
        assert.strictEqual(usccCheckDigit(uscc.slice(0, 17)), uscc.charAt(17))
        for (let at = 0; at < 18; at++) {
          const other = alphabet.charAt((alphabet.indexOf(uscc.charAt(at)) + 1) % 31)
          assert.isFalse(Schema.is(Uscc)(uscc.slice(0, at) + other + uscc.slice(at + 1)))
        }
      }),
    { arbitrary: { runs: 100, seed: 5 } }
  )
})
