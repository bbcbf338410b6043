import type { StoreUnavailable } from "@jiceng/core"
import { Effect } from "effect"
import type { Connection } from "./Connection.ts"
import type { Dialect } from "./Dialect.ts"
import { kindTablesScript } from "./KindTables.ts"
import { migratedScript, migrations, migrationScript } from "./Migrations.ts"
import { MigrationFailed, type RebuildNeeded } from "./OpenErrors.ts"
import { schemaFaultOf, unavailable } from "./SqliteFailure.ts"
import { BrokenTurn, inOneTurn } from "./SqliteTurn.ts"
import type { Script } from "./Statement.ts"
import type { RecordTable } from "./Tables.ts"

/** One step in a transaction of its own: killed in the middle, it never was. */
const step = <A>(
  connection: Connection,
  migration: string,
  script: () => Script<A>
): Effect.Effect<A, MigrationFailed | StoreUnavailable> =>
  Effect.suspend((): Effect.Effect<A, MigrationFailed | StoreUnavailable> => {
    try {
      return Effect.succeed(inOneTurn(connection, "write", script()))
    } catch (error) {
      if (!(error instanceof BrokenTurn)) throw error
      if (error.stage === "begin") return Effect.fail(unavailable("open", error))
      const reason = schemaFaultOf(error.cause)
      if (reason === undefined) throw error.cause
      return Effect.fail(new MigrationFailed({ migration, reason }))
    }
  })

/** Brings the schema up to this release and these kinds. A database that a newer release has written is refused. */
export const migrate = Effect.fnUntraced(function* (
  connection: Connection,
  dialect: Dialect,
  tables: ReadonlyMap<string, RecordTable>
): Effect.fn.Return<void, MigrationFailed | RebuildNeeded | StoreUnavailable> {
  const done = yield* step(connection, "0 migrations", () => migratedScript(dialect))
  const known = migrations.at(-1)?.number ?? 0
  if (done > known) {
    return yield* new MigrationFailed({
      migration: `${done}`,
      reason: `written by a newer release; this one knows migrations up to ${known}`
    })
  }
  for (const migration of migrations) {
    if (migration.number <= done) continue
    const name = `${migration.number} ${migration.name}`
    yield* step(connection, name, () => migrationScript(dialect, migration))
  }
  yield* Effect.fromResult(yield* step(connection, "kinds", () => kindTablesScript(dialect, tables)))
})
