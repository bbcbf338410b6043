import { type Compiled, compiled, named } from "./Compiled.ts"
import type { Dialect } from "./Dialect.ts"
import { type Lookup, lookup } from "./Lookup.ts"
import type { RecordTable } from "./Tables.ts"

/** The statements on one kind's table, compiled once. Parameters bear the names of columns. */
export interface RecordStatements {
  readonly table: RecordTable
  readonly insert: Compiled
  /** Replaces version `expects`, and nothing when the record has moved on. */
  readonly replace: Compiled
  /** Version and last entry by id: all that a commit needs to know of a record. */
  readonly places: Lookup
  /** Whole records by id. */
  readonly records: Lookup
}

/** What a record is read as. */
export const recordColumns = ["id", "version", "body_version", "body"]

export const recordStatements = (dialect: Dialect, table: RecordTable): RecordStatements => {
  const { knex } = dialect
  const values = named("version", "body_version", "body", "seq", ...table.fields.map(({ column }) => column))
  const old = knex(table.table).where("tenant", "tenant").where("id", "id").where("version", "expects")
  return {
    table,
    insert: compiled(knex(table.table).insert({ ...named("tenant", "id"), ...values })),
    replace: compiled(old.update(values)),
    places: lookup(dialect, table.table, "id", ["id", "version", "seq"]),
    records: lookup(dialect, table.table, "id", recordColumns)
  }
}
