import { idOf, indexValues, type Query, type RecordKind } from "@jiceng/core"
import { Effect, Result } from "effect"
import fc from "fast-check"
import { fold, journalOf } from "../Journal.ts"
import { event, note } from "../kinds.ts"
import { type Law, law } from "../Law.ts"
import { forAll } from "../Property.ts"
import { same } from "../Requirement.ts"
import type { Store } from "../Trial.ts"
import { walk } from "../Walk.ts"
import { commitsOf, dayOf, workloads } from "../Workload.ts"

const days = fc.option(fc.integer({ min: 0, max: 6 }).map(dayOf), { nil: undefined })

const windows = fc
  .record({ from: days, to: days })
  .map(({ from, to }) => ({ field: "day", ...(from && { from }), ...(to && { to }) }))

const queryOf = (kind: RecordKind, equals: fc.Arbitrary<NonNullable<Query["equals"]>>) =>
  fc.record({
    kind: fc.constant(kind),
    equals: fc.option(equals, { nil: undefined }),
    window: fc.option(windows, { nil: undefined }),
    limit: fc.constantFrom(1, 2, 7)
  })

const queries = fc.oneof(
  queryOf(
    note as unknown as RecordKind,
    fc.oneof(
      fc.record({ field: fc.constant("title"), value: fc.constantFrom("甲", "乙") }),
      fc.record({ field: fc.constant("owner"), value: fc.constantFrom("p-1", "p-2", "p-3") }),
      fc.record({ field: fc.constant("day"), value: fc.constantFrom(dayOf(1), dayOf(3)) })
    )
  ),
  queryOf(
    event as unknown as RecordKind,
    fc.record({ field: fc.constant("counter"), value: fc.constantFrom("c-0", "c-1") })
  )
)

/** What a query must find: the journal folded, every body opened, every row looked at. */
const scan = Effect.fnUntraced(function* (
  store: Store,
  kind: RecordKind,
  { equals, window }: Omit<Query, "kind">
) {
  const found: Array<{
    readonly place: readonly [string, string]
    readonly ref: string
    readonly version: number
  }> = []
  for (const { ref, version, bodyVersion, body } of fold(yield* journalOf(store)).values()) {
    if (body === null || !ref.startsWith(`${kind.kind}/`)) continue
    const values = indexValues(kind, Result.getOrThrow(kind.decode({ body, bodyVersion })))
    if (equals !== undefined && values[equals.field] !== equals.value) continue
    const value = window === undefined ? "" : values[window.field]
    if (value === undefined) continue
    if (window?.from !== undefined && value < window.from) continue
    if (window?.to !== undefined && value > window.to) continue
    found.push({ place: [value, idOf(ref)], ref, version })
  }
  const sorted = found.toSorted(({ place: [a, one] }, { place: [b, other] }) =>
    a === b ? (one < other ? -1 : 1) : a < b ? -1 : 1
  )
  return sorted.map(({ ref, version }) => ({ ref, version }))
})

/** The part of L8 that compares what the store pushes down with a scan of the journal. */
export const scanned: ReadonlyArray<Law> = [
  law(
    "L8.pushed-down-is-scanned",
    {
      zh: "任意查询下推所得，与扫描日志所得一致",
      en: "what any query finds is what a scan of the journal finds"
    },
    ({ open }) =>
      forAll(
        fc.record({ workload: workloads, asked: fc.array(queries, { minLength: 1, maxLength: 6 }) }),
        Effect.fnUntraced(function* ({ workload, asked }, tenant) {
          const store = yield* open(tenant)
          for (const commit of commitsOf(workload)) yield* store.commit(commit)
          for (const { kind, equals, window, limit } of asked) {
            const rest = { ...(equals && { equals }), ...(window && { window }) }
            const rows = yield* walk(store, { kind: kind.kind, ...rest }, limit)
            const required = yield* scan(store, kind, rest)
            yield* same(
              `${kind.kind} ${JSON.stringify(rest)}, ${limit} a page`,
              rows.map(({ ref, version }) => ({ ref, version })),
              required
            )
          }
        })
      )
  )
]
