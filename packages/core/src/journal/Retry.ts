import { Clock, Effect, Random } from "effect"
import { TooBusy } from "./CommandErrors.ts"
import type { Conflict, OutcomeUnknown } from "./StoreErrors.ts"

/** How long an executor retries conflicts and unknown outcomes. */
export const deadlineMillis = 5_000

/** Waits a random moment that grows with the tries, then tells whether the deadline allows one more. */
const another = Effect.fnUntraced(function* (started: number, tries: number) {
  if ((yield* Clock.currentTimeMillis) - started >= deadlineMillis) return false
  yield* Effect.sleep(yield* Random.nextIntBetween(1, 5 * 2 ** Math.min(tries, 6)))
  return true
})

const isTagged = (error: unknown, tag: string): boolean =>
  typeof error === "object" && error !== null && "_tag" in error && error._tag === tag

/** Decides again after a conflict, until the deadline. */
export const retryConflicts =
  (command: string, started: number) =>
  <A, E, R>(attempt: Effect.Effect<A, E, R>): Effect.Effect<A, Exclude<E, Conflict> | TooBusy, R> => {
    const run = (tries: number): Effect.Effect<A, E | TooBusy, R> =>
      attempt.pipe(
        Effect.catch((error) =>
          Effect.gen(function* () {
            if (!isTagged(error, "Conflict")) return yield* Effect.fail(error)
            if (yield* another(started, tries)) return yield* run(tries + 1)
            return yield* new TooBusy({ command, stale: (error as unknown as Conflict).stale })
          })
        )
      )
    return run(0) as Effect.Effect<A, Exclude<E, Conflict> | TooBusy, R>
  }

/**
 * Sends the same commit again while its outcome is unknown: the key makes it one effect. A store that then can't be
 * reached leaves it unknown. What is still unknown at the deadline is told to the caller, never guessed.
 */
export const retryUnknown =
  (started: number) =>
  <A, E, R>(commit: Effect.Effect<A, E | OutcomeUnknown, R>): Effect.Effect<A, E | OutcomeUnknown, R> => {
    const run = (tries: number, before?: E | OutcomeUnknown): Effect.Effect<A, E | OutcomeUnknown, R> =>
      commit.pipe(
        Effect.catch((error) =>
          Effect.gen(function* () {
            const unknown = isTagged(error, "StoreUnavailable") ? before : error
            if (!isTagged(unknown, "OutcomeUnknown")) return yield* Effect.fail(error)
            if (yield* another(started, tries)) return yield* run(tries + 1, unknown)
            return yield* Effect.fail(unknown as E | OutcomeUnknown)
          })
        )
      )
    return run(0)
  }
