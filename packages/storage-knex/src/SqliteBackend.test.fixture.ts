import type { Backend } from "@jiceng/testkit"
import { Effect } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openSqlite } from "./Sqlite.ts"

/** A folder that goes with the scope. */
export const temporaryFolder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "jiceng-sqlite-"))),
  (folder) => Effect.sync(() => rmSync(folder, { recursive: true, force: true }))
)

/** SQLite as the conformance kit meets it: a file in a temporary folder. */
export const sqliteBackend: Backend = {
  name: "sqlite",
  make: Effect.map(temporaryFolder, (folder) => ({
    open: (tenant, kinds) => openSqlite({ file: join(folder, "records.sqlite"), tenant, kinds })
  }))
}
