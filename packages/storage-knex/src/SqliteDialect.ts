import knex from "knex"
import type { Dialect } from "./Dialect.ts"

/** SQLite: text columns compare their UTF-8 bytes (BINARY) unless told otherwise, and nothing here tells them. */
export const sqliteDialect: Dialect = {
  knex: knex({ client: "better-sqlite3", useNullAsDefault: true }),
  text: (table, column) => table.text(column),
  keyTable: " without rowid",
  lookupRows: 256,
  objects: { sql: "select name from sqlite_schema", params: [], mode: "all" },
  columns: (table) => ({ sql: "select name from pragma_table_info(?)", params: [table], mode: "all" }),
  // Kept in the file's header, so that a process that dies before the scrubbing is done leaves word of it.
  traces: (seq) => [{ sql: `pragma user_version = ${seq}`, params: [], mode: "run" }]
}
