import { assert, test } from "vitest"
import { progress } from "./Progress.ts"

const following = (isTTY: boolean) => {
  const written: Array<string> = []
  let now = 0
  const shown = progress("en", () => now, { isTTY, write: (text) => written.push(text) })
  const at = (millis: number, records: number): void => {
    now = millis
    shown.onProgress({ phase: "writing", records, of: 200 })
  }
  return { written, at, end: shown.end }
}

test("a terminal is told now and then, and its line is cleared at the end", () => {
  const { written, at, end } = following(true)
  at(0, 10)
  at(50, 20)
  at(100, 30)
  end()
  end()
  assert.deepStrictEqual(written, [
    "\r\u001b[Kwriting 10 / 200 (5%)",
    "\r\u001b[Kwriting 30 / 200 (15%)",
    "\r\u001b[K"
  ])
})

test("a file is told nothing", () => {
  const { written, at, end } = following(false)
  at(0, 10)
  end()
  assert.deepStrictEqual(written, [])
})
