import { kindOf, type Ref } from "@jiceng/core"
import { compiled, memo } from "./Compiled.ts"
import type { Dialect } from "./Dialect.ts"
import { type Lookup, lookup } from "./Lookup.ts"
import type { Batch, Statement } from "./Statement.ts"
import { type RecordTable, tableIn } from "./Tables.ts"

/** Looks records up by their refs, each given once; every row bears its `kind` and `id`. */
export type KindLookup = (tenant: string, refs: Iterable<Ref>) => Batch

const idsByKind = (refs: Iterable<Ref>): ReadonlyMap<string, Array<string>> => {
  const byKind = new Map<string, Array<string>>()
  for (const ref of refs) {
    const kind = kindOf(ref)
    const id = ref.slice(kind.length + 1)
    const ids = byKind.get(kind)
    if (ids === undefined) byKind.set(kind, [id])
    else ids.push(id)
  }
  return byKind
}

/**
 * One statement for all kinds of which one record is wanted, as a command mostly does, and one for every set of a
 * kind. Throws for a kind that the store was opened without: a defect of the caller.
 */
export const kindLookup = (
  dialect: Dialect,
  tables: ReadonlyMap<string, RecordTable>,
  ...columns: ReadonlyArray<string>
): KindLookup => {
  const { knex } = dialect
  // A kind's name is letters and digits, or it would have no table.
  const selected = (kind: string) => [knex.raw(`'${kind}' as kind`), "id", ...columns]
  const one = (kind: string) =>
    knex(tableIn(tables, kind).table).select(selected(kind)).where("tenant", "tenant").where("id", "id")
  const singles = memo<string>()
  const sets = memo<Lookup>()
  return (tenant, refs) => {
    const batch: Array<Statement> = []
    const alone: Array<string> = []
    const params: Array<string> = []
    for (const [kind, ids] of idsByKind(refs)) {
      const [id] = ids
      if (id !== undefined && ids.length === 1) {
        alone.push(kind)
        params.push(tenant, id)
      } else {
        const set = () => lookup(dialect, tableIn(tables, kind).table, "id", selected(kind))
        batch.push(...sets(kind, set)(tenant, ids))
      }
    }
    if (alone.length > 0) {
      const sql = singles(alone.join(" "), () => {
        const [first, ...others] = alone.map(one)
        return first === undefined ? "" : compiled(first.unionAll(others)).sql
      })
      batch.push({ sql, params, mode: "all" })
    }
    return batch
  }
}
