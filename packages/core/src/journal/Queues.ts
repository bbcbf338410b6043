import { Effect, Semaphore } from "effect"

/**
 * Runs effects of one queue one after another, of different queues side by side. A queue that nobody waits in is
 * forgotten.
 */
export const queues = (): (<A, E, R>(
  name: string,
  effect: Effect.Effect<A, E, R>
) => Effect.Effect<A, E, R>) => {
  const open = new Map<string, { readonly turn: Semaphore.Semaphore; waiting: number }>()
  return (name, effect) =>
    Effect.suspend(() => {
      const queue = open.get(name) ?? { turn: Semaphore.makeUnsafe(1), waiting: 0 }
      open.set(name, queue)
      queue.waiting++
      return queue.turn.withPermit(effect).pipe(
        Effect.ensuring(
          Effect.sync(() => {
            if (--queue.waiting === 0) open.delete(name)
          })
        )
      )
    })
}
