import { type Clock, Duration, Effect } from "effect"
import type { Actor } from "./access/Actor.ts"
import type { Entropy } from "./journal/Entropy.ts"
import { uuidV7 } from "./journal/UuidV7.ts"
import { chizhou, dongzhi, guichi } from "./kernel/DivisionCode.ts"
import { type Instant, millisOf } from "./kernel/Instant.ts"
import type { PlainDate } from "./kernel/PlainDate.ts"
import { nodeDigest } from "./node/NodeDigest.ts"

/** A fixed key: digests and claims come out the same on every run. */
export const digest = nodeDigest("test key")

/** The demo's own day (D18), nine in the morning. */
export const today = "2026-06-30" as PlainDate
export const tomorrow = "2026-07-01" as PlainDate
export const yesterday = "2026-06-29" as PlainDate

const posts = (office: string, post: string) => ({ posts: [{ office, post }] })

/** Invented people of every tier. */
export const actors = {
  city: { id: "city", tier: "city", jurisdiction: chizhou, posts: [] },
  guichi: { id: "guichi", tier: "county", jurisdiction: guichi, posts: [] },
  dongzhi: { id: "dongzhi", tier: "county", jurisdiction: dongzhi, posts: [] },
  judicialOffice: { id: "judicial-office", tier: "judicialOffice", jurisdiction: guichi, posts: [] },
  director: { id: "director", tier: "office", ...posts("of_1", "director") },
  practitioner: { id: "practitioner", tier: "office", ...posts("of_1", "partner") },
  outsider: { id: "outsider", tier: "office", ...posts("of_2", "director") }
} as const satisfies Record<string, Actor>

/** Ids and salts that count up from `start`, so that a failing run reads like the one before. */
export const countingEntropy = (start = 0): Entropy["Service"] => {
  let drawn = start
  const next = (length: number) => (++drawn).toString(16).padStart(length, "0")
  return { uuid: (millis) => uuidV7(millis, next(19)), salt: () => next(32) }
}

/** A clock that nobody waits for: whoever sleeps moves it. */
export interface QuickClock extends Clock.Clock {
  /** Sets the clock to nine in the morning of a day in China. */
  readonly setDay: (day: PlainDate) => void
  now: number
}

const nineOn = (day: PlainDate): number => millisOf(`${day}T09:00:00.000+08:00` as Instant)

export const quickClock = (day: PlainDate = today): QuickClock => {
  const clock: QuickClock = {
    now: nineOn(day),
    setDay: (other) => void (clock.now = nineOn(other)),
    currentTimeMillisUnsafe: () => clock.now,
    currentTimeMillis: Effect.sync(() => clock.now),
    currentTimeNanosUnsafe: () => BigInt(clock.now) * 1_000_000n,
    currentTimeNanos: Effect.sync(() => BigInt(clock.now) * 1_000_000n),
    monotonicTimeNanosUnsafe: () => BigInt(clock.now) * 1_000_000n,
    monotonicTimeNanos: Effect.sync(() => BigInt(clock.now) * 1_000_000n),
    sleep: (duration) =>
      Effect.andThen(
        Effect.sync(() => void (clock.now += Duration.toMillis(duration))),
        Effect.yieldNow
      )
  }
  return clock
}
