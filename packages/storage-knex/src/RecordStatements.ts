import { type Compiled, named, placed } from "./Compiled.ts"
import type { Dialect } from "./Dialect.ts"
import type { RecordTable } from "./Tables.ts"

/** The statements on one kind's table, compiled once. */
export interface RecordStatements {
  readonly table: RecordTable
  /** Takes body, body version, the index fields, id, seq, tenant, version. */
  readonly insert: Compiled
  /** Takes body, body version, the index fields, seq, version; then tenant, id and the version that must be there. */
  readonly replace: Compiled
}

export const recordStatements = ({ knex }: Dialect, table: RecordTable): RecordStatements => {
  const body = ["body", "body_version", ...table.fields.map(({ column }) => column)]
  const insert = [...body, "id", "seq", "tenant", "version"]
  const replace = [...body, "seq", "version"]
  const old = knex(table.table).where("tenant", "tenant").where("id", "id").where("version", "expects")
  return {
    table,
    insert: placed(knex(table.table).insert(named(...insert)), ...insert),
    replace: placed(old.update(named(...replace)), ...replace, "tenant", "id", "expects")
  }
}
