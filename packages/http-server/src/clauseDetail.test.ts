import { assert, layer } from "@effect/vitest"
import { allClauses } from "@jiceng/core"
import type { ClauseDetail } from "@jiceng/http-api/browser"
import { Effect } from "effect"
import { ask, served } from "./Served.test.support.ts"

layer(served())("a clause", (it) => {
  it.effect("shows its text, rule, parameters and readings", () =>
    Effect.gen(function* () {
      const { body } = yield* ask<ClauseDetail>("/api/clauses/1.3.3", "watcher")
      assert.deepInclude(body, { id: "1.3.3", ref: "一(三)", force: "must" })
      assert.deepStrictEqual(body.kinds, ["invariant", "rule"])
      assert.deepInclude(body.rules[0]!.applies[1]!, {
        fact: "directorStage",
        operator: "atLeast",
        against: { parameter: "headMinStage" }
      })
      assert.deepStrictEqual(body.parameters[0]!.values, [{ since: "2020-01-16", value: 5 }])
      assert.strictEqual(body.interpretations.length, 3)
      assert.deepStrictEqual(body.invariants[0]!.refusedBy, ["party.appointHead"])
    })
  )

  it.effect("that no program judges says why", () =>
    Effect.gen(function* () {
      const { body } = yield* ask<ClauseDetail>("/api/clauses/1.2.1", "watcher")
      assert.isNotEmpty(body.notEnforced!.zh)
      assert.deepStrictEqual(body.rules, [])
    })
  )

  it.effect("exists for every id of the document", () =>
    Effect.gen(function* () {
      for (const { id } of allClauses)
        assert.strictEqual((yield* ask<ClauseDetail>(`/api/clauses/${id}`, "city")).status, 200, id)
    })
  )
})
