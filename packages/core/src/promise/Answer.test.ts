import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { FutureDay } from "../journal/Refusals.ts"
import { StoreUnavailable } from "../journal/StoreErrors.ts"
import { Refused } from "../norm/Refused.ts"
import { answering, told } from "./Answer.ts"

describe("an error as plain data", () => {
  it("has its tag, its facts and its words, and nothing of an Error", () => {
    const error = new FutureDay({ path: "$.on", found: "2026-07-01", latest: "2026-06-30" })
    assert.deepStrictEqual(told(error), {
      _tag: "FutureDay",
      path: "$.on",
      found: "2026-07-01",
      latest: "2026-06-30",
      zh: "2026-07-01 还没有到，最晚为 2026-06-30",
      en: "2026-07-01 has not come yet, 2026-06-30 at the latest"
    })
  })

  it("has money as text, wherever a lawful act has it", () => {
    const act = { command: "fund.spend", input: { lines: [{ amount: 12_345_678_901_234_567n }] } }
    const error = new Refused({ command: "fund.spend", clause: "9.9.9", conditions: [], lawful: [act] })
    assert.deepStrictEqual(told(error).lawful, [
      { command: "fund.spend", input: { lines: [{ amount: "12345678901234567" }] } }
    ])
  })
})

describe("an answer", () => {
  it.effect("is what succeeded or what was refused; an unavailable store stays a failure", () =>
    Effect.gen(function* () {
      const refusal = new FutureDay({ path: "$.on", found: "2026-07-01", latest: "2026-06-30" })
      const down = new StoreUnavailable({ operation: "read", reason: "closed" })
      assert.deepStrictEqual(yield* answering(Effect.succeed({ value: 1 })), { ok: true, value: 1 })
      assert.deepStrictEqual(yield* answering(Effect.fail(refusal)), { ok: false, error: told(refusal) })
      assert.strictEqual(yield* Effect.flip(answering(Effect.fail(down))), down)
    })
  )
})
