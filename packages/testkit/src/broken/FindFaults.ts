import { idOf, type MemoryData, type Query } from "@jiceng/core"
import { Effect } from "effect"
import type { Store } from "../Trial.ts"
import { broken, type BrokenStore } from "./BrokenStore.ts"

type Row = MemoryData["rows"] extends ReadonlyMap<string, infer R> ? R : never
type Find = Store["find"]

/** How a finder works; each fault replaces a part. */
interface Finder {
  readonly rows: (data: MemoryData, query: Query) => ReadonlyArray<Row>
  readonly matches: (row: Row, query: Query) => boolean
  readonly compare: (a: Row, b: Row, query: Query) => number
  readonly cursorOf: (rows: ReadonlyArray<Row>, place: number, query: Query) => string
  /** Where the rows behind a cursor start. */
  readonly resume: (rows: ReadonlyArray<Row>, after: string, query: Query) => number
  readonly hasNext: (rows: ReadonlyArray<Row>, end: number) => boolean
}

const valueOf = (row: Row, { window }: Query): string =>
  window === undefined ? "" : (row.index[window.field] ?? "")
const placeOf = (row: Row, query: Query): string => `${valueOf(row, query)}\n${row.ref}`
const inOrder = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)

const inWindow = (row: Row, { window }: Query): boolean => {
  if (window === undefined) return true
  const value = row.index[window.field]
  if (value === undefined) return false
  return (
    (window.from === undefined || value >= window.from) && (window.to === undefined || value <= window.to)
  )
}
const isEqual = (row: Row, { equals }: Query): boolean =>
  equals === undefined || row.index[equals.field] === equals.value

/** A finder without a fault. */
const sound: Finder = {
  rows: (data, { kind }) => [...(data.byKind.get(kind)?.values() ?? [])],
  matches: (row, query) => isEqual(row, query) && inWindow(row, query),
  compare: (a, b, query) => inOrder(placeOf(a, query), placeOf(b, query)),
  cursorOf: (rows, place, query) => placeOf(rows[place] as Row, query),
  resume: (rows, after, query) => {
    const place = rows.findIndex((row) => placeOf(row, query) > after)
    return place < 0 ? rows.length : place
  },
  hasNext: (rows, end) => end < rows.length
}

const findWith =
  (store: Store, data: MemoryData, finder: Finder): Find =>
  (query, { after, limit }) =>
    // The read fails where the store is closed, as a find must.
    Effect.map(store.read({ refs: [] }), () => {
      const rows = finder
        .rows(data, query)
        .filter((row) => finder.matches(row, query))
        .toSorted((a, b) => finder.compare(a, b, query))
      const start = after === undefined ? 0 : finder.resume(rows, after, query)
      const end = start + limit
      const items = rows
        .slice(start, end)
        .map(({ ref, version, bodyVersion, body }) => ({ ref, version, bodyVersion, body }))
      const next = finder.hasNext(rows, end)
        ? finder.cursorOf(rows, Math.min(end, rows.length) - 1, query)
        : undefined
      return { items, ...(next !== undefined && { next }) }
    })

const finds = (
  name: string,
  fault: string,
  killedBy: BrokenStore["killedBy"],
  part: Partial<Finder> | ((data: MemoryData) => Partial<Finder>)
): BrokenStore =>
  broken(name, fault, killedBy, (store, { data }) => ({
    find: findWith(store, data, { ...sound, ...(typeof part === "function" ? part(data) : part) })
  }))

/** A finder that has no fault: proof that the others fail by their own. */
export const soundFinder = finds("sound-finder", "nothing", [], {})

