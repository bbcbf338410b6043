import { clockShowing, morningOf, type PlainDate } from "@jiceng/core"
import { Clock, Effect, Layer } from "effect"
import { demoDay } from "./Calendar.ts"

/** A clock that shows the demo's time and goes on from there as real time does. */
export interface DemoClock extends Clock.Clock {
  /** Sets it to nine in the morning (Beijing) of a day. */
  readonly moveTo: (day: PlainDate) => void
}

/** A demo clock that starts at nine in the morning of a day; `real` is the clock whose elapsed time it adds. */
export const demoClockAt = (day: PlainDate, real: Clock.Clock = Clock.Clock.defaultValue()): DemoClock => {
  let shown = morningOf(day)
  let started = real.currentTimeMillisUnsafe()
  const clock = clockShowing(
    () => shown + Math.max(0, Math.floor(real.currentTimeMillisUnsafe() - started)),
    real
  )
  return Object.assign(clock, {
    moveTo: (to: PlainDate): void => {
      shown = morningOf(to)
      started = real.currentTimeMillisUnsafe()
    }
  })
}

/** A clock that stands at an instant until it is told the next one: what the script is run by. */
export const standingClock = (real: Clock.Clock): { clock: Clock.Clock; stand: (millis: number) => void } => {
  let shown = real.currentTimeMillisUnsafe()
  return { clock: clockShowing(() => shown, real), stand: (millis) => void (shown = millis) }
}

/** The clock of the demo: 2026-06-30, nine in the morning, going on from when the layer is built. */
export const demoClock: Layer.Layer<never> = Layer.effect(
  Clock.Clock,
  Effect.map(Clock.Clock, (real) => demoClockAt(demoDay, real))
)
