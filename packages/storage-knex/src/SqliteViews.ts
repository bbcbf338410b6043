import { type KeptViews, StoreUnavailable } from "@jiceng/core"
import { Effect, type Scope } from "effect"
import { resolve } from "node:path"
import { connect, memoryFile } from "./Connection.ts"
import type { UnsafeSetting } from "./OpenErrors.ts"
import { sqliteDialect } from "./SqliteDialect.ts"
import { asking } from "./SqliteFailure.ts"
import { inOneTurn } from "./SqliteTurn.ts"
import type { Script } from "./Statement.ts"
import { changeScript, loadScript, viewStatementsOf, viewTablesScript } from "./ViewScript.ts"

/** Which file, and whose views. */
export interface SqliteViewsOptions {
  /** A file of its own beside that of the records, so that a run holds up no commit; delete it whenever you like. */
  readonly file: string
  readonly tenant: string
}

/** Opens where one tenant's views are kept, in an SQLite file, for as long as the scope lasts. */
export const openSqliteViews = Effect.fnUntraced(function* ({
  file,
  tenant
}: SqliteViewsOptions): Effect.fn.Return<
  KeptViews["Service"],
  UnsafeSetting | StoreUnavailable,
  Scope.Scope
> {
  const connection = yield* connect(file === memoryFile ? file : resolve(file))
  yield* asking("open", () => inOneTurn(connection, "write", viewTablesScript(sqliteDialect)))
  const statements = viewStatementsOf(sqliteDialect)
  let open = true
  yield* Effect.addFinalizer(() => Effect.sync(() => void (open = false)))
  const ask = <A>(operation: string, purpose: "read" | "write", script: () => Script<A>) =>
    Effect.suspend(() =>
      open
        ? asking(operation, () => inOneTurn(connection, purpose, script()))
        : Effect.fail(new StoreUnavailable({ operation, reason: "closed" }))
    )
  return {
    load: (view) => ask("load", "read", () => loadScript(statements, { tenant, view })),
    change: (view, change) => ask("change", "write", () => changeScript(statements, { tenant, view }, change))
  }
})
