import { assert, it } from "@effect/vitest"
import { Clock, Effect } from "effect"
import { TestClock } from "effect/testing"
import { instantFromMillis } from "./Instant.ts"
import type { PlainDate } from "./PlainDate.ts"
import { clockShowing, morningOf } from "./ShownClock.ts"

it.effect("shows what it is told, in milliseconds and in nanoseconds", () =>
  Effect.gen(function* () {
    let now = 1.5
    const clock = clockShowing(() => now)
    assert.strictEqual(yield* clock.currentTimeMillis, 1.5)
    assert.strictEqual(yield* clock.currentTimeNanos, 1_000_000n)
    now = 2000
    assert.strictEqual(clock.currentTimeMillisUnsafe(), 2000)
    assert.strictEqual(clock.currentTimeNanosUnsafe(), 2_000_000_000n)
  })
)

it.effect("measures as the real one does, whatever it shows", () =>
  Effect.gen(function* () {
    const real = yield* Clock.Clock
    const clock = clockShowing(() => 0, real)
    const before = clock.monotonicTimeNanosUnsafe()
    yield* TestClock.adjust("2 seconds")
    assert.strictEqual(clock.monotonicTimeNanosUnsafe() - before, 2_000_000_000n)
  })
)

it("a morning begins at nine in China", () => {
  assert.strictEqual(instantFromMillis(morningOf("2026-06-30" as PlainDate)), "2026-06-30T09:00:00.000+08:00")
})
