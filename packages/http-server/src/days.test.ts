import { assert, layer } from "@effect/vitest"
import type { Standing } from "@jiceng/http-api/browser"
import { Effect } from "effect"
import { ask, served } from "./Served.test.support.ts"

const at = (moment: string) => encodeURIComponent(moment)

layer(served())("the three days of a question", (it) => {
  it.effect("by the rules of a day before the document nothing is asked, and the offices are the same", () =>
    Effect.gen(function* () {
      const now = yield* ask<Standing>("/api/standing", "city")
      const { body } = yield* ask<Standing>("/api/standing?rulesAt=2018-01-31", "city")
      assert.deepStrictEqual(body.offices.map(({ id }) => id).toSorted(), ["of_mei", "of_shan", "of_shui"])
      assert.strictEqual(body.totals.violated + body.totals.satisfied, 0)
      assert.isAbove(now.body.totals.violated, 0)
      assert.deepStrictEqual(
        [body.rulesAt, body.factsAt, now.body.rulesAt],
        ["2018-01-31", now.body.factsAt, now.body.factsAt]
      )
    })
  )

  it.effect("as known before the first entry there is nothing, under another tag", () =>
    Effect.gen(function* () {
      const moment = "2000-01-01T00:00:00.000+08:00"
      const now = yield* ask<Standing>("/api/standing", "city")
      const then = yield* ask<Standing>(`/api/standing?knownAt=${at(moment)}`, "city")
      assert.deepStrictEqual(then.body.offices, [])
      assert.deepStrictEqual([then.body.knownAt, then.body.cursor.seq], [moment, 0])
      assert.notProperty(now.body, "knownAt")
      assert.notStrictEqual(then.headers.get("etag"), now.headers.get("etag"))
    })
  )

  it.effect("an office that wasn't known then isn't found", () =>
    Effect.gen(function* () {
      const { status, body } = yield* ask(
        `/api/offices/of_mei?knownAt=${at("2000-01-01T00:00:00.000+08:00")}`,
        "city"
      )
      assert.deepStrictEqual([status, body._tag], [404, "UnknownReference"])
    })
  )

  for (const path of ["/api/standing", "/api/people", "/api/organizations", "/api/committee"])
    it.effect(`what will be known can't be asked: ${path}`, () =>
      Effect.gen(function* () {
        const { status, body } = yield* ask(`${path}?knownAt=${at("2199-01-01T00:00:00.000+08:00")}`, "city")
        assert.deepStrictEqual([status, body._tag, body.path], [422, "NotKnownYet", "$.knownAt"])
      })
    )

  it.effect("a moment that is none is refused with what would be right", () =>
    Effect.gen(function* () {
      const { status, body } = yield* ask("/api/standing?knownAt=2026-06-30", "city")
      assert.deepStrictEqual([status, body._tag], [400, "InvalidInput"])
    })
  )
})
