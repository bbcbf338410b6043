import { expect, test } from "vitest"
import { show, showBoth, showDifference } from "./Show.ts"

test("texts that look alike are told apart by code point", () => {
  expect(showDifference("葛", "葛\u{E0100}")).toBe("code point 1 is the end, required U+E0100")
  expect(showDifference("\u{2F81A}", "冬")).toBe("code point 0 is U+2F81A, required U+51AC")
  expect(showDifference("a ", "a")).toBe("code point 1 is U+0020, required the end")
})

test("long values are shown where they first differ", () => {
  const rows = Array.from({ length: 200 }, (_, seq) => ({ seq, body: "……" }))
  const changed = rows.map((row) => (row.seq === 150 ? { ...row, body: "变" } : row))
  expect(showBoth(changed, rows)).toEqual({
    observed: 'at 150: {"seq":150,"body":"变"}',
    required: 'at 150: {"seq":150,"body":"……"}'
  })
  expect(showBoth(rows.slice(0, 199), rows).observed).toBe("at 199: nothing")
})

test("short values and bigints are shown whole", () => {
  expect(showBoth([1], [2])).toEqual({ observed: "[1]", required: "[2]" })
  expect(show({ fen: 9007199254740993n })).toBe('{"fen":"9007199254740993n"}')
})
