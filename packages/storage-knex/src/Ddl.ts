import type { Knex } from "knex"
import type { Dialect } from "./Dialect.ts"
import type { Statement } from "./Statement.ts"

/** One object of the schema and the statement that creates it, so that a repeated run can leave out what is there. */
export interface Ddl {
  readonly creates: string
  readonly statement: Statement
}

const ddl = (creates: string, schema: Knex.SchemaBuilder, ending = ""): Ddl => {
  // knex's types say one statement, its compiler answers with a list.
  const [first, ...others] = schema.toSQL() as unknown as ReadonlyArray<Knex.Sql>
  if (first === undefined || others.length > 0) throw new Error(`"${creates}" takes more than one statement`)
  return { creates, statement: { sql: first.sql + ending, params: [], mode: "run" } }
}

/** A table whose key is made of its first columns. */
export const createTable = (
  { knex, keyTable }: Dialect,
  name: string,
  columns: (table: Knex.CreateTableBuilder) => void,
  shape: "rows" | "keys" = "rows"
): Ddl => ddl(name, knex.schema.createTable(name, columns), shape === "keys" ? keyTable : "")

export const createIndex = (
  { knex }: Dialect,
  name: string,
  table: string,
  columns: ReadonlyArray<string>,
  unique = false
): Ddl =>
  ddl(
    name,
    knex.schema.alterTable(table, (builder) => {
      if (unique) builder.unique([...columns], { indexName: name })
      else builder.index([...columns], name)
    })
  )

/** A text column that may be absent, added to a table that exists. */
export const addColumn = ({ knex, text }: Dialect, table: string, column: string): Ddl =>
  ddl(
    column,
    knex.schema.alterTable(table, (builder) => {
      text(builder, column).nullable()
    })
  )
