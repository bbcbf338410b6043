import { Effect, Result } from "effect"

/** What racers came back with, in the order they were given. */
export interface Outcomes<A, E> {
  readonly all: ReadonlyArray<Result.Result<A, E>>
  readonly winners: ReadonlyArray<A>
  readonly losers: ReadonlyArray<E>
}

/** Lets others run first: on a store that never waits, one racer would run to its end before the next starts. */
export const afterOthers = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.andThen(Effect.yieldNow, effect)

/** Starts all effects at once and waits for every one. */
export const race = <A, E, R>(
  racers: ReadonlyArray<Effect.Effect<A, E, R>>
): Effect.Effect<Outcomes<A, E>, never, R> =>
  Effect.map(Effect.all(racers.map(Effect.result), { concurrency: "unbounded" }), (all) => ({
    all,
    winners: all.filter(Result.isSuccess).map(({ success }) => success),
    losers: all.filter(Result.isFailure).map(({ failure }) => failure)
  }))

/** Repeats `watch` for as long as `work` goes on, and once more after it has ended. */
export const watched = <A, E, R, E2, R2>(
  work: Effect.Effect<A, E, R>,
  watch: Effect.Effect<unknown, E2, R2>
): Effect.Effect<A, E | E2, R | R2> =>
  Effect.gen(function* () {
    const state = { running: true }
    const working = Effect.ensuring(
      work,
      Effect.sync(() => void (state.running = false))
    )
    const watching = Effect.gen(function* () {
      for (let last = false; !last; yield* Effect.yieldNow) {
        last = !state.running
        yield* watch
      }
    })
    const [answer] = yield* Effect.all([working, watching], { concurrency: "unbounded" })
    return answer
  })
