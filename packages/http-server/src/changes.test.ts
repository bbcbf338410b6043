import { assert, layer } from "@effect/vitest"
import type { ChangeList } from "@jiceng/http-api/browser"
import { Effect } from "effect"
import { ask, isWorded, served } from "./Served.test.support.ts"

layer(served())("what is otherwise than on an earlier day", (it) => {
  it.effect("is told with words, of what one may read, and rests on one moment", () =>
    Effect.gen(function* () {
      const { status, body, text, headers } = yield* ask<ChangeList>(
        "/api/changes?since=2026-05-31&asOf=2026-06-01",
        "guichi"
      )
      assert.strictEqual(status, 200, text)
      assert.deepStrictEqual(
        [body.since, body.factsAt, body.rulesAt],
        ["2026-05-31", "2026-06-01", "2026-06-01"]
      )
      const may = body.obligations.find(({ id }) => id === "4.3.3a/341702/2026-05")!
      assert.deepStrictEqual(
        [may.change, may.before!.state, may.after!.stateWords.zh],
        ["otherState", "dueSoon", "逾期"]
      )
      assert.isTrue(body.findings.every(({ change }) => change !== "otherProof"))
      const again = yield* ask("/api/changes?since=2026-05-31&asOf=2026-06-01", "guichi")
      assert.strictEqual(again.headers.get("etag"), headers.get("etag"))
      const other = yield* ask("/api/changes?since=2026-05-30&asOf=2026-06-01", "guichi")
      assert.notStrictEqual(other.headers.get("etag"), headers.get("etag"))
    })
  )

  it.effect("of an office that wasn't there yet everything is new", () =>
    Effect.gen(function* () {
      const { body } = yield* ask<ChangeList>("/api/changes?since=2018-04-30", "shanDirector")
      const own = body.findings.filter(({ clause }) => clause === "3.1.3")
      assert.deepStrictEqual(
        own.map(({ change, subject, before, after }) => [change, subject.id, before, after?.outcome]),
        [["new", "of_shan", undefined, "undetermined"]]
      )
      assert.isTrue(own[0]!.title.zh.length > 0)
    })
  )

  it.effect.each([
    ["?since=2026-05-31&county=341702", "dongzhi", 403, "Forbidden"],
    ["", "guichi", 400, "InvalidInput"],
    ["?since=2026-02-30", "guichi", 400, "InvalidInput"],
    ["?since=2026-05-31&knownAt=2026-07-01T00:00:00.000%2B08:00", "guichi", 422, "NotKnownYet"]
  ] as const)("%s as %s is refused: %s %s", ([query, as, status, tag]) =>
    Effect.gen(function* () {
      isWorded(yield* ask(`/api/changes${query}`, as), status, tag)
    })
  )
})
