import { assert, it } from "@effect/vitest"
import { note } from "@jiceng/testkit"
import { Effect } from "effect"
import { findStatement, type FindShape } from "./FindStatement.ts"
import { sqliteDialect } from "./SqliteDialect.ts"
import { meddle, newFile, open, withDigest } from "./Stores.test.fixture.ts"
import { tableIn, tablesOf } from "./Tables.ts"

const table = tableIn(tablesOf([note] as never), "note")
const [no, yes] = [[false], [false, true]]

const shapes: ReadonlyArray<FindShape> = [
  ["", no],
  ["day", yes]
].flatMap(([window, ends]) =>
  ["", "owner"].flatMap((equals) =>
    (ends as ReadonlyArray<boolean>).flatMap((from) =>
      (ends as ReadonlyArray<boolean>).flatMap((to) =>
        yes.map((after) => ({ kind: "note", equals, window: window as string, from, to, after }))
      )
    )
  )
)

it.live("every find but one by two fields walks an index in its own order", () =>
  withDigest(
    Effect.gen(function* () {
      const file = yield* newFile
      yield* open(file)
      for (const shape of shapes) {
        const { sql, names } = findStatement(sqliteDialect, table, shape)
        const steps = yield* meddle(file, (database) =>
          database
            .prepare<Array<unknown>, { detail: string }>(`explain query plan ${sql}`)
            .all(...names.map(() => 1))
        )
        const plan = steps.map(({ detail }) => detail).join("; ")
        const what = `${JSON.stringify(shape)}: ${plan}`
        assert.match(plan, /^SEARCH r_note USING INDEX/u, what)
        if (shape.equals !== "" && shape.window !== "") continue
        assert.notInclude(plan, "TEMP B-TREE", what)
        if (shape.window !== "" && (shape.from || shape.after)) assert.include(plan, "i_day>?", what)
      }
    })
  )
)
