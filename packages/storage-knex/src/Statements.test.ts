import { assert, describe, it } from "@effect/vitest"
import { recordKind, type RecordKind } from "@jiceng/core"
import Database from "better-sqlite3"
import { Schema } from "effect"
import { compiled, get, named, run } from "./Compiled.ts"
import { lookup } from "./Lookup.ts"
import { Prepared } from "./Prepared.ts"
import { sqliteDialect } from "./SqliteDialect.ts"
import { columnIn, tableIn, tablesOf } from "./Tables.ts"

const kind = (name: string, ...fields: ReadonlyArray<string>) =>
  recordKind(name, {
    version: 1,
    body: Schema.Struct({}),
    index: Object.fromEntries(fields.map((field) => [field, { type: "text" as const, of: () => undefined }]))
  }) as RecordKind

describe("compiled statements", () => {
  const { knex } = sqliteDialect

  it("bind by name, in whatever order knex puts the columns", () => {
    const insert = compiled(knex("t").insert(named("zebra", "ape")))
    assert.strictEqual(insert.sql, "insert into `t` (`ape`, `zebra`) values (?, ?)")
    assert.deepStrictEqual(run(insert, { zebra: "z", ape: 1 }).params, [1, "z"])
  })

  it("bind what is left out as null, and the limit as a number", () => {
    const query = compiled(knex("t").where("a", "a").limit(1))
    assert.deepStrictEqual(get(query, { limit: 9 }).params, [null, 9])
  })
})

describe("lookups", () => {
  const ids = Array.from({ length: 600 }, (_, id) => `id-${id}`)
  const find = lookup(sqliteDialect, "t", "id", ["id"])

  it("ask for one by equality and for more in sets of few shapes", () => {
    assert.deepStrictEqual(find("x", []), [])
    assert.strictEqual(find("x", ["a"])[0]?.sql, "select `id` from `t` where `tenant` = ? and `id` = ?")
    assert.deepStrictEqual(find("x", ["a", "b", "c"])[0]?.params, ["x", "a", "b", "c", "c"])
    const shapes = new Set(ids.flatMap((_, length) => find("x", ids.slice(0, length)).map(({ sql }) => sql)))
    assert.strictEqual(shapes.size, 9)
  })

  it("leave nobody out, however many", () => {
    for (const length of [1, 2, 255, 256, 257, 600]) {
      const batch = find("x", ids.slice(0, length))
      const asked = new Set(batch.flatMap(({ params }) => params.slice(1)))
      assert.deepStrictEqual([...asked], ids.slice(0, length))
      for (const { sql, params } of batch) assert.strictEqual(sql.split("?").length - 1, params.length)
    }
  })
})

describe("prepared statements", () => {
  it("are kept while they are used, and dropped when there are too many", () => {
    const prepared = new Prepared(new Database(":memory:"), 3)
    const first = prepared.get("select 1")
    for (const sql of ["select 2", "select 3", "select 1", "select 4"]) prepared.get(sql)
    assert.strictEqual(prepared.size, 3)
    assert.strictEqual(prepared.get("select 1"), first)
    for (let number = 5; number < 50; number++) prepared.get(`select ${number}`)
    assert.strictEqual(prepared.size, 3)
    assert.notStrictEqual(prepared.get("select 1"), first)
  })
})

describe("tables", () => {
  it("have names that no database folds together", () => {
    const tables = tablesOf([kind("officeRoster", "holdsBoth", "day")])
    const roster = tableIn(tables, "officeRoster")
    assert.strictEqual(roster.table, "r_office_roster")
    assert.strictEqual(columnIn(roster, "holdsBoth"), "i_holds_both")
    assert.deepStrictEqual(
      roster.fields.map(({ field }) => field),
      ["day", "holdsBoth"]
    )
  })

  it.each([
    [[kind("aB"), kind("a_b")], "would share the name r_a_b"],
    [[kind("a", "xY", "x_y")], "would share the name i_x_y"],
    [[kind("a-b")], '"a-b" can\'t be part'],
    [[kind("a".repeat(40), "b".repeat(40))], "too long a name"]
  ])("refuse declarations that can't be told apart in SQL", (kinds, message) => {
    assert.throws(() => tablesOf(kinds), message)
  })

  it("refuse kinds and fields that were not declared", () => {
    const tables = tablesOf([kind("a", "x")])
    assert.throws(() => tableIn(tables, "b"), 'record kind "b"')
    assert.throws(() => columnIn(tableIn(tables, "a"), "y"), 'no index field "y"')
  })
})
