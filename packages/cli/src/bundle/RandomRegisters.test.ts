import { bundleText } from "@jiceng/core"
import { demoScript, seedScript } from "@jiceng/demo"
import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import fc from "fast-check"
import { exportText, findings, importFrom, inMemory } from "./Bundle.test.fixture.ts"

it("a register that commands have made up to any moment comes back as the same bytes, with the same findings", async () => {
  const moments = fc.record({ seed: fc.nat().map(String), upTo: fc.integer({ min: 0, max: 1_000 }) })
  await fc.assert(
    fc.asyncProperty(moments, async ({ seed, upTo }) => {
      const script = demoScript(seed).slice(0, upTo)
      const made = Effect.andThen(seedScript(script), Effect.all([exportText, findings]))
      const [text, found] = await Effect.runPromise(Effect.provide(made, inMemory()))
      const copied = Effect.andThen(importFrom(bundleText(text)), Effect.all([exportText, findings]))
      const [again, foundAgain] = await Effect.runPromise(Effect.provide(copied, inMemory()))
      assert.isTrue(again === text)
      assert.isTrue(foundAgain === found)
    }),
    { numRuns: 6 }
  )
})
