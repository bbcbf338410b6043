import { assert, describe, it } from "@effect/vitest"
import { viewConformance } from "@jiceng/testkit/vitest"
import { Effect, Exit, Scope } from "effect"
import { join } from "node:path"
import { temporaryFolder } from "./SqliteBackend.test.fixture.ts"
import { openSqliteViews } from "./SqliteViews.ts"
import { meddle, newFile, open, withDigest } from "./Stores.test.fixture.ts"

viewConformance(
  "sqlite",
  Effect.map(
    temporaryFolder,
    (folder) => (tenant) => openSqliteViews({ file: join(folder, "views.sqlite"), tenant })
  )
)

const kept = { from: undefined, basis: "1", put: [["office/of_1", "012"]], drop: [] } as const

describe("views kept in SQLite", () => {
  it.live("say so when they are closed", () =>
    Effect.gen(function* () {
      const file = yield* newFile
      const scope = yield* Scope.make()
      const views = yield* Scope.provide(openSqliteViews({ file, tenant: "city-a" }), scope)
      yield* Scope.close(scope, Exit.void)
      const read = yield* Effect.flip(views.load("statuses"))
      const written = yield* Effect.flip(views.change("statuses", kept))
      for (const { _tag, reason } of [read, written])
        assert.deepStrictEqual([_tag, reason], ["StoreUnavailable", "closed"])
    })
  )

  it.live("may stand in the file of the records, and leave those alone", () =>
    withDigest(
      Effect.gen(function* () {
        const file = yield* newFile
        const store = yield* open(file)
        const views = yield* openSqliteViews({ file, tenant: "city-a" })
        assert.isTrue(yield* views.change("statuses", kept))
        assert.deepStrictEqual((yield* store.read({ refs: [] })).head.seq, 0)
        yield* open(file, "city-b")
        assert.strictEqual((yield* views.load("statuses"))?.basis, "1")
      })
    )
  )

  it.live("begin anew when what was kept is thrown away", () =>
    Effect.gen(function* () {
      const file = yield* newFile
      yield* Effect.scoped(
        Effect.flatMap(openSqliteViews({ file, tenant: "city-a" }), (views) => views.change("statuses", kept))
      )
      yield* meddle(file, (database) => database.exec("drop table views; drop table view_texts"))
      const views = yield* openSqliteViews({ file, tenant: "city-a" })
      assert.isUndefined(yield* views.load("statuses"))
      assert.isTrue(yield* views.change("statuses", kept))
    })
  )
})
