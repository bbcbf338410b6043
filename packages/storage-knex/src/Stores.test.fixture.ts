import { Digest, type RecordKind } from "@jiceng/core"
import { nodeDigest } from "@jiceng/core/node"
import { kinds as allKinds } from "@jiceng/testkit"
import Database from "better-sqlite3"
import { Effect, type Scope } from "effect"
import { join } from "node:path"
import { openSqlite } from "./Sqlite.ts"
import { temporaryFolder } from "./SqliteBackend.test.fixture.ts"

/** A file that doesn't exist yet, in a folder that goes with the scope. */
export const newFile = Effect.map(temporaryFolder, (folder) => join(folder, "records.sqlite"))

export const open = (file: string, tenant = "city-a", kinds: ReadonlyArray<RecordKind> = allKinds) =>
  openSqlite({ file, tenant, kinds })

/** Looks at a file or changes it as another program would, with nothing of the adapter in between. */
export const meddle = <A>(file: string, act: (database: Database.Database) => A): Effect.Effect<A> =>
  Effect.acquireUseRelease(
    Effect.sync(() => new Database(file)),
    (database) => Effect.sync(() => act(database)),
    (database) => Effect.sync(() => database.close())
  )

export const withDigest = <A, E>(
  effect: Effect.Effect<A, E, Digest | Scope.Scope>
): Effect.Effect<A, E, Scope.Scope> => Effect.provideService(effect, Digest, nodeDigest("test"))
