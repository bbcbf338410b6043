import { assert, describe, test } from "vitest"
import { hanging, pad, widthOf, wrap } from "./Text.ts"

describe("wrap", () => {
  const rows: ReadonlyArray<
    readonly [what: string, text: string, width: number, lines: ReadonlyArray<string>]
  > = [
    ["a text that fits", "党组织", 6, ["党组织"]],
    ["Chinese breaks anywhere", "党组织负责人", 8, ["党组织负", "责人"]],
    ["a closing mark stays on its line", "主任是党员，兼任", 10, ["主任是党", "员，兼任"]],
    ["an opening mark goes with what it opens", "兼任负责人（一肩挑）", 12, ["兼任负责人", "（一肩挑）"]],
    ["words break at spaces", "the head is the director", 10, ["the head", "is the", "director"]],
    ["numbers stay together", "计提300.00元", 8, ["计提", "300.00元"]],
    ["a word wider than the line is cut", "packages/core", 8, ["packages", "/core"]],
    ["rare characters count two columns", "𠮷𬭚𠮷", 4, ["𠮷𬭚", "𠮷"]],
    ["nothing", "", 10, [""]]
  ]
  test.each(rows)("%s", (_, text, width, lines) => {
    assert.deepStrictEqual(wrap(text, width), lines)
    for (const line of lines) assert.isAtMost(widthOf(line), width)
  })
})

test("what hangs under its lead is indented by the lead's columns, colour not counted", () => {
  assert.deepStrictEqual(hanging("\u001b[31m✗ 违反\u001b[39m  ", "a director who is a Party member", 30), [
    "\u001b[31m✗ 违反\u001b[39m  a director who is a",
    "        Party member"
  ])
})

test("padding fills columns, not characters", () => {
  assert.strictEqual(pad("违反", 6), "违反  ")
  assert.strictEqual(pad("notApplicable", 6), "notApplicable")
})
