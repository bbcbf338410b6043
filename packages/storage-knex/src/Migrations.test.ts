import { assert, describe, it } from "@effect/vitest"
import { recordKind, type RecordKind } from "@jiceng/core"
import { commitOf, kinds, write } from "@jiceng/testkit"
import { Effect, Schema } from "effect"
import { spawnSync } from "node:child_process"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { kindTablesScript } from "./KindTables.ts"
import { migratedScript, migrations, migrationScript } from "./Migrations.ts"
import { sqliteDialect } from "./SqliteDialect.ts"
import type { Answer, Script, Statement, Value } from "./Statement.ts"
import { meddle, newFile, open, withDigest } from "./Stores.test.fixture.ts"
import { tablesOf } from "./Tables.ts"

const paper = (...fields: ReadonlyArray<"day" | "topic">) =>
  recordKind("paper", {
    version: 1,
    body: Schema.Struct({ day: Schema.String, topic: Schema.String }),
    index: Object.fromEntries(
      fields.map((field) => [
        field,
        { type: "text" as const, of: (body: { day: string; topic: string }) => body[field] }
      ])
    )
  }) as RecordKind

const one = { day: "2026-06-01", topic: "所务" }
const onDay = { kind: "paper", equals: { field: "day", value: one.day } }
const onTopic = { kind: "paper", equals: { field: "topic", value: one.topic } }

/** Every table and index with the statement that made it. */
const schemaOf = (file: string) =>
  meddle(file, (database) => database.prepare("select name, sql from sqlite_schema order by name").all())

/** Runs a script up to its n-th change, every statement for itself, as a database without transactions for DDL would. */
const runPart = (file: string, script: Script<unknown>, changes: number) =>
  meddle(file, (database) => {
    const answer = ({ sql, params, mode }: Statement) => {
      const prepared = database.prepare<[ReadonlyArray<Value>]>(sql)
      if (mode === "run") return prepared.run(params).changes
      return mode === "get" ? prepared.get(params) : prepared.all(params)
    }
    let step = script.next()
    for (let done = 0; step.done !== true && done < changes;) {
      done += step.value.filter(({ mode }) => mode === "run").length
      step = script.next(step.value.map(answer) as ReadonlyArray<Answer>)
    }
    return step.done !== true
  })

describe("migrations", () => {
  it("are numbered without a gap", () => {
    assert.deepStrictEqual(
      migrations.map(({ number }) => number),
      migrations.map((_, place) => place + 1)
    )
  })

  it.live("refuse a database that a newer release has written", () =>
    withDigest(
      Effect.gen(function* () {
        const file = yield* newFile
        yield* Effect.scoped(open(file))
        yield* meddle(file, (database) =>
          database.exec("insert into migrations (number, name) values (99, 'later')")
        )
        const refused = yield* Effect.flip(open(file))
        assert.deepInclude(refused, { _tag: "MigrationFailed", migration: "99" })
      })
    )
  )

  it.live("say which step failed, and leave the file as it was", () =>
    withDigest(
      Effect.gen(function* () {
        const file = yield* newFile
        yield* meddle(file, (database) => database.exec("create table journal (x)"))
        const refused = yield* Effect.flip(open(file))
        assert.deepInclude(refused, { _tag: "MigrationFailed", migration: "1 journal" })
        const names = (yield* schemaOf(file)).map((row) => (row as { name: string }).name)
        assert.notInclude(names, "heads")
      })
    )
  )

  it.live("are completed from wherever a database without transactions for DDL was left", () =>
    withDigest(
      Effect.gen(function* () {
        const whole = yield* newFile
        yield* Effect.scoped(open(whole))
        const required = yield* schemaOf(whole)
        for (let changes = 1; ; changes++) {
          const file = yield* newFile
          const first = yield* runPart(file, migratedScript(sqliteDialect), changes)
          const second =
            first || (yield* runPart(file, migrationScript(sqliteDialect, migrations[0]!), changes - 1))
          const kindTables = kindTablesScript(sqliteDialect, tablesOf(kinds))
          const third = second || (yield* runPart(file, kindTables, changes - 8))
          yield* Effect.scoped(open(file))
          assert.deepStrictEqual(yield* schemaOf(file), required)
          if (!third) break
        }
      })
    )
  )

  it.live("run again after the process was killed in the middle", () =>
    withDigest(
      Effect.gen(function* () {
        const whole = yield* newFile
        yield* Effect.scoped(open(whole))
        const required = yield* schemaOf(whole)
        const script = join(dirname(fileURLToPath(import.meta.url)), "KilledOpening.test.child.ts")
        for (const statements of [2, 9, 15, 22, 30]) {
          const file = yield* newFile
          const { signal } = yield* Effect.sync(() =>
            spawnSync(process.execPath, [script, file, String(statements)], { encoding: "utf8" })
          )
          assert.strictEqual(signal, "SIGKILL")
          yield* Effect.scoped(open(file))
          assert.deepStrictEqual(yield* schemaOf(file), required)
        }
      })
    )
  )
})

describe("tables of kinds", () => {
  it.live("come with the kind, and with a field as long as no record lacks it", () =>
    withDigest(
      Effect.gen(function* () {
        const file = yield* newFile
        yield* Effect.scoped(open(file))
        yield* Effect.scoped(open(file, "city-a", [paper("day")]))
        const both = paper("day", "topic")
        const store = yield* open(file, "city-a", [both])
        yield* store.commit(commitOf("k", { writes: [write(both, "p", one)] }))
        for (const query of [onDay, onTopic]) {
          assert.strictEqual((yield* store.find(query, { limit: 5 })).items.length, 1)
        }
        const columns = yield* meddle(file, (database) => database.pragma("table_info(r_paper)"))
        const names = (columns as ReadonlyArray<{ name: string }>).map(({ name }) => name)
        assert.includeMembers(names, ["tenant", "id", "version", "body_version", "body", "i_day", "i_topic"])
      })
    )
  )

  it.live("ask for a rebuild when records were written without a field", () =>
    withDigest(
      Effect.gen(function* () {
        const file = yield* newFile
        const write1 = (key: string, kind: RecordKind, id: string) =>
          Effect.scoped(
            Effect.flatMap(open(file, "city-a", [kind]), (store) =>
              store.commit(commitOf(key, { writes: [write(kind, id, one)] }))
            )
          )
        yield* write1("k", paper("day"), "p")
        const refused = yield* Effect.flip(open(file, "city-b", [paper("day", "topic")]))
        assert.deepInclude(refused, { _tag: "RebuildNeeded", kind: "paper", fields: ["topic"] })
        // A release without a field writes records that lack it, even though the column is still there.
        yield* write1("l", paper(), "q")
        const back = yield* Effect.flip(open(file, "city-a", [paper("day")]))
        assert.deepInclude(back, { _tag: "RebuildNeeded", fields: ["day"] })
        yield* open(file, "city-a", [paper()])
      })
    )
  )
})
