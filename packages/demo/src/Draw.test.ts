import { assert, describe, it } from "@effect/vitest"
import { draw } from "./Draw.ts"
import { exp } from "./fund/Exp.ts"

describe("draws", () => {
  it("are the same for a seed and a label, and others for another", () => {
    const first = (seed: string, label: string) => {
      const { unit } = draw(seed, label)
      return Array.from({ length: 5 }, unit).join()
    }
    assert.strictEqual(first("a", "b"), first("a", "b"))
    assert.notStrictEqual(first("a", "b"), first("a", "c"))
    assert.notStrictEqual(first("a", "b"), first("b", "b"))
    // Written down once, so that an engine that counts otherwise is found out.
    assert.strictEqual(draw("jiceng-2026", "pinned").hex(24), "13f172392f0b34d9da4bbd7a")
  })

  it("reach both ends and stay inside", () => {
    const { whole, unit } = draw("ends", "")
    const seen = new Set(Array.from({ length: 500 }, () => whole(3, 7)))
    assert.deepStrictEqual(
      [...seen].toSorted((a, b) => a - b),
      [3, 4, 5, 6, 7]
    )
    for (let time = 0; time < 500; time++) {
      const drawn = unit()
      assert.isTrue(drawn >= 0 && drawn < 1)
    }
  })

  it("spread around the middle", () => {
    const { normal } = draw("normal", "")
    const drawn = Array.from({ length: 4_000 }, normal)
    const mean = drawn.reduce((sum, each) => sum + each, 0) / drawn.length
    const variance = drawn.reduce((sum, each) => sum + (each - mean) ** 2, 0) / drawn.length
    assert.closeTo(mean, 0, 0.06)
    assert.closeTo(variance, 1, 0.08)
  })

  it("pick from something", () => {
    assert.throws(() => draw("none", "").pick([]), RangeError)
  })
})

it("exp is e to the power within the range that amounts need", () => {
  for (const exponent of [-4, -1, -0.01, 0, 0.5, 1, 3]) {
    assert.closeTo(exp(exponent) / Math.exp(exponent), 1, 1e-12)
  }
})
