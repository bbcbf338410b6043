import { idOf, type Page, type Query, type Ref } from "@jiceng/core"
import { all } from "./Compiled.ts"
import type { FindShape } from "./FindStatement.ts"
import { recordOf } from "./RowShapes.ts"
import { type Row, rows, type Script, undone } from "./Statement.ts"
import type { Tenant } from "./Tenant.ts"

const shapeOf = ({ kind, equals, window }: Query, after: string | undefined): FindShape => ({
  kind,
  equals: equals?.field ?? "",
  window: window?.field ?? "",
  from: window?.from !== undefined,
  to: window?.to !== undefined,
  after: after !== undefined
})

/** Where a page ended: the window's value and the id, or the ref alone when records are ordered by it. */
const cursorOf = ({ window }: Query, ref: Ref, row: Row): string =>
  window === undefined ? ref : JSON.stringify([row["place"], idOf(ref)])

const parsed = (cursor: string): unknown => {
  try {
    return JSON.parse(cursor)
  } catch {
    return undefined
  }
}

/** Reads a cursor back. Throws when it isn't one of this query's: a defect of the caller. */
const placeOf = ({ kind, window }: Query, cursor: string): Row => {
  if (window === undefined && cursor.startsWith(`${kind}/`)) return { afterId: idOf(cursor as Ref) }
  const parts = window === undefined ? undefined : parsed(cursor)
  if (Array.isArray(parts) && typeof parts[0] === "string" && typeof parts[1] === "string") {
    return { afterValue: parts[0], afterId: parts[1] }
  }
  throw new Error(`not a cursor of this find over "${kind}"`)
}

/** One page of a query. One row more than wanted is asked for, to know whether there is a next page. */
export function* findScript(
  { tenant, statements }: Tenant,
  query: Query,
  { after, limit }: { readonly after?: string; readonly limit: number }
): Script<Page> {
  const { kind, equals, window } = query
  const wanted = Math.max(0, limit)
  const found = yield* rows(
    all(statements.find(shapeOf(query, after)), {
      tenant,
      equals: equals?.value ?? null,
      from: window?.from ?? null,
      to: window?.to ?? null,
      ...(after !== undefined && placeOf(query, after)),
      limit: wanted + 1
    })
  )
  const items = found.slice(0, wanted).map((row) => recordOf(kind, row))
  const last = items[items.length - 1]
  const row = found[items.length - 1]
  const more = found.length > wanted && last !== undefined && row !== undefined
  return undone({ items, ...(more && { next: cursorOf(query, last.ref, row) }) })
}
