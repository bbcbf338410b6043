import type { Query, StoredRecord, StoreUnavailable } from "@jiceng/core"
import { Effect } from "effect"
import { Breach, holds } from "./Requirement.ts"
import type { Store } from "./Trial.ts"

const mostPages = 1_000

/** All rows of a query, page by page. Between two pages `meanwhile` may write. */
export const walk = Effect.fnUntraced(function* <E = never, R = never>(
  store: Store,
  query: Query,
  limit: number,
  meanwhile: (page: number) => Effect.Effect<unknown, E, R> = () => Effect.void
): Effect.fn.Return<ReadonlyArray<StoredRecord>, StoreUnavailable | Breach | E, R> {
  const rows: Array<StoredRecord> = []
  let after: string | undefined
  for (let count = 0; count < mostPages; count++) {
    const page = yield* store.find(query, { limit, ...(after !== undefined && { after }) })
    yield* holds(
      "a page keeps to the limit",
      page.items.length <= limit,
      page.items.length,
      `at most ${limit}`
    )
    rows.push(...page.items)
    if (page.next === undefined) return rows
    after = page.next
    yield* meanwhile(count)
  }
  return yield* new Breach({
    what: "paging comes to an end",
    observed: "no end",
    required: "a page without next"
  })
})

/** The ids found by a query, in order. */
export const idsOf = (rows: ReadonlyArray<StoredRecord>): ReadonlyArray<string> =>
  rows.map(({ ref }) => ref.slice(ref.indexOf("/") + 1))
