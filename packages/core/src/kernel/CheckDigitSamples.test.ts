import { assert, it } from "@effect/vitest"
import { Schema } from "effect"
import { samplePatterns } from "./CheckDigitSamples.ts"
import { ResidentId } from "./ResidentId.ts"
import { Uscc } from "./Uscc.ts"

it("every sample that the identifiers offer is valid", () => {
  for (const schema of [Uscc, ResidentId]) {
    const [pattern] = schema.ast.checks?.[0]?.annotations?.arbitraryConstraint?.patterns ?? []
    const samples = pattern?.source.slice(4, -2).split("|") ?? []
    assert.strictEqual(samples.length, 200)
    assert.isAbove(new Set(samples).size, 150)
    for (const sample of samples) assert.isTrue(Schema.is(schema)(sample), sample)
  }
})

it("computes nothing until asked", () => {
  let calls = 0
  const constraint = samplePatterns((index) => `${calls++ + index}`)
  assert.strictEqual(calls, 0)
  assert.strictEqual(constraint.patterns.length, 1)
  assert.strictEqual(calls, 200)
})
