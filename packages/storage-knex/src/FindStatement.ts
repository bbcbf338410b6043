import type { Knex } from "knex"
import { anyLimit, type Compiled, compiled } from "./Compiled.ts"
import type { Dialect } from "./Dialect.ts"
import { columnIn, type RecordTable } from "./Tables.ts"

/** What makes two finds the same statement; the values may differ. */
export interface FindShape {
  readonly kind: string
  /** Field names; "" when the query has no such part. */
  readonly equals: string
  readonly window: string
  /** Which ends are bounded. */
  readonly from: boolean
  readonly to: boolean
  /** Whether the page follows another one. */
  readonly after: boolean
}

const recordColumns = ["id", "version", "body_version", "body"]

const inWindow = (
  query: Knex.QueryBuilder,
  column: string,
  { from, to, after }: FindShape
): Knex.QueryBuilder => {
  let narrowed = query
  if (from) narrowed = narrowed.where(column, ">=", "from")
  if (to) narrowed = narrowed.where(column, "<=", "to")
  // The first comparison says nothing new, but it is the one that an index can start from.
  if (after) {
    narrowed = narrowed
      .where(column, ">=", "afterValue")
      .where((either) => void either.where(column, ">", "afterValue").orWhere("id", ">", "afterId"))
  }
  if (!from && !to && !after) narrowed = narrowed.whereNotNull(column)
  return narrowed.orderBy(column).orderBy("id")
}

/** Compiles a find: one page by keyset, so that writes between two pages neither hide nor double a record. */
export const findStatement = ({ knex }: Dialect, table: RecordTable, shape: FindShape): Compiled => {
  const column = shape.window === "" ? undefined : columnIn(table, shape.window)
  let query = knex(table.table)
    .select(column === undefined ? recordColumns : [...recordColumns, `${column} as place`])
    .where("tenant", "tenant")
    .limit(anyLimit)
  if (shape.equals !== "") query = query.where(columnIn(table, shape.equals), "equals")
  if (column !== undefined) return compiled(inWindow(query, column, shape))
  return compiled((shape.after ? query.where("id", ">", "afterId") : query).orderBy("id"))
}
