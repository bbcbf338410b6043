import { Effect, Semaphore } from "effect"

interface Queue {
  readonly turn: Semaphore.Semaphore
  waiting: number
}

/**
 * Runs effects of one queue one after another, of different queues side by side. A queue that nobody waits in is
 * forgotten: `open` holds the others.
 */
export const queues =
  (
    open: Map<string, Queue> = new Map()
  ): (<A, E, R>(name: string, effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>) =>
  (name, effect) =>
    Effect.acquireUseRelease(
      Effect.sync(() => {
        const queue = open.get(name) ?? { turn: Semaphore.makeUnsafe(1), waiting: 0 }
        open.set(name, queue)
        queue.waiting++
        return queue
      }),
      ({ turn }) => turn.withPermit(effect),
      (queue) =>
        Effect.sync(() => {
          if (--queue.waiting === 0) open.delete(name)
        })
    )
