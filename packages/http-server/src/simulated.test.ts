import { assert, layer } from "@effect/vitest"
import type { Simulated } from "@jiceng/http-api/browser"
import { Effect } from "effect"
import { ask, isWorded, post, served } from "./Served.test.support.ts"

const path = "/api/simulated"
const bulletin = {
  command: "supervision.issueBulletin",
  input: { county: "341702", title: "通报", issuedOn: "2026-06-30" }
}

layer(served())("what if", (it) => {
  it.effect("tells the difference with words, and writes nothing", () =>
    Effect.gen(function* () {
      const before = yield* ask("/api/counties/341702", "guichi")
      const { status, body, text } = yield* post<Simulated>(path, "guichi", { steps: [bulletin] })
      assert.strictEqual(status, 200, text)
      const [step] = body.steps
      assert.strictEqual(step!.ended, "done")
      const june = body.obligations.find(({ id }) => id === "4.3.3a/341702/2026-06")!
      assert.deepInclude(june, { change: "otherState" })
      assert.deepStrictEqual([june.before!.state, june.after!.state], ["dueSoon", "done"])
      assert.strictEqual(june.after!.stateWords.zh, "已完成")
      const after = yield* ask("/api/counties/341702", "guichi")
      assert.strictEqual(after.headers.get("etag"), before.headers.get("etag"))
    })
  )

  it.effect("a refused step is told as any refusal is, with its clause and both languages", () =>
    Effect.gen(function* () {
      const { body } = yield* post<Simulated>(path, "dongzhi", { steps: [bulletin, bulletin] })
      const [refused, unreached] = body.steps
      assert.strictEqual(refused?.ended === "refused" && refused.error._tag, "Forbidden")
      assert.isTrue(refused?.ended === "refused" && refused.error.zh.length > 0)
      assert.deepStrictEqual(unreached, { ended: "notReached" })
      assert.deepStrictEqual([body.findings, body.obligations], [[], []])
    })
  )

  it.effect("a day that is to come is possible, and then looked at", () =>
    Effect.gen(function* () {
      const { body } = yield* post<Simulated>(path, "guichi", {
        steps: [{ ...bulletin, input: { ...bulletin.input, issuedOn: "2026-07-15" }, on: "2026-07-15" }]
      })
      assert.deepStrictEqual([body.factsAt, body.steps[0]!.ended], ["2026-07-15", "done"])
    })
  )

  it.effect.each([
    [{ steps: [] }, 400, "InvalidInput"],
    [{ steps: [{ command: "x", input: {} }] }, 400, "InvalidInput"],
    [{ steps: [{ command: "no.such", input: {} }] }, 404, "UnknownReference"],
    [{ steps: [bulletin], factsAt: "2026-02-30" }, 400, "InvalidInput"]
  ] as const)("%j is refused", ([plan, status, tag]) =>
    Effect.gen(function* () {
      isWorded(yield* post(path, "city", plan), status, tag)
    })
  )
})
