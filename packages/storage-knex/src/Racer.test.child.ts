// Adds one to a shared counter as often as told, retrying every conflict, beside other processes that do the same.
import { Digest, type RecordStore } from "@jiceng/core"
import { nodeDigest } from "@jiceng/core/node"
import { commitOf, counter, kinds, write, writeNote } from "@jiceng/testkit"
import { Effect, Result } from "effect"
import { openSqlite } from "./Sqlite.ts"

const [, , file = "", name = "", times = "0"] = process.argv

const add = (store: RecordStore["Service"], key: string): Effect.Effect<void, unknown> =>
  Effect.gen(function* () {
    const { records } = yield* store.read({ refs: ["counter/shared"] })
    const before = records[0]
    const fen = before === undefined ? 0n : Result.getOrThrow(counter.decode(before)).fen
    const writes = [
      write(counter, "shared", { fen: fen + 1n }, before?.version ?? 0),
      writeNote(`${name}-${key}`, key)
    ]
    const outcome = yield* Effect.result(store.commit(commitOf(`${name}-${key}`, { writes })))
    if (Result.isSuccess(outcome)) return
    if (outcome.failure._tag !== "Conflict") return yield* outcome.failure
    yield* Effect.sleep(1)
    return yield* add(store, key)
  })

await Effect.runPromise(
  Effect.gen(function* () {
    const store = yield* openSqlite({ file, tenant: "city-a", kinds })
    for (let time = 0; time < Number(times); time++) yield* add(store, String(time))
  }).pipe(Effect.scoped, Effect.provideService(Digest, nodeDigest("test")))
)
