import { type Compiled, memo } from "./Compiled.ts"
import type { Dialect } from "./Dialect.ts"
import { type FindShape, findStatement } from "./FindStatement.ts"
import { type JournalStatements, journalStatements } from "./JournalStatements.ts"
import { type Lookup, lookup } from "./Lookup.ts"
import { type RecordStatements, recordStatements } from "./RecordStatements.ts"
import { type RecordTable, tableIn } from "./Tables.ts"

/** Every statement that a store's scripts use, compiled for one dialect and one set of kinds. */
export interface Statements {
  readonly dialect: Dialect
  readonly journal: JournalStatements
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
    claims: lookup(dialect, "claims", "key", ["key", "holder"]),
    of: (kind) => byKind(kind, () => recordStatements(dialect, tableIn(tables, kind))),
    find: (shape) =>
      byShape(Object.values(shape).join(" "), () =>
        findStatement(dialect, tableIn(tables, shape.kind), shape)
      )
  }
}
