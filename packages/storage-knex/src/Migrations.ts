import type { Knex } from "knex"
import { compiled, get, named, run } from "./Compiled.ts"
import { createIndex, createTable, type Ddl } from "./Ddl.ts"
import type { Dialect } from "./Dialect.ts"
import { kept, type Passage, row, rows, type Script, undone } from "./Statement.ts"

/** One numbered step of the schema. What was released never changes; a correction is the next number. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly creates: (dialect: Dialect) => ReadonlyArray<Ddl>
}

const texts = (
  { text }: Dialect,
  table: Knex.CreateTableBuilder,
  ...columns: ReadonlyArray<string>
): void => {
  for (const column of columns) text(table, column).notNullable()
}

const integers = (table: Knex.CreateTableBuilder, ...columns: ReadonlyArray<string>): void => {
  for (const column of columns) table.integer(column).notNullable()
}

/** The journal of every tenant: its head, its entries, the bodies they vouch for, and the claims. */
const journal: Migration = {
  number: 1,
  name: "journal",
  creates: (dialect) => [
    createTable(dialect, "heads", (table) => {
      texts(dialect, table, "tenant", "digest", "recorded_at")
      integers(table, "seq")
      table.primary(["tenant"])
    }),
    createTable(dialect, "journal", (table) => {
      texts(dialect, table, "tenant", "recorded_at", "digest", "key", "input_hash", "result", "text")
      integers(table, "seq")
      table.primary(["tenant", "seq"])
    }),
    createIndex(dialect, "journal_key", "journal", ["tenant", "key"], true),
    // `prior` is the entry with the version below: a redaction follows it, and no index is paid for at every write.
    createTable(dialect, "bodies", (table) => {
      texts(dialect, table, "tenant", "ref")
      integers(table, "seq", "position", "version", "body_version", "prior")
      dialect.text(table, "body").nullable()
      dialect.text(table, "salt").nullable()
      table.primary(["tenant", "seq", "position"])
    }),
    createTable(
      dialect,
      "claims",
      (table) => {
        texts(dialect, table, "tenant", "key", "holder")
        table.primary(["tenant", "key"])
      },
      "keys"
    ),
    createTable(dialect, "kinds", (table) => {
      texts(dialect, table, "kind", "fields")
      table.primary(["kind"])
    })
  ]
}

/** Every step there is, in order. */
export const migrations: ReadonlyArray<Migration> = [journal]

/** The names of all tables and indexes. */
export function* objectsIn(dialect: Dialect): Passage<ReadonlySet<unknown>> {
  return new Set((yield* rows(dialect.objects)).map(({ name }) => name))
}

/** Creates what isn't there yet: where DDL isn't transactional, a killed run leaves half of it. */
export function* create(objects: ReadonlySet<unknown>, steps: ReadonlyArray<Ddl>): Passage<void> {
  for (const { creates, statement } of steps) if (!objects.has(creates)) yield [statement]
}

/** The number of the last step that the database has seen; 0 when it is new. */
export function* migratedScript(dialect: Dialect): Script<number> {
  const log = createTable(dialect, "migrations", (table) => {
    integers(table, "number")
    texts(dialect, table, "name")
    table.primary(["number"])
  })
  yield* create(yield* objectsIn(dialect), [log])
  const newest = compiled(dialect.knex("migrations").max({ number: "number" }))
  return kept(Number((yield* row(get(newest, {})))?.["number"] ?? 0))
}

/** One step and the record of it. Somebody else may have made it meanwhile. */
export function* migrationScript(dialect: Dialect, { number, name, creates }: Migration): Script<void> {
  const table = dialect.knex("migrations")
  const done = compiled(table.clone().select("name").where("number", "number"))
  if ((yield* row(get(done, { number }))) !== undefined) return undone(undefined)
  yield* create(yield* objectsIn(dialect), creates(dialect))
  yield [run(compiled(table.clone().insert(named("number", "name"))), { number, name })]
  return kept(undefined)
}
