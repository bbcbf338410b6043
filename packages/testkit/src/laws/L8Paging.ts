import type { Query, Write } from "@jiceng/core"
import { Effect } from "effect"
import { commitOf, write, writeNote } from "../CommitOf.ts"
import { counter, note, slot } from "../kinds.ts"
import { type Law, law } from "../Law.ts"
import { holds, same } from "../Requirement.ts"
import type { Store } from "../Trial.ts"
import { idsOf, walk } from "../Walk.ts"
import { dayOf } from "../Workload.ts"
import { scanned } from "./L8Scan.ts"
import { stable } from "./L8Stable.ts"

const limits = [1, 2, 7, 100]

/** Demands that a query gives these ids in this order, however many a page. */
const finds = Effect.fnUntraced(function* (
  store: Store,
  what: string,
  query: Query,
  ids: ReadonlyArray<string>
) {
  for (const limit of limits) {
    yield* same(`${what}, ${limit} a page`, idsOf(yield* walk(store, query, limit)), ids)
  }
})

/** Notes on days 1 to 5, four a day but written out of order; every third has no day and every other an owner. */
const calendar = (): ReadonlyArray<Write> =>
  Array.from({ length: 30 }, (_, place) => {
    const scattered = (place * 7) % 30
    const id = `n-${String(scattered).padStart(2, "0")}`
    const day = scattered % 3 === 0 ? {} : { day: dayOf((scattered % 5) + 1) }
    return write(note, id, { ...day, ...(scattered % 2 === 0 && { owner: "p-1" }) })
  })

const numbers = Array.from({ length: 30 }, (_, place) => place)
const idOf = (number: number): string => `n-${String(number).padStart(2, "0")}`
const dated = numbers.filter((number) => number % 3 !== 0)
/** By day, then by id, as `calendar` puts them. */
const byDay = dated.toSorted((a, b) => (a % 5) - (b % 5) || a - b)

