import { assert, layer } from "@effect/vitest"
import type { Session } from "@jiceng/http-api/browser"
import { Effect } from "effect"
import { ask, served } from "./Served.test.support.ts"
import { actors, day } from "./SmallRegister.test.support.ts"

layer(served())("the session", (it) => {
  it.effect("tells who one is", () =>
    Effect.gen(function* () {
      const { status, body } = yield* ask<Session>("/api/session", "guichi")
      assert.strictEqual(status, 200)
      assert.deepInclude(body.actor!, { id: "guichi", tier: "county", jurisdiction: "341702" })
      assert.deepStrictEqual(body.actor!.label, { zh: "guichi", en: "guichi" })
      assert.includeMembers([...body.actor!.permissions], ["register.read", "fund.write", "committee.read"])
      assert.notInclude(body.actor!.permissions, "committee.write")
      assert.strictEqual(body.day, day)
      assert.strictEqual(body.rulebook.id, "chisitong-2020-2")
    })
  )

  it.effect("tells what one may do in one's own office", () =>
    Effect.gen(function* () {
      const { body } = yield* ask<Session>("/api/session", "shanDirector")
      assert.sameMembers(
        [...body.actor!.permissions],
        ["register.read", "office.record", "application.file", "fund.write"]
      )
    })
  )

  it.effect("of a demo offers whom to act as before anybody is chosen", () =>
    Effect.gen(function* () {
      const { status, body } = yield* ask<Session>("/api/session")
      assert.strictEqual(status, 200)
      assert.isUndefined(body.actor)
      assert.deepStrictEqual(
        body.actors!.map(({ id }) => id),
        Object.keys(actors)
      )
    })
  )

  it.effect("of a demo still refuses a credential that it doesn't know", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* ask<Session>("/api/session", "nobody")).status, 401)
    })
  )
})

layer(served({ demo: false }))("a deployment that isn't a demo", (it) => {
  it.effect("answers nobody without a credential, and offers no one", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* ask<Session>("/api/session")).status, 401)
      const { body } = yield* ask<Session>("/api/session", "city")
      assert.isFalse(body.demo)
      assert.isUndefined(body.actors)
      assert.isUndefined(body.actor!.label)
    })
  )
})
