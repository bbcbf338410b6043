import { assert, layer } from "@effect/vitest"
import { commands, Jiceng } from "@jiceng/core"
import type { ClauseDetail, Standing } from "@jiceng/http-api/browser"
import { Effect } from "effect"
import { ask, served } from "./Served.test.support.ts"
import { actors } from "./SmallRegister.test.support.ts"

layer(served())("an ETag", (it) => {
  it.effect("saves the answer for who has it, until something is committed", () =>
    Effect.gen(function* () {
      const first = yield* ask<Standing>("/api/standing", "city")
      const tag = first.headers.get("etag")!
      const headers = { "if-none-match": tag }
      const again = yield* ask<Standing>("/api/standing", "city", { headers })
      assert.deepStrictEqual([again.status, again.text, again.headers.get("etag")], [304, "", tag])
      const listed = yield* ask<Standing>("/api/standing", "city", {
        headers: { "if-none-match": `"x", W/${tag}` }
      })
      assert.strictEqual(listed.status, 304)
      const whole = yield* ask<Standing>("/api/standing", "city")
      assert.strictEqual(whole.text, first.text)

      const { execute } = yield* Jiceng
      const input = { office: "of_shan", on: "2026-06-29", amount: "100" }
      yield* execute(commands["fund.recordReceipt"], input, { actor: actors.dongzhi })
      const after = yield* ask<Standing>("/api/standing", "city", { headers })
      assert.strictEqual(after.status, 200)
      assert.notStrictEqual(after.headers.get("etag"), tag)
      assert.strictEqual(after.body.cursor.seq, first.body.cursor.seq + 1)
    })
  )

  const paths = [
    "/api/standing",
    "/api/standing?county=341702",
    "/api/standing?asOf=2026-01-01",
    "/api/offices/of_mei",
    "/api/organizations",
    "/api/organizations/po_joint",
    "/api/people",
    "/api/people?q=pe_m",
    "/api/people/pe_m1",
    "/api/people/pe_m2"
  ]
  it.effect("differs by path, scope, day and what the asker may see", () =>
    Effect.gen(function* () {
      const tags = new Set<string>()
      for (const path of paths)
        for (const as of ["city", "guichi", "watcher"] as const)
          tags.add((yield* ask(path, as)).headers.get("etag")!)
      assert.strictEqual(tags.size, paths.length * 3)
    })
  )

  it.effect("comes with HEAD too, without a body", () =>
    Effect.gen(function* () {
      const { status, text, headers } = yield* ask<ClauseDetail>("/api/clauses/1.6.2", "city", {
        method: "HEAD"
      })
      assert.deepStrictEqual([status, text], [200, ""])
      assert.match(headers.get("etag")!, /^"[0-9a-f]{32}"$/u)
    })
  )
})
