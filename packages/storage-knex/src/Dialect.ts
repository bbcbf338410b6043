import type { Knex } from "knex"
import type { Batch, Statement } from "./Statement.ts"

/** What differs from database to database below the one script. A new database is one of these and a driver. */
export interface Dialect {
  /** Compiles SQL and holds no connection. */
  readonly knex: Knex
  /** A column for text that is compared byte by byte, never folded, padded or normalised. */
  readonly text: (table: Knex.CreateTableBuilder, column: string) => Knex.ColumnBuilder
  /** Ends the definition of a table that is little more than its key. */
  readonly keyTable: string
  /** The most values that one statement may look for. */
  readonly lookupRows: number
  /** Names every table and index there is, in a column `name`. */
  readonly objects: Statement
  /** Names the columns of a table, in a column `name`. */
  readonly columns: (table: string) => Statement
  /** Notes inside the redacting commit `seq` that traces of the text are still to be removed below SQL. */
  readonly traces: (seq: number) => Batch
}
