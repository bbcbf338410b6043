import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect } from "effect"
import { quickClock } from "../Cast.test.fixture.ts"
import { deadlineMillis, retryConflicts, retryUnknown } from "./Retry.ts"
import { Conflict, KeyReused, OutcomeUnknown, StoreUnavailable } from "./StoreErrors.ts"

type Failure = Conflict | OutcomeUnknown | StoreUnavailable | KeyReused
const conflict = new Conflict({ stale: ["fundAccount/of_1"] })
const unknown = new OutcomeUnknown({ key: "k" })
const unavailable = new StoreUnavailable({ operation: "commit", reason: "closed" })
const reused = new KeyReused({ key: "k" })

/** Fails with each of the failures in turn, the last one for ever, then, where told, succeeds. */
const script = (failures: ReadonlyArray<Failure>, ends: boolean) => {
  const calls = { count: 0 }
  const attempt = Effect.suspend((): Effect.Effect<number, Failure> => {
    const place = calls.count++
    if (ends && place >= failures.length) return Effect.succeed(place)
    return Effect.fail(failures[Math.min(place, failures.length - 1)]!)
  })
  return { calls, attempt }
}

const run = <A, E>(
  effect: (started: number) => Effect.Effect<A, E>
): Effect.Effect<{ readonly end: A | E; readonly took: number }> => {
  const clock = quickClock()
  const started = clock.now
  return effect(started).pipe(
    Effect.catch((error) => Effect.succeed(error)),
    Effect.map((end) => ({ end, took: clock.now - started })),
    Effect.provideService(Clock.Clock, clock)
  )
}

describe("deciding again after a conflict", () => {
  it.effect.each([
    ["no conflict", [], 1],
    ["one", [conflict], 2],
    ["five", [conflict, conflict, conflict, conflict, conflict], 6]
  ] as const)("ends after %s", ([, failures, calls]) =>
    Effect.gen(function* () {
      const attempts = script(failures, true)
      const { end, took } = yield* run((started) => retryConflicts("fund.spend", started)(attempts.attempt))
      assert.deepStrictEqual([end, attempts.calls.count], [calls - 1, calls])
      assert.isBelow(took, deadlineMillis)
    })
  )

  it.effect("gives up at the deadline and names what others kept changing", () =>
    Effect.gen(function* () {
      const attempts = script([conflict], false)
      const { end, took } = yield* run((started) => retryConflicts("fund.spend", started)(attempts.attempt))
      assert.deepStrictEqual(
        { ...(end as object) },
        {
          _tag: "TooBusy",
          command: "fund.spend",
          stale: ["fundAccount/of_1"]
        }
      )
      assert.isAtLeast(took, deadlineMillis)
      assert.isBelow(took, deadlineMillis + 400)
      assert.isAbove(attempts.calls.count, 10)
    })
  )

  it.effect("tries once even when the wait for its turn has used up the time", () =>
    Effect.gen(function* () {
      const done = yield* run((started) =>
        retryConflicts("fund.spend", started - deadlineMillis)(script([], true).attempt)
      )
      assert.strictEqual(done.end, 0)
      const busy = yield* run((started) =>
        retryConflicts("fund.spend", started - deadlineMillis)(script([conflict], true).attempt)
      )
      assert.strictEqual((busy.end as { _tag: string })._tag, "TooBusy")
    })
  )

  it.effect.each([unknown, unavailable, reused])("passes %s on", (failure) =>
    Effect.gen(function* () {
      const attempts = script([failure], false)
      const { end } = yield* run((started) => retryConflicts("fund.spend", started)(attempts.attempt))
      assert.deepStrictEqual([end, attempts.calls.count], [failure, 1])
    })
  )
})

describe("sending again while the outcome is unknown", () => {
  it.effect.each([
    ["one unknown outcome", [unknown]],
    ["several", [unknown, unknown, unknown]],
    ["a store that can't be reached in between", [unknown, unavailable, unavailable, unknown]]
  ] as const)("ends after %s", ([, failures]) =>
    Effect.gen(function* () {
      const commits = script(failures, true)
      const { end } = yield* run((started) => retryUnknown(started)(commits.attempt))
      assert.strictEqual(end, failures.length)
    })
  )

  it.effect.each([
    ["stays unknown", [unknown]],
    ["was unknown once and the store is gone since", [unknown, unavailable]]
  ] as const)("tells the caller at the deadline when it %s", ([, failures]) =>
    Effect.gen(function* () {
      const { end, took } = yield* run((started) => retryUnknown(started)(script(failures, false).attempt))
      assert.strictEqual(end, unknown)
      assert.isAtLeast(took, deadlineMillis)
    })
  )

  it.effect.each([
    ["a store that was never reached: nothing was written", [unavailable]],
    ["a conflict", [unknown, conflict]],
    ["a key used otherwise", [unknown, reused]]
  ] as const)("passes on %s", ([, failures]) =>
    Effect.gen(function* () {
      const commits = script(failures, false)
      const { end } = yield* run((started) => retryUnknown(started)(commits.attempt))
      assert.deepStrictEqual([end, commits.calls.count], [failures.at(-1), failures.length])
    })
  )
})
