import { assert, it } from "@effect/vitest"
import { Schema } from "effect"
import { builtInExpectation } from "./BuiltInExpectation.ts"

it.each([
  [Schema.isInt(), "整数"],
  [Schema.isMinLength(1), "长度不少于 1"],
  [Schema.isMaxLength(9), "长度不多于 9"],
  [Schema.isBetween({ minimum: 1, maximum: 9 }), "1 至 9"],
  [Schema.isGreaterThan(0), "大于 0"],
  [Schema.isPattern(/a/u), "规定格式的文本"],
  [Schema.isMaxCodePoints(3), "不多于 3 个字符"]
] as const)("speaks for Effect's check %#", (check, zh) => {
  assert.strictEqual(builtInExpectation(check.annotations)?.zh, zh)
})

it("is silent about others", () => {
  assert.strictEqual(builtInExpectation(undefined), undefined)
  assert.strictEqual(builtInExpectation({ representation: { id: "jiceng/isX", payload: null } }), undefined)
  assert.strictEqual(
    builtInExpectation({ representation: { id: "effect/schema/toString", payload: null } }),
    undefined
  )
})
