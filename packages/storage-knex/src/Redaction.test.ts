import { assert, describe, it } from "@effect/vitest"
import { RecordStore, type Ref, verifyJournal } from "@jiceng/core"
import { commitOf, note, write } from "@jiceng/testkit"
import { Effect, Logger } from "effect"
import fc from "fast-check"
import { existsSync, readFileSync } from "node:fs"
import { connect } from "./Connection.ts"
import { meddle, newFile, open, withDigest } from "./Stores.test.fixture.ts"

/** Which of the texts stand in the bytes of the database, its log included. */
const tracesIn = (file: string, texts: ReadonlyArray<string>): ReadonlyArray<string> => {
  const files = [file, `${file}-wal`].filter((name) => existsSync(name))
  const bytes = Buffer.concat(files.map((name) => readFileSync(name)))
  return texts.filter((text) => bytes.includes(text))
}

const secret = (id: number) => `姓名${id}完`
const ids = Array.from({ length: 200 }, (_, id) => id)
const gone = ids.filter((id) => id % 2 === 0)
const refOf = (id: number): Ref => note.ref(`n-${id}`)

const length = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 350 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 4500 }) }
)

/** Lengths of the texts by round and id: bodies that grow and shrink time and again move from page to page. */
const rounds = fc.sample(fc.array(length, { minLength: ids.length, maxLength: ids.length, size: "max" }), {
  seed: 20_260_630,
  numRuns: 15
})

const body = (id: number, size: number) => ({
  title: secret(id),
  owner: `p-${secret(id)}`,
  text: `${"x".repeat(size)}${secret(id)}${"y".repeat(size)}`
})

const written = (file: string) =>
  Effect.gen(function* () {
    const store = yield* open(file)
    for (const [version, sizes] of rounds.entries()) {
      for (let from = 0; from < ids.length; from += 4) {
        const some = sizes.slice(from, from + 4).map((size, place) => [from + place, size] as const)
        const writes = some.map(([id, size]) => write(note, `n-${id}`, body(id, size), version))
        yield* store.commit(commitOf(`w-${version}-${from}`, { writes }))
      }
    }
    return store
  })

const forgetting = commitOf("forget", {
  writes: gone.map((id) => write(note, `n-${id}`, { title: "已删" }, rounds.length)),
  redact: gone.map(refOf)
})

describe("redaction", () => {
  it.live("leaves no byte of what it forgets, and all of what it keeps", () =>
    withDigest(
      Effect.gen(function* () {
        const file = yield* newFile
        const store = yield* written(file)
        assert.lengthOf(tracesIn(file, ids.map(secret)), ids.length)
        yield* store.commit(forgetting)
        assert.deepStrictEqual(tracesIn(file, gone.map(secret)), [])
        assert.lengthOf(tracesIn(file, ids.map(secret)), ids.length - gone.length)
        for (const { images } of yield* store.changes(0, 1000)) {
          for (const { ref, version, body: text, salt } of images) {
            const forgotten = version <= rounds.length && gone.map(refOf).includes(ref)
            assert.deepStrictEqual([text === null, salt === null], [forgotten, forgotten])
          }
        }
        yield* Effect.provideService(verifyJournal("city-a"), RecordStore, store)
      })
    )
  )

  it.live("is finished by the next one who opens the file when the process died before", () =>
    withDigest(
      Effect.gen(function* () {
        const file = yield* newFile
        yield* Effect.scoped(
          Effect.gen(function* () {
            const store = yield* written(file)
            const { database } = yield* connect(file)
            const exec = database.exec.bind(database)
            // As if the process ended between the commit and the rewriting of the file.
            database.exec = () => assert.fail("dead")
            assert.strictEqual((yield* Effect.exit(store.commit(forgetting)))._tag, "Failure")
            database.exec = exec
          })
        )
        const mark = yield* meddle(file, (database) => database.pragma("user_version", { simple: true }))
        assert.notStrictEqual(mark, 0)
        yield* Effect.scoped(open(file))
        assert.deepStrictEqual(tracesIn(file, gone.map(secret)), [])
        const cleared = yield* meddle(file, (database) => database.pragma("user_version", { simple: true }))
        assert.strictEqual(cleared, 0)
      })
    )
  )

  it.live("succeeds while another process reads, and is finished when it has ended", () =>
    withDigest(
      Effect.gen(function* () {
        const file = yield* newFile
        const { database } = yield* connect(file, 100)
        const store = yield* written(file)
        yield* meddle(file, (reader) => {
          reader.exec("begin; select count(*) from heads")
          assert.strictEqual(reader.prepare("select count(*) from bodies").pluck().get(), 3000)
          const said: Array<unknown> = []
          const logger = Logger.layer([Logger.make(({ message }) => void said.push(message))])
          const exit = Effect.runSyncExit(Effect.provide(store.commit(forgetting), logger))
          assert.strictEqual(exit._tag, "Success")
          assert.include(String(said), "still in the database file")
          assert.notStrictEqual(database.pragma("user_version", { simple: true }), 0)
          reader.exec("commit")
        })
        yield* open(file, "city-b")
        assert.deepStrictEqual(tracesIn(file, gone.map(secret)), [])
      })
    )
  )

  it.live("forgets in the one tenant only", () =>
    withDigest(
      Effect.gen(function* () {
        const file = yield* newFile
        const [a, b] = [yield* open(file, "city-a"), yield* open(file, "city-b")]
        for (const store of [a, b]) {
          yield* store.commit(commitOf("k", { writes: [write(note, "n-1", { title: "甲" })] }))
          yield* store.commit(commitOf("l", { writes: [write(note, "n-1", { title: "乙" }, 1)] }))
        }
        yield* a.commit(commitOf("m", { writes: [write(note, "n-1", {}, 2)], redact: ["note/n-1"] }))
        const bodies = (yield* b.changes(0, 10)).flatMap(({ images }) => images.map(({ body: text }) => text))
        assert.deepStrictEqual(bodies, [note.encode({ title: "甲" }), note.encode({ title: "乙" })])
      })
    )
  )
})
