import { assert, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { expectation, expectationOf } from "./Expectation.ts"

const even = Schema.Number.check(
  Schema.makeFilter((n: number) => n % 2 === 0, expectation("偶数", "an even number"))
)

it("reads both languages back from the check", () => {
  assert.deepEqual(expectationOf(even.ast.checks?.[0]?.annotations), { zh: "偶数", en: "an even number" })
  assert.strictEqual(expectationOf(undefined), undefined)
  assert.strictEqual(expectationOf({ expected: "x" }), undefined)
})

it("gives Effect's own formatter the English phrase", () => {
  const result = Schema.decodeUnknownResult(even)(3)
  assert.isTrue(Result.isFailure(result) && result.failure.message.includes("Expected an even number"))
})