const fixed: ReadonlyArray<Law> = [
  law(
    "L8.by-id",
    {
      zh: "按标识分页，一行不漏、不重、次序固定",
      en: "by id: every row once and in order, however many a page"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      yield* store.commit(commitOf("calendar", { writes: calendar() }))
      yield* finds(store, "all", { kind: "note" }, numbers.map(idOf))
    })
  ),
  law(
    "L8.ids-sort-by-character",
    { zh: "标识按字符编码排序，不按语言习惯", en: "ids sort by their characters, not as a language would" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      const ids = ["-", "0", "00", "10", "9", "A", "Z", "_", "a", "a-b", "aB", "aa", "b", "z"]
      yield* store.commit(
        commitOf("ids", { writes: ids.toReversed().map((id) => write(note, id, { day: dayOf(1) })) })
      )
      yield* finds(store, "by id", { kind: "note" }, ids)
      yield* finds(store, "by day", { kind: "note", window: { field: "day" } }, ids)
    })
  ),
  law(
    "L8.by-window",
    {
      zh: "按日期分页，同日按标识，无日期者不入",
      en: "by day, then by id; a row without the field is not in a window"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      yield* store.commit(commitOf("calendar", { writes: calendar() }))
      yield* finds(store, "by day", { kind: "note", window: { field: "day" } }, byDay.map(idOf))
    })
  ),
  law(
    "L8.window-ends-are-included",
    { zh: "日期区间含首尾两端，可只给一端", en: "a window includes both its ends, and may have one" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      yield* store.commit(commitOf("calendar", { writes: calendar() }))
      const within = (from: number, to: number) =>
        byDay.filter((number) => number % 5 >= from - 1 && number % 5 <= to - 1).map(idOf)
      const window = (bounds: { readonly from?: string; readonly to?: string }): Query => ({
        kind: "note",
        window: { field: "day", ...bounds }
      })
      yield* finds(store, "from 2 to 4", window({ from: dayOf(2), to: dayOf(4) }), within(2, 4))
      yield* finds(store, "on 3", window({ from: dayOf(3), to: dayOf(3) }), within(3, 3))
      yield* finds(store, "from 4", window({ from: dayOf(4) }), within(4, 5))
      yield* finds(store, "to 2", window({ to: dayOf(2) }), within(1, 2))
      yield* finds(store, "from 4 to 2", window({ from: dayOf(4), to: dayOf(2) }), [])
    })
  ),
  law(
    "L8.equals-with-window",
    { zh: "等值、区间及二者并用", en: "equals, alone and together with a window" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      yield* store.commit(commitOf("calendar", { writes: calendar() }))
      const owner = { field: "owner", value: "p-1" }
      const owned = (number: number) => number % 2 === 0
      yield* finds(store, "owned", { kind: "note", equals: owner }, numbers.filter(owned).map(idOf))
      const ownedByDay = byDay.filter(owned)
      yield* finds(
        store,
        "owned, by day",
        { kind: "note", equals: owner, window: { field: "day" } },
        ownedByDay.map(idOf)
      )
      const window = { field: "day", from: dayOf(2), to: dayOf(3) }
      const some = ownedByDay.filter((number) => number % 5 === 1 || number % 5 === 2)
      yield* finds(store, "owned, from 2 to 3", { kind: "note", equals: owner, window }, some.map(idOf))
      const day = { field: "day", value: dayOf(3) }
      const third = dated.filter((number) => number % 5 === 2).map(idOf)
      yield* finds(store, "on 3, by day", { kind: "note", equals: day, window: { field: "day" } }, third)
    })
  ),
  law(
    "L8.nothing-to-find",
    { zh: "查无结果即空页，且无下一页", en: "a query that matches nothing gives one empty page" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      yield* store.commit(commitOf("calendar", { writes: calendar() }))
      const queries: ReadonlyArray<Query> = [
        { kind: "event" },
        { kind: "note", equals: { field: "owner", value: "p-9" } },
        { kind: "note", window: { field: "day", from: "2027-01-01" } },
        { kind: "note", equals: { field: "title", value: "" } }
      ]
      for (const query of queries)
        yield* same("the page", yield* store.find(query, { limit: 7 }), { items: [] })
    })
  ),
  law(
    "L8.a-full-last-page-has-no-next",
    { zh: "末页恰好排满，也没有下一页", en: "a last page that is just full has no next one" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      yield* store.commit(
        commitOf("six", {
          writes: ["a", "b", "c", "d", "e", "f"].map((id) => write(note, id, { day: dayOf(1) }))
        })
      )
      for (const window of [{}, { window: { field: "day" } }]) {
        const query = { kind: "note", ...window }
        const first = yield* store.find(query, { limit: 3 })
        yield* holds("the first page's next", first.next !== undefined, first.next, "a cursor")
        const last = yield* store.find(query, { limit: 3, after: first.next ?? "" })
        yield* same("the last page", idsOf(last.items), ["d", "e", "f"])
        yield* same("its next", last.next, undefined)
        yield* same("the next of one page with all", (yield* store.find(query, { limit: 6 })).next, undefined)
      }
    })
  ),
  law(
    "L8.rows-are-the-present-ones",
    {
      zh: "查到的是现行版本；改写后只按新值可查",
      en: "rows are the present versions, found by their new values and no longer by the old"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      yield* store.commit(
        commitOf("one", {
          writes: [write(note, "a", { title: "old", day: dayOf(1) }), writeNote("b", "old")]
        })
      )
      yield* store.commit(commitOf("two", { writes: [write(note, "a", { title: "new", owner: "p-1" }, 1)] }))
      yield* finds(store, "by the old title", { kind: "note", equals: { field: "title", value: "old" } }, [
        "b"
      ])
      yield* finds(store, "by the old day", { kind: "note", window: { field: "day" } }, [])
      yield* finds(store, "by the new owner", { kind: "note", equals: { field: "owner", value: "p-1" } }, [
        "a"
      ])
      const { items } = yield* store.find(
        { kind: "note", equals: { field: "title", value: "new" } },
        { limit: 2 }
      )
      yield* same("the row", items, (yield* store.read({ refs: ["note/a"] })).records)
      yield* same(
        "its version",
        items.map(({ version }) => version),
        [2]
      )
    })
  ),
  law(
    "L8.kinds-stay-apart",
    { zh: "同一标识的不同种类互不混入", en: "records of one id and several kinds don't mix" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      const writes = [
        write(note, "a", { title: "one" }),
        write(counter, "a", { fen: 1n }),
        write(slot, "a", {})
      ]
      yield* store.commit(commitOf("all", { writes }))
      for (const kind of ["note", "counter", "slot"]) {
        const rows = yield* walk(store, { kind }, 2)
        yield* same(
          `rows of ${kind}`,
          rows.map(({ ref }) => ref),
          [`${kind}/a`]
        )
      }
      const refs = ["slot/a", "note/a"] as const
      const { records } = yield* store.read({ refs })
      yield* same("the records read", records.map(({ ref }) => ref).toSorted(), refs.toSorted())
    })
  )
]

/** L8: paging misses nothing and doubles nothing, and finds what a scan would. */
export const paging: ReadonlyArray<Law> = [...fixed, ...stable, ...scanned]
