import { assert, describe, it } from "@effect/vitest"
import { commitOf, writeNote } from "@jiceng/testkit"
import Database from "better-sqlite3"
import { Cause, Effect, Exit } from "effect"
import { connect } from "./Connection.ts"
import { inOneTurn } from "./SqliteTurn.ts"
import { kept, type Script } from "./Statement.ts"
import { meddle, newFile, open, withDigest } from "./Stores.test.fixture.ts"

const secret = "不得外泄"

const sqliteError = (code: string) => new Database.SqliteError(secret, code)

/** A store whose next statement of this text fails with `code`, before or after the database has run it. */
const failing = (sql: RegExp, code: string, when: "before" | "after") =>
  Effect.gen(function* () {
    const file = yield* newFile
    const store = yield* open(file)
    const { prepared } = yield* connect(file)
    const get = prepared.get.bind(prepared)
    let armed = true
    prepared.get = (text) => {
      const statement = get(text)
      if (!armed || !sql.test(text)) return statement
      armed = false
      const run = (params: ReadonlyArray<string>) => {
        if (when === "after") statement.run(params)
        throw sqliteError(code)
      }
      return { run, get: run, all: run } as never
    }
    return store
  })

const commit = commitOf("k", { writes: [writeNote("n", secret)] })

describe("a turn", () => {
  it.live.each([
    ["SQLITE_IOERR_FSYNC", "before", 0],
    ["SQLITE_IOERR_FSYNC", "after", 1],
    ["SQLITE_FULL", "before", 0]
  ] as const)(
    "whose COMMIT fails with %s %s it was done has an unknown outcome that the key resolves",
    ([code, when, seq]) =>
      withDigest(
        Effect.gen(function* () {
          const store = yield* failing(/^commit$/u, code, when)
          const error = yield* Effect.flip(store.commit(commit))
          assert.deepInclude(error, { _tag: "OutcomeUnknown", key: "k" })
          assert.strictEqual((yield* store.read({ refs: [] })).head.seq, seq)
          const receipt = yield* store.commit(commit)
          assert.strictEqual(receipt.seq, 1)
          assert.deepStrictEqual((yield* store.read({ refs: [], commit: "k" })).commit, receipt)
        })
      )
  )

  it.live.each([
    ["begin immediate", "SQLITE_BUSY"],
    ["insert into `bodies`", "SQLITE_FULL"],
    ["select `seq`", "SQLITE_CORRUPT"],
    ["commit", "SQLITE_BUSY"]
  ] as const)("that fails at %s with %s wrote nothing", ([sql, code]) =>
    withDigest(
      Effect.gen(function* () {
        const store = yield* failing(new RegExp(`^${sql}`, "u"), code, "before")
        const error = yield* Effect.flip(store.commit(commit))
        assert.deepInclude(error, { _tag: "StoreUnavailable", operation: "commit", reason: code })
        assert.notInclude(JSON.stringify(error), secret)
        assert.strictEqual((yield* store.read({ refs: [] })).head.seq, 0)
        assert.strictEqual((yield* store.commit(commit)).seq, 1)
      })
    )
  )

  it.live("refuses a commit that writes one record twice, and leaves nothing of it", () =>
    withDigest(
      Effect.gen(function* () {
        const store = yield* open(yield* newFile)
        const twice = commitOf("k", { writes: [writeNote("n", secret), writeNote("n", secret)] })
        const refusal = yield* Effect.flip(store.commit(twice))
        assert.strictEqual(refusal._tag, "MalformedCommit")
        assert.notInclude(JSON.stringify(refusal), secret)
        assert.strictEqual((yield* store.read({ refs: [] })).head.seq, 0)
        assert.strictEqual((yield* store.commit(commit)).seq, 1)
      })
    )
  )

  it.live("dies of a row that the schema refuses, quotes no value of it, and leaves nothing", () =>
    withDigest(
      Effect.gen(function* () {
        const file = yield* newFile
        const store = yield* open(file)
        // Somebody has meddled: the journal has no such entry, but its place is taken.
        const columns = "tenant, seq, position, ref, version, body_version, prior"
        yield* meddle(file, (database) =>
          database.exec(`insert into bodies (${columns}) values ('city-a', 1, 0, 'note/x', 1, 1, 0)`)
        )
        const exit = yield* Effect.exit(store.commit(commit))
        assert.isTrue(Exit.isFailure(exit) && Cause.hasDies(exit.cause))
        assert.notInclude(Exit.isFailure(exit) ? Cause.pretty(exit.cause) : "", secret)
        const { head, records, commit: known } = yield* store.read({ refs: ["note/n"], commit: "k" })
        assert.deepStrictEqual([head.seq, records, known], [0, [], undefined])
      })
    )
  )

  it.live("breaks off when a statement changes another number of rows than it must", () =>
    withDigest(
      Effect.gen(function* () {
        const file = yield* newFile
        const store = yield* open(file)
        const connection = yield* connect(file)
        function* script(): Script<void> {
          yield [{ sql: "update heads set seq = 7", params: [], mode: "run", expectRows: 2 }]
          return kept(undefined)
        }
        assert.throws(() => inOneTurn(connection, "write", script()), "broke at its statements")
        assert.isFalse(connection.database.inTransaction)
        assert.strictEqual((yield* store.read({ refs: [] })).head.seq, 0)
      })
    )
  )

  it.live("waits for another process only so long", () =>
    withDigest(
      Effect.gen(function* () {
        const file = yield* newFile
        yield* connect(file, 200)
        const store = yield* open(file)
        yield* meddle(file, (other) => {
          other.exec("begin immediate")
          const started = performance.now()
          const exit = Effect.runSyncExit(Effect.flip(store.commit(commit)))
          const waited = performance.now() - started
          assert.deepInclude(Exit.isSuccess(exit) ? exit.value : {}, {
            _tag: "StoreUnavailable",
            reason: "SQLITE_BUSY"
          })
          assert.isAtLeast(waited, 150)
          // Reading goes on meanwhile.
          assert.strictEqual(Effect.runSync(store.read({ refs: [] })).head.seq, 0)
          other.exec("rollback")
        })
        assert.strictEqual((yield* store.commit(commit)).seq, 1)
      })
    )
  )
})
