import { assert, describe, it } from "@effect/vitest"
import { countsOf } from "@jiceng/http-api"
import { compareGravity, wantsAttention, worstOf } from "./Severity.ts"

const none = countsOf([])

describe("gravity", () => {
  const worst = [
    [{ violated: 1, satisfied: 6 }, "violated"],
    [{ undetermined: 1, advised: 2 }, "undetermined"],
    [{ advised: 1, pending: 1 }, "advised"],
    [{ pending: 1, satisfied: 3 }, "pending"],
    [{ satisfied: 1, notApplicable: 6 }, "satisfied"],
    [{ notApplicable: 7 }, "notApplicable"],
    [{}, "notApplicable"]
  ] as const
  for (const [counts, expected] of worst) {
    it(`of ${JSON.stringify(counts)} is ${expected}`, () => {
      assert.strictEqual(worstOf({ ...none, ...counts }), expected)
    })
  }

  it("orders by the worst first, then by how many", () => {
    const named = [
      ["sound", { ...none, satisfied: 7 }],
      ["one", { ...none, violated: 1 }],
      ["unknown", { ...none, undetermined: 5 }],
      ["two", { ...none, violated: 2 }],
      ["one and more", { ...none, violated: 1, undetermined: 1 }],
      ["advice", { ...none, advised: 3 }]
    ] as const
    assert.deepStrictEqual(
      named.toSorted(([, a], [, b]) => compareGravity(a, b)).map(([name]) => name),
      ["two", "one and more", "one", "unknown", "advice", "sound"]
    )
  })

  it("wants attention for what is violated, undetermined or advised", () => {
    for (const outcome of ["violated", "undetermined", "advised"] as const)
      assert.isTrue(wantsAttention(outcome))
    for (const outcome of ["pending", "satisfied", "notApplicable"] as const)
      assert.isFalse(wantsAttention(outcome))
  })
})
