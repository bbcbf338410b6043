import type { Query } from "@jiceng/core"
import { Effect } from "effect"
import { commitOf, write } from "../CommitOf.ts"
import { note } from "../kinds.ts"
import { type Law, law } from "../Law.ts"
import { holds, same } from "../Requirement.ts"
import type { Store } from "../Trial.ts"
import { idsOf, walk } from "../Walk.ts"
import { dayOf } from "../Workload.ts"

const queries: Readonly<Record<string, Query>> = {
  "by id": { kind: "note" },
  "by day": { kind: "note", window: { field: "day" } },
  "of an owner": { kind: "note", equals: { field: "owner", value: "p-1" } },
  "of an owner, by day": {
    kind: "note",
    equals: { field: "owner", value: "p-1" },
    window: { field: "day", from: dayOf(1) }
  }
}

/** A tenant for each query of a law. */
const tenantOf = (...parts: ReadonlyArray<string | number>): string =>
  parts.join("-").replaceAll(/[ ,]+/gu, "-")

/** Twelve notes; ids ascend while days descend, so that the two orders differ. */
const twelve = Array.from({ length: 12 }, (_, place) => ({
  id: `n-${String(place).padStart(2, "0")}`,
  body: { title: "one", owner: "p-1", day: dayOf(12 - Math.floor(place / 3)) }
}))

const started = Effect.fnUntraced(function* (store: Store) {
  yield* store.commit(commitOf("twelve", { writes: twelve.map(({ id, body }) => write(note, id, body)) }))
})

/** The part of L8 that is about writes between two pages. */
export const stable: ReadonlyArray<Law> = [
  law(
    "L8.inserts-between-pages-disturb-nothing",
    {
      zh: "翻页之间有新增，原有各行不漏不重",
      en: "rows that existed are seen once each, whatever is inserted between pages"
    },
    Effect.fnUntraced(function* ({ open }) {
      for (const [name, query] of Object.entries(queries)) {
        for (const limit of [1, 2, 7]) {
          const [store, writer] = yield* Effect.all([
            open(tenantOf(name, limit)),
            open(tenantOf(name, limit))
          ])
          yield* started(store)
          const before = idsOf(yield* walk(store, query, 100))
          // New rows at the front, beside every row and at the end, in both orders.
          const insert = (page: number) => {
            const writes = ["m", `n-${String(page).padStart(2, "0")}+`, "z"].map((id, place) =>
              write(note, `${id}${page}`, { title: "new", owner: "p-1", day: dayOf([1, 9, 30][place] ?? 1) })
            )
            return writer.commit(commitOf(`insert-${page}`, { writes }))
          }
          // One page a walk is enough for the inserts; the new rows would never end otherwise.
          const rows = idsOf(
            yield* walk(store, query, limit, (page) => (page < 6 ? insert(page) : Effect.void))
          )
          yield* same(
            `rows that existed, ${name}, ${limit} a page`,
            rows.filter((id) => before.includes(id)),
            before
          )
          yield* same(`rows seen twice, ${name}, ${limit} a page`, rows.length - new Set(rows).size, 0)
        }
      }
    })
  ),
  law(
    "L8.updates-between-pages-disturb-nothing",
    {
      zh: "翻页之间改写正文，各行不漏不重",
      en: "rows are seen once each, though their bodies change between pages"
    },
    Effect.fnUntraced(function* ({ open }) {
      for (const [name, query] of Object.entries(queries)) {
        const store = yield* open(tenantOf(name))
        yield* started(store)
        const before = idsOf(yield* walk(store, query, 100))
        // One row from the front and one from the back: an order by last change would move them.
        const update = (page: number) => {
          const writes = twelve
            .filter((_, place) => place === page || place === 11 - page)
            .map(({ id, body }) => write(note, id, { ...body, title: `${page}` }, 1))
          return store.commit(commitOf(`update-${page}`, { writes }))
        }
        yield* same(`rows ${name}`, idsOf(yield* walk(store, query, 2, update)), before)
      }
    })
  ),
  law(
    "L8.rows-that-leave-are-not-replaced",
    {
      zh: "翻页之间有行移出，其余各行不漏",
      en: "when rows leave the query between pages, none of the others is missed"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      yield* started(store)
      const leave = (page: number) => {
        const { id, body } = twelve[2 * page + 1] ?? { id: "none", body: {} }
        return store.commit(
          commitOf(`leave-${page}`, { writes: [write(note, id, { ...body, owner: "p-2" }, 1)] })
        )
      }
      const query = { kind: "note", equals: { field: "owner", value: "p-1" } }
      // The last row of each page leaves once it was seen: the cursor stands on a row that is gone.
      const rows = idsOf(yield* walk(store, query, 2, (page) => (page < 2 ? leave(page) : Effect.void)))
      yield* same(
        "rows seen",
        rows,
        twelve.map(({ id }) => id)
      )
    })
  ),
  law(
    "L8.a-cursor-past-the-end",
    {
      zh: "游标之后已无行，得到空的末页",
      en: "a cursor with nothing left behind it gives an empty last page"
    },
    Effect.fnUntraced(function* ({ open }) {
      for (const [name, query] of Object.entries(queries)) {
        if (query.equals === undefined && query.window === undefined) continue
        const store = yield* open(tenantOf(name))
        yield* started(store)
        const { next } = yield* store.find(query, { limit: 5 })
        yield* holds(`the first page's next, ${name}`, next !== undefined, next, "a cursor")
        yield* store.commit(commitOf("all leave", { writes: twelve.map(({ id }) => write(note, id, {}, 1)) }))
        yield* same(`what is left ${name}`, yield* store.find(query, { limit: 5, after: next ?? "" }), {
          items: []
        })
      }
    })
  ),
  law(
    "L8.a-cursor-outlives-its-store",
    { zh: "游标在重新打开的存储上仍然有效", en: "a cursor goes on in a store that was opened again" },
    Effect.fnUntraced(function* ({ open }) {
      yield* Effect.scoped(Effect.flatMap(open(), started))
      for (const [name, query] of Object.entries(queries)) {
        const rows: Array<string> = []
        let after: string | undefined
        do {
          const position = after
          const page = yield* Effect.scoped(
            Effect.flatMap(open(), (store) =>
              store.find(query, { limit: 5, ...(position !== undefined && { after: position }) })
            )
          )
          rows.push(...idsOf(page.items))
          after = page.next
        } while (after !== undefined && rows.length < 50)
        const whole = yield* Effect.scoped(Effect.flatMap(open(), (store) => walk(store, query, 100)))
        yield* same(`rows ${name}`, rows, idsOf(whole))
        yield* same(`how many ${name}`, rows.length, twelve.length)
      }
    })
  )
]
