import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { connect } from "./Connection.ts"
import { applySettings, type Pragma, unsafeFileSystem, unsafeSetting } from "./Settings.ts"
import { meddle, newFile, open, withDigest } from "./Stores.test.fixture.ts"

/** A database that answers as it should, but for one setting that won't stay. */
const stubborn = (name: string, found: unknown): Pragma => {
  const made = new Map<string, unknown>([
    ["synchronous", 2],
    ["fullfsync", 1],
    ["secure_delete", 1]
  ])
  return (source) => {
    const [key = "", value] = source.split(" = ")
    if (value !== undefined && !made.has(key)) made.set(key, value)
    return key === name ? found : made.get(key)
  }
}

describe("settings", () => {
  it.each([
    ["synchronous", 1, "2"],
    ["journal_mode", "delete", "wal"],
    ["secure_delete", 0, "1"],
    ["fullfsync", 0, "1"],
    ["busy_timeout", 0, "5000"]
  ])("refuses %s when it reads back as %s", (setting, found, required) => {
    const pragma = stubborn(setting, found)
    applySettings(pragma, 5000)
    const refused = unsafeSetting(pragma, 5000, false)
    assert.deepInclude(refused, { _tag: "UnsafeSetting", setting, found: String(found), required })
  })

  it("accepts them all when they read back as set, and a memory that has no log", () => {
    const [onDisk, inMemory] = [stubborn("", undefined), stubborn("journal_mode", "memory")]
    for (const pragma of [onDisk, inMemory]) applySettings(pragma, 5000)
    assert.isUndefined(unsafeSetting(onDisk, 5000, false))
    assert.isUndefined(unsafeSetting(inMemory, 5000, true))
  })

  it("refuses disks that machines share", () => {
    assert.deepInclude(unsafeFileSystem(0x6969), { found: "NFS", required: "local disk" })
    assert.isUndefined(unsafeFileSystem(0xef53))
  })

  it.live("makes them on the connection itself", () =>
    withDigest(
      Effect.gen(function* () {
        const file = yield* newFile
        yield* open(file)
        const { database } = yield* connect(file)
        const read = (name: string) => database.pragma(name, { simple: true })
        const found = ["journal_mode", "synchronous", "secure_delete", "fullfsync", "busy_timeout"].map(read)
        assert.deepStrictEqual(found, ["wal", 2, 1, 1, 5000])
      })
    )
  )

  it.live("reads them back whenever a store is opened, and refuses what was changed meanwhile", () =>
    withDigest(
      Effect.gen(function* () {
        const file = yield* newFile
        yield* open(file)
        const { database } = yield* connect(file)
        yield* Effect.sync(() => database.pragma("synchronous = normal"))
        const refused = yield* Effect.flip(open(file, "city-b"))
        assert.deepInclude(refused, {
          _tag: "UnsafeSetting",
          setting: "synchronous",
          found: "1",
          required: "2"
        })
        yield* Effect.sync(() => database.pragma("synchronous = full"))
        yield* open(file, "city-b")
      })
    )
  )

  it.live("switches a file that another program left without a log", () =>
    withDigest(
      Effect.gen(function* () {
        const file = yield* newFile
        yield* meddle(file, (database) => database.exec("create table other (x)"))
        yield* open(file)
        const mode = yield* meddle(file, (database) => database.pragma("journal_mode", { simple: true }))
        assert.strictEqual(mode, "wal")
      })
    )
  )
})
