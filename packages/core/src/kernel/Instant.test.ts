import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { dayOf, Instant, instantFromMillis, millisOf } from "./Instant.ts"

describe("Instant", () => {
  it("writes milliseconds in Beijing time", () => {
    assert.strictEqual(instantFromMillis(0), "1970-01-01T08:00:00.000+08:00")
    assert.strictEqual(instantFromMillis(Date.UTC(2026, 5, 30, 1, 0, 0, 7)), "2026-06-30T09:00:00.007+08:00")
    assert.strictEqual(instantFromMillis(-1), "1970-01-01T07:59:59.999+08:00")
  })

  it("changes its day at midnight in Beijing", () => {
    const midnight = Date.UTC(2026, 5, 30, 16)
    assert.strictEqual(dayOf(instantFromMillis(midnight - 1)), "2026-06-30")
    assert.strictEqual(dayOf(instantFromMillis(midnight)), "2026-07-01")
  })

  it.each([
    "2026-06-30T09:00:00+08:00",
    "2026-06-30T09:00:00.000Z",
    "2026-02-30T09:00:00.000+08:00",
    "2026-06-30T24:00:00.000+08:00",
    "2026-06-30T09:60:00.000+08:00",
    "2026-06-30T09:00:60.000+08:00",
    "2026-06-30T09:00:00.000+09:00",
    "2026-06-30 09:00:00.000+08:00",
    "2026-06-30"
  ])("refuses %s", (text) => {
    assert.isFalse(Schema.is(Instant)(text))
  })

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e16])("has no instant at %d ms", (millis) => {
    assert.throws(() => instantFromMillis(millis), RangeError)
  })

  it.effect.prop(
    "sorts as text and returns to its milliseconds",
    { a: Instant, b: Instant },
    ({ a, b }) =>
      Effect.sync(() => {
        assert.strictEqual(a < b, millisOf(a) < millisOf(b))
        assert.strictEqual(instantFromMillis(millisOf(a)), a)
        assert.strictEqual(millisOf(a), Date.parse(a))
      }),
    { arbitrary: { runs: 300, seed: 2 } }
  )
})
