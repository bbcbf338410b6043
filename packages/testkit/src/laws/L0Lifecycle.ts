import { genesis } from "@jiceng/core"
import { Effect, Exit, Scope } from "effect"
import { commitOf, writeNote } from "../CommitOf.ts"
import { type Law, law } from "../Law.ts"
import { pictureOf } from "../Picture.ts"
import { holds, refused, same } from "../Requirement.ts"

const mebibyte = 1_048_576

/** L0: a store says what it is, ends when its scope ends, and keeps what it was given. */
export const lifecycle: ReadonlyArray<Law> = [
  law(
    "L0.manifest-is-sane",
    {
      zh: "存储自述完整，限额是正整数",
      en: "the manifest is complete and its limits are positive whole numbers"
    },
    Effect.fnUntraced(function* ({ open }) {
      const { port, adapter, shared, durable, limits } = (yield* open()).manifest
      yield* same("the port's version", port, 1)
      yield* holds("the adapter is named", typeof adapter === "string" && adapter !== "", adapter, "a name")
      yield* holds("shared is told", typeof shared === "boolean", shared, "true or false")
      yield* holds("durable is told", typeof durable === "boolean", durable, "true or false")
      for (const name of ["writes", "bodyBytes", "page"] as const) {
        const limit = limits[name]
        yield* holds(
          `limits.${name}`,
          Number.isSafeInteger(limit) && limit > 0,
          limit,
          "a positive whole number"
        )
      }
      yield* holds("limits.bodyBytes", limits.bodyBytes >= mebibyte, limits.bodyBytes, "1 MiB or more")
    })
  ),
  law(
    "L0.manifest-is-static",
    { zh: "存储自述始终不变", en: "the manifest stays the same" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      const before = structuredClone(store.manifest)
      yield* store.commit(commitOf("first", { writes: [writeNote("a", "one")] }))
      yield* same("the manifest after a commit", store.manifest, before)
      yield* same("the manifest of a second store", (yield* open()).manifest, before)
    })
  ),
  law(
    "L0.new-store-is-empty",
    {
      zh: "新库为空，日志从租户的起点开始",
      en: "a new store is empty and its journal starts at the tenant's genesis"
    },
    Effect.fnUntraced(function* ({ digest, tenant, open }) {
      const picture = yield* pictureOf(yield* open(), {
        refs: ["note/a"],
        claims: ["seat/1"],
        keys: ["first"]
      })
      yield* same("the head", picture.head, genesis(digest, tenant))
      const { journal, records, claims, commits, found } = picture
      yield* same("the journal", journal, [])
      yield* same("records and claims", [...records, ...claims], [])
      yield* same("the commit under an unused key", commits, [null])
      for (const [query, rows] of Object.entries(found)) yield* same(`find ${query}`, rows, [])
    })
  ),
  law(
    "L0.use-after-close-fails",
    { zh: "关闭后的任何操作都明确失败", en: "every operation after closing fails, and writes nothing" },
    Effect.fnUntraced(function* ({ open }) {
      const scope = yield* Scope.make()
      const store = yield* Scope.provide(open(), scope)
      yield* store.commit(commitOf("before", { writes: [writeNote("a", "one")] }))
      yield* Scope.close(scope, Exit.void)
      const late = commitOf("late", { writes: [writeNote("b", "two")] })
      yield* refused("read after close", store.read({ refs: ["note/a"] }), "StoreUnavailable")
      yield* refused("find after close", store.find({ kind: "note" }, { limit: 1 }), "StoreUnavailable")
      yield* refused("changes after close", store.changes(0, 1), "StoreUnavailable")
      yield* refused("commit after close", store.commit(late), "StoreUnavailable")
      const { journal, commits } = yield* pictureOf(yield* open(), { keys: ["late"] })
      yield* same("entries", journal.length, 1)
      yield* same("the late commit", commits, [null])
    })
  ),
  law(
    "L0.closing-twice-is-safe",
    {
      zh: "重复关闭无害，其他已打开的存储不受影响",
      en: "closing twice does no harm, and other opened stores go on"
    },
    Effect.fnUntraced(function* ({ open }) {
      const other = yield* open()
      const scope = yield* Scope.make()
      const store = yield* Scope.provide(open(), scope)
      yield* store.commit(commitOf("first", { writes: [writeNote("a", "one")] }))
      yield* Scope.close(scope, Exit.void)
      yield* Scope.close(scope, Exit.void)
      yield* refused("read after close", store.read({ refs: [] }), "StoreUnavailable")
      yield* other.commit(commitOf("second", { writes: [writeNote("a", "two", 1)] }))
      yield* same("the other store's head", (yield* other.read({ refs: [] })).head.seq, 2)
    })
  ),
  law(
    "L0.reopen-sees-everything",
    { zh: "重新打开后数据完整", en: "a store opened again sees all that was there" },
    Effect.fnUntraced(function* ({ open }) {
      const sights = { claims: ["seat/1"], keys: ["first", "second"] }
      const before = yield* Effect.scoped(
        Effect.gen(function* () {
          const store = yield* open()
          const take = [{ key: "seat/1", holder: "note/a" as const }]
          yield* store.commit(
            commitOf("first", { writes: [writeNote("a", "one"), writeNote("b", "one")], take })
          )
          yield* store.commit(commitOf("second", { writes: [writeNote("a", "two", 1)] }))
          return yield* pictureOf(store, sights)
        })
      )
      yield* same("the store after opening again", yield* pictureOf(yield* open(), sights), before)
      yield* same(
        "what was written",
        [
          before.records,
          before.journal,
          before.claims,
          before.commits.filter((commit) => commit !== null)
        ].map((part) => part.length),
        [2, 2, 1, 2]
      )
    })
  )
]
