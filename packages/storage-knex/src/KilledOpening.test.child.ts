// Opens a new file and kills itself before the given number of statements has been run.
import { Digest } from "@jiceng/core"
import { nodeDigest } from "@jiceng/core/node"
import { kinds } from "@jiceng/testkit"
import { Effect } from "effect"
import { Prepared } from "./Prepared.ts"
import { openSqlite } from "./Sqlite.ts"

const [, , file = "", statements = "0"] = process.argv
let left = Number(statements)
const get = Object.getOwnPropertyDescriptor(Prepared.prototype, "get")?.value as Prepared["get"]

Prepared.prototype.get = function (this: Prepared, sql: string) {
  left -= 1
  if (left < 0) process.kill(process.pid, "SIGKILL")
  return get.call(this, sql)
}

await Effect.runPromise(
  openSqlite({ file, tenant: "city-a", kinds }).pipe(
    Effect.scoped,
    Effect.provideService(Digest, nodeDigest("test"))
  )
)
