import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { astExpectation } from "./AstExpectation.ts"
import { Fen } from "./Fen.ts"
import { PlainDate } from "./PlainDate.ts"

const en = (schema: Schema.Top) => astExpectation(schema.ast).en
const zh = (schema: Schema.Top) => astExpectation(schema.ast).zh

describe("astExpectation", () => {
  it.each([
    ["a brand by its sentence", PlainDate, "a real calendar day YYYY-MM-DD, 1900-01-01 to 2199-12-31"],
    [
      "a transformation by its outside",
      Fen,
      'an amount in whole fen, at most 18 digits, as text such as "123456"'
    ],
    ["literals", Schema.Literals(["a", "b"]), '"a" or "b"'],
    ["a nullable", Schema.NullOr(Schema.String), "text or null"],
    ["a struct", Schema.Struct({ a: Schema.String }), "an object"],
    ["a list", Schema.Array(Schema.String), "a list"],
    [
      "tagged cases by their tags",
      Schema.TaggedUnion({ A: { x: Schema.String }, B: {} }),
      '_tag: "A" or _tag: "B"'
    ],
    [
      "a bounded number",
      Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 9 })),
      "a number, and a whole number, and 1 to 9"
    ],
    ["a foreign check by its English", Schema.String.check(Schema.isUUID()), undefined]
  ] as const)("%s", (_, schema: Schema.Top, expected) => {
    if (expected === undefined) assert.isNotEmpty(en(schema))
    else assert.strictEqual(en(schema), expected)
    assert.isNotEmpty(zh(schema))
  })

  it("speaks Chinese too", () => {
    assert.strictEqual(zh(Schema.NullOr(Schema.Boolean)), "true 或 false 或 null")
    assert.strictEqual(zh(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))), "数字，且整数，且不小于 0")
  })
})