/** Faults of find: what matches, in what order, and where a page goes on. */
export const findFaults: ReadonlyArray<BrokenStore> = [
  broken(
    "drops-the-last-row",
    "a page that has a next one lacks its last row",
    ["L8.by-id", "L8.by-window"],
    (store) => ({
      find: (query, page) =>
        Effect.map(store.find(query, page), (found) => ({
          ...found,
          items: found.next === undefined ? found.items : found.items.slice(0, -1)
        }))
    })
  ),
  finds(
    "repeats-the-cursor",
    "a page starts with the row that the last one ended with",
    ["L8.by-id", "L8.equals-with-window"],
    {
      resume: (rows, after, query) =>
        Math.max(
          0,
          rows.findIndex((row) => placeOf(row, query) >= after)
        )
    }
  ),
  finds(
    "pages-by-offset",
    "the cursor is the number of rows seen",
    ["L8.inserts-between-pages-disturb-nothing", "L8.rows-that-leave-are-not-replaced"],
    { cursorOf: (_, place) => `${place + 1}`, resume: (_, after) => Number(after) }
  ),
  finds(
    "orders-by-value-only",
    "rows of one day have no order",
    ["L8.by-window", "L8.ids-sort-by-character"],
    {
      compare: (a, b, query) => inOrder(valueOf(a, query), valueOf(b, query)),
      cursorOf: (_, place) => `${place + 1}`,
      resume: (_, after) => Number(after)
    }
  ),
  finds("cursor-without-id", "the cursor of a window is the day alone", ["L8.by-window"], {
    cursorOf: (rows, place, query) =>
      query.window === undefined
        ? placeOf(rows[place] as Row, query)
        : `${valueOf(rows[place] as Row, query)}\n~`
  }),
  finds("sorts-by-language", "ids sort as a language sorts them", ["L8.ids-sort-by-character"], {
    compare: (a, b, query) =>
      inOrder(valueOf(a, query), valueOf(b, query)) || idOf(a.ref).localeCompare(idOf(b.ref), "en"),
    cursorOf: (rows, place) => rows[place]?.ref ?? "",
    resume: (rows, after) => rows.findIndex(({ ref }) => ref === after) + 1
  }),
  finds(
    "counts-absent-as-least",
    "rows without the field come first in a window",
    ["L8.by-window", "L8.pushed-down-is-scanned"],
    {
      matches: (row, query) =>
        isEqual(row, query) && (inWindow(row, query) || row.index[query.window?.field ?? ""] === undefined)
    }
  ),
  finds(
    "leaves-out-the-last-day",
    "a window ends before its last day",
    ["L8.window-ends-are-included", "L1.days-are-not-instants"],
    {
      matches: (row, query) =>
        isEqual(row, query) &&
        inWindow(row, query) &&
        (query.window?.to === undefined || valueOf(row, query) < query.window.to)
    }
  ),
  finds(
    "forgets-equals-in-a-window",
    "equals is ignored where there is a window",
    ["L8.equals-with-window", "L8.pushed-down-is-scanned"],
    {
      matches: (row, query) => inWindow(row, query) && (query.window !== undefined || isEqual(row, query))
    }
  ),
  broken("all-when-nothing", "a value that nobody has is no condition", ["L8.nothing-to-find"], (store) => ({
    find: ({ equals, ...query }, page) =>
      Effect.flatMap(store.find({ ...query, ...(equals && { equals }) }, page), (found) =>
        found.items.length > 0 || page.after !== undefined ? Effect.succeed(found) : store.find(query, page)
      )
  })),
  finds("next-without-looking", "a full page always has a next one", ["L8.a-full-last-page-has-no-next"], {
    hasNext: (rows, end) => end <= rows.length
  }),
  finds(
    "mixes-kinds",
    "records of every kind are looked through",
    ["L8.kinds-stay-apart", "L6.the-fold-is-the-records"],
    {
      rows: (data) => [...data.rows.values()]
    }
  ),
  broken(
    "stale-index",
    "old index values still find a record",
    ["L8.rows-are-the-present-ones", "L6.redaction-keeps-the-present"],
    (store, { data }) => ({
      commit: (commit) =>
        store.commit({
          ...commit,
          writes: commit.writes.map((write) => ({
            ...write,
            index: { ...data.rows.get(write.ref)?.index, ...write.index }
          }))
        })
    })
  ),
  finds(
    "orders-by-last-change",
    "rows come in the order in which they were last written",
    ["L8.updates-between-pages-disturb-nothing", "L8.by-id"],
    {
      compare: (a, b) => a.version - b.version,
      cursorOf: (rows, place) => rows[place]?.ref ?? "",
      resume: (rows, after) => rows.findIndex(({ ref }) => ref === after) + 1
    }
  ),
  finds(
    "starts-over",
    "a cursor whose row is gone starts from the beginning",
    ["L8.rows-that-leave-are-not-replaced"],
    {
      resume: (rows, after, query) => rows.findIndex((row) => placeOf(row, query) === after) + 1
    }
  ),
  finds("empty-page-with-a-cursor", "a page behind the end has a next one", ["L8.a-cursor-past-the-end"], {
    hasNext: (rows, end) => end < rows.length || rows.length === 0,
    cursorOf: (rows, place, query) => (rows[place] === undefined ? "end" : placeOf(rows[place], query))
  }),
  finds(
    "cursors-of-one-session",
    "cursors are known only to the store that gave them",
    ["L8.a-cursor-outlives-its-store"],
    () => {
      const given = new Map<string, string>()
      return {
        cursorOf: (rows, place, query) => {
          const cursor = `cursor-${given.size}`
          given.set(cursor, placeOf(rows[place] as Row, query))
          return cursor
        },
        resume: (rows, after, query) => sound.resume(rows, given.get(after) ?? "", query)
      }
    }
  )
]
