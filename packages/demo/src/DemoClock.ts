import { type PlainDate, toDayNumber } from "@jiceng/core"
import { Clock, Effect, Layer } from "effect"
import { at, demoDay } from "./Calendar.ts"

/** A clock that shows the demo's time and goes on from there as real time does. */
export interface DemoClock extends Clock.Clock {
  /** Sets it to nine in the morning (Beijing) of a day. */
  readonly moveTo: (day: PlainDate) => void
}

const nanosPerMilli = 1_000_000n

/** Shows `millis()`; sleeping and measuring stay those of the real clock. */
const showing = (real: Clock.Clock, millis: () => number): Clock.Clock => ({
  currentTimeMillisUnsafe: millis,
  currentTimeMillis: Effect.sync(millis),
  currentTimeNanosUnsafe: () => BigInt(millis()) * nanosPerMilli,
  currentTimeNanos: Effect.sync(() => BigInt(millis()) * nanosPerMilli),
  monotonicTimeNanosUnsafe: () => real.monotonicTimeNanosUnsafe(),
  monotonicTimeNanos: real.monotonicTimeNanos,
  sleep: (duration) => real.sleep(duration)
})

const morning = (day: PlainDate): number => at(toDayNumber(day), 9)

/** A demo clock that starts at nine in the morning of a day; `real` is the clock whose elapsed time it adds. */
export const demoClockAt = (day: PlainDate, real: Clock.Clock = Clock.Clock.defaultValue()): DemoClock => {
  let shown = morning(day)
  let started = real.currentTimeMillisUnsafe()
  const clock = showing(real, () => shown + Math.max(0, Math.floor(real.currentTimeMillisUnsafe() - started)))
  return Object.assign(clock, {
    moveTo: (to: PlainDate): void => {
      shown = morning(to)
      started = real.currentTimeMillisUnsafe()
    }
  })
}

/** A clock that stands at an instant until it is told the next one: what the script is run by. */
export const standingClock = (real: Clock.Clock): { clock: Clock.Clock; stand: (millis: number) => void } => {
  let shown = real.currentTimeMillisUnsafe()
  return { clock: showing(real, () => shown), stand: (millis) => void (shown = millis) }
}

/** The clock of the demo: 2026-06-30, nine in the morning, going on from when the layer is built. */
export const demoClock: Layer.Layer<never> = Layer.effect(
  Clock.Clock,
  Effect.map(Clock.Clock, (real) => demoClockAt(demoDay, real))
)
