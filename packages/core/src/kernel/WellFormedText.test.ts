import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { codePointLength, isWellFormed, RequiredText, Text } from "./WellFormedText.ts"

const note = Text(5)
const reason = RequiredText(5)

describe("Text", () => {
  it.each(["", "12345", "𠮷𠮷𠮷𠮷𠮷", "a\n\tb", " a ", "é"])("accepts %j", (text) => {
    assert.isTrue(Schema.is(note)(text))
  })

  it.each(["123456", "𠮷𠮷𠮷𠮷𠮷𠮷", "a\0", "a\r\n", "\ud842", "\udfb7a", "a\u007f", "\u0085", "\u001b[m"])(
    "refuses %j",
    (text) => {
      assert.isFalse(Schema.is(note)(text))
    }
  )

  it.each(["", " ", "\n\t", "　"])("required text is not %j", (text) => {
    assert.isTrue(Schema.is(note)(text))
    assert.isFalse(Schema.is(reason)(text))
  })

  it.effect.prop(
    "can be drawn",
    { note, reason, long: Text(2000) },
    ({ note, reason, long }) =>
      Effect.sync(() => {
        assert.isAtMost(codePointLength(note), 5)
        assert.notStrictEqual(reason.trim(), "")
        assert.strictEqual(codePointLength(long), Array.from(long).length)
        assert.isTrue(isWellFormed(long))
      }),
    { arbitrary: { runs: 100, seed: 9 } }
  )
})
