import { assert, it } from "@effect/vitest"
import { RecordStore, verifyJournal } from "@jiceng/core"
import { counter } from "@jiceng/testkit"
import { Effect, Result } from "effect"
import { spawn } from "node:child_process"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { meddle, newFile, open, withDigest } from "./Stores.test.fixture.ts"

const racer = join(dirname(fileURLToPath(import.meta.url)), "Racer.test.child.ts")

const started = (...args: ReadonlyArray<string>) =>
  spawn(process.execPath, [racer, ...args], { stdio: ["ignore", "ignore", "pipe"] })

/** Runs a racer to its end; what it said on the way out is the error. */
const finished = (child: ReturnType<typeof started>) =>
  Effect.callback<void, string>((resume) => {
    let said = ""
    child.stderr.on("data", (text) => (said += String(text)))
    child.once("exit", (code) => resume(code === 0 ? Effect.void : Effect.fail(said)))
  })

it.live("processes on one file open it together and lose no update of each other", () =>
  withDigest(
    Effect.gen(function* () {
      const file = yield* newFile
      const children = ["a", "b", "c"].map((name) => started(file, name, "40"))
      yield* Effect.forEach(children, finished, { concurrency: "unbounded" })
      const store = yield* open(file)
      const { head, records } = yield* store.read({ refs: ["counter/shared"] })
      assert.deepStrictEqual([head.seq, records[0]?.version], [120, 120])
      assert.strictEqual(Result.getOrThrow(counter.decode(records[0]!)).fen, 120n)
      yield* Effect.provideService(verifyJournal("city-a"), RecordStore, store)
    })
  )
)

it.live("a process that is killed leaves whole commits only", () =>
  withDigest(
    Effect.gen(function* () {
      const file = yield* newFile
      const child = started(file, "a", "100000")
      const store = yield* Effect.retry(open(file), { times: 50 })
      for (let seq = 0; seq < 30; seq = (yield* store.read({ refs: [] })).head.seq) yield* Effect.sleep(5)
      yield* Effect.sync(() => child.kill("SIGKILL"))
      yield* Effect.ignore(finished(child))
      const { head, records } = yield* store.read({ refs: ["counter/shared"] })
      const notes = yield* meddle(file, (database) =>
        database.prepare("select count(*) from r_note").pluck().get()
      )
      assert.deepStrictEqual([records[0]?.version, notes], [head.seq, head.seq])
      assert.strictEqual(
        yield* meddle(file, (database) => database.pragma("integrity_check", { simple: true })),
        "ok"
      )
      yield* Effect.provideService(verifyJournal("city-a"), RecordStore, store)
    })
  )
)
