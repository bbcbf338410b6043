import { assert, describe, it } from "@effect/vitest"
import { genesis } from "@jiceng/core"
import { nodeDigest } from "@jiceng/core/node"
import { commitOf, counter, kinds, note, writeNote } from "@jiceng/testkit"
import { Cause, Effect, Exit, Scope } from "effect"
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { openSqlite } from "./Sqlite.ts"
import { meddle, newFile, open, withDigest } from "./Stores.test.fixture.ts"

const defectOf = <A, E>(effect: Effect.Effect<A, E>) =>
  Effect.map(Effect.exit(effect), (exit) =>
    Exit.isFailure(exit) && Cause.hasDies(exit.cause) ? String(Cause.squash(exit.cause)) : "no defect"
  )

describe("openSqlite", () => {
  it.live("keeps what was committed for the next one who opens the file", () =>
    withDigest(
      Effect.gen(function* () {
        const file = yield* newFile
        const receipt = yield* Effect.scoped(
          Effect.flatMap(open(file), (store) =>
            store.commit(commitOf("k", { writes: [writeNote("n", "甲")] }))
          )
        )
        const store = yield* open(file)
        const { head, records, commit } = yield* store.read({ refs: ["note/n"], commit: "k" })
        assert.strictEqual(head.digest, receipt.digest)
        assert.deepStrictEqual(commit, receipt)
        assert.deepStrictEqual(records[0]?.body, note.encode({ title: "甲" }))
      })
    )
  )

  it.live("starts every tenant of a file at its own genesis", () =>
    withDigest(
      Effect.gen(function* () {
        const file = yield* newFile
        const [a, b] = [yield* open(file, "city-a"), yield* open(file, "city-b")]
        yield* a.commit(commitOf("k", { writes: [writeNote("n", "甲")] }))
        const { head, records, commit } = yield* b.read({ refs: ["note/n"], commit: "k" })
        assert.deepStrictEqual(head, genesis(nodeDigest("test"), "city-b"))
        assert.deepStrictEqual([records, commit], [[], undefined])
        assert.deepStrictEqual(yield* b.changes(0, 10), [])
      })
    )
  )

  it.live("shares one connection, which closes with the last store however they are spelt", () =>
    withDigest(
      Effect.gen(function* () {
        const file = yield* newFile
        const link = join(dirname(file), "link")
        yield* Effect.sync(() => symlinkSync(dirname(file), link))
        const first = yield* Scope.make()
        const one = yield* Scope.provide(open(file), first)
        const other = yield* Effect.scoped(
          Effect.gen(function* () {
            const other = yield* open(join(link, "records.sqlite"))
            yield* Scope.close(first, Exit.void)
            yield* Scope.close(first, Exit.void)
            const refused = yield* Effect.flip(one.read({ refs: [] }))
            assert.deepStrictEqual([refused.operation, refused.reason], ["read", "closed"])
            yield* other.commit(commitOf("k", { writes: [writeNote("n", "甲")] }))
            return other
          })
        )
        for (const used of [
          other.read({ refs: [] }),
          other.find({ kind: "note" }, { limit: 1 }),
          other.changes(0, 1),
          other.commit(commitOf("l"))
        ]) {
          const error = yield* Effect.flip<unknown, { readonly _tag: string }, never>(used)
          assert.strictEqual(error._tag, "StoreUnavailable")
        }
        // Whoever closes last leaves no log behind.
        yield* meddle(file, (database) =>
          assert.strictEqual(database.pragma("wal_checkpoint", { simple: true }), 0)
        )
      })
    )
  )

  it.live("keeps a database in memory to itself and promises nothing more", () =>
    withDigest(
      Effect.gen(function* () {
        const [a, b] = [yield* open(":memory:"), yield* open(":memory:")]
        yield* a.commit(commitOf("k", { writes: [writeNote("n", "甲")] }))
        assert.strictEqual((yield* b.read({ refs: [] })).head.seq, 0)
        assert.deepStrictEqual([a.manifest.durable, a.manifest.shared], [false, false])
        assert.deepStrictEqual((yield* a.find({ kind: "note" }, { limit: 5 })).items.length, 1)
      })
    )
  )

  it.live("says what is wrong with a file that it can't open", () =>
    withDigest(
      Effect.gen(function* () {
        const file = yield* newFile
        const absent = yield* Effect.flip(open(join(dirname(file), "no", "folder", "x.sqlite")))
        assert.deepInclude(absent, { _tag: "StoreUnavailable", operation: "open", reason: "ENOENT" })
        yield* Effect.sync(() => writeFileSync(file, "no database at all, but long enough".repeat(40)))
        const other = yield* Effect.flip(open(file))
        assert.deepInclude(other, { _tag: "StoreUnavailable", operation: "open", reason: "SQLITE_NOTADB" })
        const folder = join(dirname(file), "folder")
        yield* Effect.sync(() => mkdirSync(folder))
        assert.deepInclude(yield* Effect.flip(open(folder)), { reason: "SQLITE_CANTOPEN" })
        // SQLite would read this name as an address with settings of its own.
        const address = yield* Effect.flip(open(`file:${file}?immutable=1`))
        assert.strictEqual(address._tag, "StoreUnavailable")
      })
    )
  )

  it.live("dies of kinds, fields and cursors that nobody declared", () =>
    withDigest(
      Effect.gen(function* () {
        const store = yield* open(yield* newFile)
        const page = { limit: 5 }
        assert.include(yield* defectOf(store.find({ kind: "nobody" }, page)), '"nobody"')
        assert.include(yield* defectOf(store.read({ refs: ["nobody/1"] })), '"nobody"')
        assert.include(
          yield* defectOf(store.commit(commitOf("k", { guards: { "nobody/1": 0 } }))),
          '"nobody"'
        )
        const field = store.find({ kind: "note", equals: { field: "nothing", value: "" } }, page)
        assert.include(yield* defectOf(field), 'no index field "nothing"')
        assert.include(
          yield* defectOf(store.find({ kind: "note" }, { ...page, after: "slot/1" })),
          "not a cursor"
        )
        const window = { kind: "note", window: { field: "day" } }
        for (const after of ['["a",1]', "[", "note/1"]) {
          assert.include(yield* defectOf(store.find(window, { ...page, after })), "not a cursor")
        }
        const twins = openSqlite({
          file: ":memory:",
          tenant: "t",
          kinds: [...kinds, { ...counter, kind: "Note" }] as never
        })
        assert.include(yield* defectOf(Effect.scoped(withDigest(twins))), "can't be part of a table's")
        assert.strictEqual((yield* store.read({ refs: [] })).head.seq, 0)
      })
    )
  )

  it.live("holds a commit's clock against the clock it is given", () =>
    withDigest(
      Effect.gen(function* () {
        const now = Effect.succeed(Date.parse("2026-06-01T09:00:00+08:00"))
        const store = yield* openSqlite({ file: ":memory:", tenant: "t", kinds, now })
        yield* store.commit(commitOf("k", { clock: "2026-06-01T09:05:00.000+08:00" }))
        const ahead = yield* Effect.flip(
          store.commit(commitOf("l", { clock: "2026-06-01T09:05:00.001+08:00" }))
        )
        assert.deepInclude(ahead, { _tag: "ClockAhead", limit: "2026-06-01T09:05:00.000+08:00" })
      })
    )
  )
})
