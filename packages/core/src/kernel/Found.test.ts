import { assert, describe, it } from "@effect/vitest"
import { renderFound, shapeOf } from "./Found.ts"

describe("renderFound", () => {
  it.each([
    ["a\nb", '"a\\nb"'],
    [3, "3"],
    [3n, "3"],
    [true, "true"],
    [null, "null"],
    [undefined, "undefined"],
    [[1, 2], "array(2)"],
    [{ a: 1 }, "object"],
    ["\ud842", '"\\ud842"'],
    ["id 11010519491231002X", '"id 110*************2X"']
  ])("%s", (value, text) => assert.strictEqual(renderFound(value, undefined), text))

  it("is at most 60 code points, cut between characters", () => {
    const text = renderFound("𠮷".repeat(500), undefined)
    assert.strictEqual(Array.from(text).length, 60)
    assert.isTrue(text.endsWith("𠮷…"))
    assert.isAtMost(Array.from(renderFound("王".repeat(500), "name")).length, 60)
  })

  it.each([
    ["王芳", "name", '"王*"'],
    [13800001234, "phone", '"138****1234"'],
    [true, "partyMembership", "***"],
    ["full", "partyMembership", '"***"'],
    [{ no: 1 }, "residentId", "object"],
    [null, "name", "null"]
  ] as const)("masks %j as %s", (value, kind, text) => assert.strictEqual(renderFound(value, kind), text))

  it("the shape holds nothing of the value", () => {
    assert.deepEqual(["secret", [1], {}, null, 5].map(shapeOf), [
      "string(6)",
      "array(1)",
      "object",
      "null",
      "number"
    ])
  })
})
