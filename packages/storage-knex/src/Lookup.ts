import type { Knex } from "knex"
import { compiled, memo } from "./Compiled.ts"
import type { Dialect } from "./Dialect.ts"
import type { Batch, Statement } from "./Statement.ts"

/** Looks rows of a tenant up by the value of one column. */
export type Lookup = (tenant: string, values: ReadonlyArray<string>) => Batch

/** Lists come in sizes of powers of two, the last value repeated: a dozen shapes serve all lengths. */
const sizeFor = (length: number, most: number): number => {
  let size = 1
  while (size < length) size *= 2
  return Math.min(size, most)
}

/** Statements that find rows by a list of values, one alone by equality, more in sets. All answer with rows. */
export const lookup = (
  { knex, lookupRows }: Dialect,
  table: string,
  by: string,
  columns: ReadonlyArray<string | Knex.Raw>
): Lookup => {
  const bySize = memo<string>()
  const shape = (size: number): string =>
    bySize(String(size), () => {
      const query = knex(table).select(columns).where("tenant", "tenant")
      return compiled(size === 1 ? query.where(by, by) : query.whereIn(by, Array<string>(size).fill(by))).sql
    })
  return (tenant, values) => {
    const batch: Array<Statement> = []
    for (let from = 0; from < values.length; from += lookupRows) {
      const some = values.slice(from, from + lookupRows)
      const size = sizeFor(some.length, lookupRows)
      const params = [tenant, ...some]
      while (params.length <= size) params.push(some[some.length - 1] ?? "")
      batch.push({ sql: shape(size), params, mode: "all" })
    }
    return batch
  }
}
