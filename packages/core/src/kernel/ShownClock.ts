import { Clock, Effect } from "effect"
import { type Instant, millisOf } from "./Instant.ts"
import type { PlainDate } from "./PlainDate.ts"

/** A clock that shows `millis()`, in Unix milliseconds; sleeping and measuring stay those of the real one. */
export const clockShowing = (
  millis: () => number,
  real: Clock.Clock = Clock.Clock.defaultValue()
): Clock.Clock => {
  const nanos = () => BigInt(Math.floor(millis())) * 1_000_000n
  return {
    currentTimeMillisUnsafe: millis,
    currentTimeMillis: Effect.sync(millis),
    currentTimeNanosUnsafe: nanos,
    currentTimeNanos: Effect.sync(nanos),
    monotonicTimeNanosUnsafe: () => real.monotonicTimeNanosUnsafe(),
    monotonicTimeNanos: real.monotonicTimeNanos,
    sleep: (duration) => real.sleep(duration)
  }
}

/** Nine in the morning of a day in China, in Unix milliseconds: when what has only a day is thought to be done. */
export const morningOf = (day: PlainDate): number => millisOf(`${day}T09:00:00.000+08:00` as Instant)
