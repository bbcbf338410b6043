import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber } from "effect"
import { TestClock } from "effect/testing"
import { queues } from "./Queues.ts"

/** Tells when each turn begins and ends. */
const diary = () => {
  const lines: Array<string> = []
  const turn = (name: string, seconds = 1) =>
    Effect.gen(function* () {
      lines.push(`${name} begins`)
      yield* Effect.sleep(seconds * 1_000)
      lines.push(`${name} ends`)
    })
  return { lines, turn }
}

describe("queues", () => {
  it.effect("run one after another in the order of coming", () =>
    Effect.gen(function* () {
      const inQueue = queues()
      const { lines, turn } = diary()
      const fibers = yield* Effect.forEach(["a", "b", "c"], (name) =>
        Effect.forkChild(inQueue("of_1", turn(name)))
      )
      yield* TestClock.adjust("3 seconds")
      yield* Fiber.joinAll(fibers)
      assert.deepStrictEqual(
        lines,
        ["a", "b", "c"].flatMap((name) => [`${name} begins`, `${name} ends`])
      )
    })
  )

  it.effect("of different names run side by side", () =>
    Effect.gen(function* () {
      const inQueue = queues()
      const { lines, turn } = diary()
      const fibers = yield* Effect.forEach(["a", "b"], (name) => Effect.forkChild(inQueue(name, turn(name))))
      yield* TestClock.adjust("1 second")
      yield* Fiber.joinAll(fibers)
      assert.deepStrictEqual(lines, ["a begins", "b begins", "a ends", "b ends"])
    })
  )

  it.effect("go on after one that fails, dies or is interrupted, waiting or at work", () =>
    Effect.gen(function* () {
      const inQueue = queues()
      const { lines, turn } = diary()
      const slow = yield* Effect.forkChild(inQueue("of_1", turn("slow", 60)))
      yield* Effect.yieldNow
      const waiting = yield* Effect.forkChild(inQueue("of_1", turn("waiting")))
      const failing = yield* Effect.forkChild(Effect.exit(inQueue("of_1", Effect.fail("refused"))))
      const dying = yield* Effect.forkChild(Effect.exit(inQueue("of_1", Effect.die("defect"))))
      const last = yield* Effect.forkChild(inQueue("of_1", turn("last")))
      yield* TestClock.adjust("1 second")
      yield* Fiber.interrupt(waiting)
      yield* Fiber.interrupt(slow)
      yield* TestClock.adjust("1 second")
      yield* Fiber.joinAll([failing, dying])
      yield* Fiber.join(last)
      assert.deepStrictEqual(lines, ["slow begins", "last begins", "last ends"])
    })
  )

  it.effect("are forgotten once nobody is in them", () =>
    Effect.gen(function* () {
      const open: NonNullable<Parameters<typeof queues>[0]> = new Map()
      const inQueue = queues(open)
      let most = 0
      const turn = Effect.andThen(
        Effect.sync(() => void (most = Math.max(most, open.size))),
        Effect.yieldNow
      )
      const names = Array.from({ length: 50 }, (_, place) => `queue ${place % 10}`)
      yield* Effect.forEach(names, (name) => inQueue(name, turn), { concurrency: "unbounded" })
      const waiting = yield* Effect.forkChild(inQueue("late", Effect.never))
      yield* Effect.yieldNow
      assert.deepStrictEqual([most, open.size], [10, 1])
      yield* Fiber.interrupt(waiting)
      assert.strictEqual(open.size, 0)
    })
  )
})
