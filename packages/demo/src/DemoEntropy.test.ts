import { assert, it } from "@effect/vitest"
import { demoEntropy } from "./index.ts"

it("draws version 7 ids of their millisecond, no two alike, the same ones every time", () => {
  const millis = Date.UTC(2026, 5, 30)
  const draws = () => {
    const { uuid, salt } = demoEntropy()
    return Array.from({ length: 2_000 }, () => [uuid(millis), salt()]).flat()
  }
  const drawn = draws()
  assert.strictEqual(new Set(drawn).size, drawn.length)
  assert.deepStrictEqual(draws(), drawn)
  assert.match(drawn[0]!, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u)
  assert.strictEqual(Number.parseInt(drawn[0]!.replace("-", "").slice(0, 12), 16), millis)
  assert.match(drawn[1]!, /^[0-9a-f]{32}$/u)
})
