import { type Compiled, memo } from "./Compiled.ts"
import type { Dialect } from "./Dialect.ts"
import { type FindShape, findStatement } from "./FindStatement.ts"
import { type JournalStatements, journalStatements } from "./JournalStatements.ts"
import { type KindLookup, kindLookup } from "./KindLookup.ts"
import { type Lookup, lookup } from "./Lookup.ts"
import { type RecordStatements, recordStatements } from "./RecordStatements.ts"
import { type RecordTable, tableIn } from "./Tables.ts"

/** Every statement that a store's scripts use, compiled for one dialect and one set of kinds. */
export interface Statements {
  readonly dialect: Dialect
  readonly journal: JournalStatements
  /** Version and last entry of records: all that a commit needs to know of them. */
  readonly places: KindLookup
  /** Whole records. */
  readonly records: KindLookup
  /** Claims by key. */
  readonly claims: Lookup
  /** The statements of a kind. Throws for a kind that the store was opened without: a defect of the caller. */
  readonly of: (kind: string) => RecordStatements
  /** One page of a query. Throws for a field that its kind doesn't declare. */
  readonly find: (shape: FindShape) => Compiled
}

export const statementsOf = (dialect: Dialect, tables: ReadonlyMap<string, RecordTable>): Statements => {
  const byKind = memo<RecordStatements>()
  const byShape = memo<Compiled>()
  return {
    dialect,
    journal: journalStatements(dialect),
    places: kindLookup(dialect, tables, "version", "seq"),
    records: kindLookup(dialect, tables, "version", "body_version", "body"),
    claims: lookup(dialect, "claims", "key", ["key", "holder"]),
    of: (kind) => byKind(kind, () => recordStatements(dialect, tableIn(tables, kind))),
    find: (shape) =>
      byShape(Object.values(shape).join(" "), () =>
        findStatement(dialect, tableIn(tables, shape.kind), shape)
      )
  }
}
