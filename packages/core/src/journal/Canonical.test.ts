import { assert, describe, it } from "@effect/vitest"
import fc from "fast-check"
import { canonicalJson } from "./Canonical.ts"

describe("canonical JSON", () => {
  it.each([
    ["keys are sorted by code unit", { b: 1, a: 2, B: 3, 二: 4 }, '{"B":3,"a":2,"b":1,"二":4}'],
    ["an absent key and undefined are left out", { a: undefined, b: null }, '{"b":null}'],
    ["lists keep their order", [3, 1, [2, { b: 1, a: 0 }]], '[3,1,[2,{"a":0,"b":1}]]'],
    ["a list keeps its length", [undefined, 1], "[null,1]"],
    ["whole numbers of any size become text", { fen: 9_007_199_254_740_993n }, '{"fen":"9007199254740993"}'],
    ["what is no number is null", [Number.NaN, Number.POSITIVE_INFINITY], "[null,null]"],
    ["text is escaped once", 'a"\\\n𠮷', '"a\\"\\\\\\n𠮷"'],
    ["nothing is null", undefined, "null"],
    ["a key that JSON.parse may bring", JSON.parse('{"__proto__":1,"a":2}'), '{"__proto__":1,"a":2}']
  ])("%s", (_, value, text) => {
    assert.strictEqual(canonicalJson(value), text)
  })

  it("is JSON, says the same as the value, and doesn't depend on the order of keys", () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        assert.deepStrictEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)))
        const turned = (inner: unknown): unknown =>
          typeof inner !== "object" || inner === null || Array.isArray(inner)
            ? inner
            : Object.fromEntries(
                Object.entries(inner)
                  .toReversed()
                  .map(([key, held]) => [key, turned(held)])
              )
        assert.strictEqual(canonicalJson(turned(value)), text)
      })
    ))
})
