import { assert, layer } from "@effect/vitest"
import { ClaimTaken, ClockAhead, CommitTooLarge, OutcomeUnknown, StoreUnavailable } from "@jiceng/core"
import { Effect, Fiber } from "effect"
import { TestClock } from "effect/testing"
import { ask, isWorded, post, served } from "./Served.test.support.ts"
import { secrets } from "./SmallRegister.test.support.ts"

const receipt = { on: "2026-06-03", amount: "100" }
const receipts = "/api/offices/of_shui/receipts"

const faults = [
  [503, new StoreUnavailable({ operation: "commit", reason: "disk" })],
  [503, new ClockAhead({ clock: "a", limit: "b" })],
  [409, new ClaimTaken({ claim: "x:y", holder: "office/of_mei" })],
  [413, new CommitTooLarge({ limit: "writes", allowed: 1, found: 2 })]
] as const

for (const [status, error] of faults) {
  let broken = false
  const fault = served({
    fault: (store) => ({ ...store, commit: (commit) => (broken ? error : store.commit(commit)) })
  })
  layer(fault)(`a store that answers ${error._tag}`, (it) => {
    it.effect(`is ${status}`, () =>
      Effect.gen(function* () {
        broken = true
        isWorded(yield* post(receipts, "guichi", receipt), status, error._tag)
      })
    )
  })
}

let down = false
const unavailable = new StoreUnavailable({ operation: "changes", reason: "closed" })
layer(
  served({
    fault: (store) => ({ ...store, changes: (...at) => (down ? unavailable : store.changes(...at)) })
  })
)("a store that can't be read", (it) => {
  it.effect("is 503 for every question", () =>
    Effect.gen(function* () {
      down = true
      for (const path of ["/api/standing", "/api/offices/of_mei"])
        isWorded(yield* ask(path, "city"), 503, "StoreUnavailable")
    })
  )
})

let defect = false
layer(
  served({
    fault: (store) => ({
      ...store,
      changes: (...at) => (defect ? Effect.die(new Error(`leak ${secrets[0]}`)) : store.changes(...at))
    })
  })
)("a defect", (it) => {
  it.effect("is told by a reference and nothing else", () =>
    Effect.gen(function* () {
      defect = true
      const answered = yield* ask("/api/standing", "city")
      isWorded(answered, 500, "InternalError")
      assert.match(answered.body.reference, /^[0-9a-f]{8}$/u)
      assert.notInclude(answered.text, "leak")
    })
  )
})

let lost = false
layer(
  served({
    fault: (store) => ({
      ...store,
      commit: (commit) => (lost ? new OutcomeUnknown({ key: commit.key }) : store.commit(commit))
    })
  })
)("an outcome that nobody knows", (it) => {
  it.effect("is 503 with the caller's key", () =>
    Effect.gen(function* () {
      lost = true
      const asked = yield* Effect.forkChild(post(receipts, "guichi", receipt, { "idempotency-key": "k-1" }))
      for (let time = 0; time < 200; time++) {
        yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
        yield* TestClock.adjust("100 millis")
      }
      const answered = yield* Fiber.join(asked)
      isWorded(answered, 503, "OutcomeUnknown")
      assert.strictEqual(answered.body.key, "k-1")
    })
  )
})
