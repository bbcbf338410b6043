import { assert, it } from "@effect/vitest"
import { dayOf, instantFromMillis, type PlainDate } from "@jiceng/core"
import { Clock, Effect, Layer } from "effect"
import { TestClock } from "effect/testing"
import { demoClock, demoClockAt, demoDay } from "./index.ts"

const now = Effect.map(Clock.currentTimeMillis, instantFromMillis)

it.effect("starts at nine on the demo's day and goes on as the real clock does", () =>
  Effect.gen(function* () {
    yield* TestClock.setTime(1_000_000)
    const context = yield* Layer.build(demoClock)
    assert.strictEqual(yield* Effect.provide(now, context), "2026-06-30T09:00:00.000+08:00")
    yield* TestClock.adjust("90 minutes")
    assert.strictEqual(yield* Effect.provide(now, context), "2026-06-30T10:30:00.000+08:00")
  })
)

it.effect("can be moved to another day", () =>
  Effect.gen(function* () {
    const clock = demoClockAt(demoDay, yield* Clock.Clock)
    const shown = () => instantFromMillis(clock.currentTimeMillisUnsafe())
    yield* TestClock.adjust("1 hour")
    clock.moveTo("2026-03-31" as PlainDate)
    assert.strictEqual(shown(), "2026-03-31T09:00:00.000+08:00")
    yield* TestClock.adjust("1 minute")
    assert.strictEqual(shown(), "2026-03-31T09:01:00.000+08:00")
    assert.strictEqual(clock.currentTimeNanosUnsafe(), BigInt(clock.currentTimeMillisUnsafe()) * 1_000_000n)
  })
)

it.live("sleeps in real time", () =>
  Effect.gen(function* () {
    const before = yield* Clock.currentTimeMillis
    yield* Effect.sleep("5 millis")
    assert.isTrue((yield* Clock.currentTimeMillis) >= before + 4)
    assert.strictEqual(dayOf(instantFromMillis(before)), demoDay)
  }).pipe(Effect.provide(demoClock))
)
