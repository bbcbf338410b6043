import {
  type CommitError,
  type CommitReceipt,
  Digest,
  type Manifest,
  inadmissible,
  type RecordKind,
  type RecordStore,
  StoreUnavailable
} from "@jiceng/core"
import { Clock, Effect, type Scope } from "effect"
import { resolve } from "node:path"
import { changesScript } from "./ChangesScript.ts"
import { commitScript } from "./CommitScript.ts"
import { connect, type Connection, memoryFile } from "./Connection.ts"
import { findScript } from "./FindScript.ts"
import type { MigrationFailed, RebuildNeeded, UnsafeSetting } from "./OpenErrors.ts"
import { readScript } from "./ReadScript.ts"
import { sqliteDialect } from "./SqliteDialect.ts"
import { asking, commitFailure } from "./SqliteFailure.ts"
import { migrate } from "./SqliteMigration.ts"
import { removeTraces } from "./SqliteTraces.ts"
import { inOneTurn } from "./SqliteTurn.ts"
import type { Script } from "./Statement.ts"
import { statementsOf } from "./Statements.ts"
import { tablesOf } from "./Tables.ts"
import type { Tenant } from "./Tenant.ts"
import { tenantScript } from "./TenantScript.ts"

/** Which file, whose records, and of which kinds. */
export interface SqliteOptions {
  /** A path on a local disk, or ":memory:" for a database of this store's own that ends with it. */
  readonly file: string
  readonly tenant: string
  /** Every kind that will be read or written; their tables and index columns are made here. */
  readonly kinds: ReadonlyArray<RecordKind>
  /** The store's own clock in Unix milliseconds, against which a commit's clock is held; Effect's unless given. */
  readonly now?: Effect.Effect<number>
}

const manifestOf = (inMemory: boolean): Manifest => ({
  port: 1,
  adapter: "sqlite",
  shared: !inMemory,
  durable: !inMemory,
  limits: { writes: 10_000, bodyBytes: 1_048_576, page: 1_000 }
})

/** Tries to remove what redactions left below SQL. It doesn't undo a commit, so failing at it is only reported. */
const clean = (connection: Connection): Effect.Effect<void> =>
  Effect.suspend(() => {
    const reason = removeTraces(connection)
    if (reason === undefined) return Effect.void
    return Effect.logWarning("redacted text is still in the database file").pipe(
      Effect.annotateLogs({ reason })
    )
  })

const storeOn = (
  connection: Connection,
  tenant: Tenant,
  now: Effect.Effect<number>,
  isOpen: () => boolean
): RecordStore["Service"] => {
  const manifest = manifestOf(connection.file === memoryFile)
  const closed = (operation: string) => new StoreUnavailable({ operation, reason: "closed" })
  const reading = <A>(operation: string, script: () => Script<A>): Effect.Effect<A, StoreUnavailable> =>
    Effect.suspend(() =>
      isOpen() ? asking(operation, () => inOneTurn(connection, "read", script())) : closed(operation)
    )
  return {
    manifest,
    read: (request) => reading("read", () => readScript(tenant, request)),
    find: (query, page) =>
      reading("find", () =>
        findScript(tenant, query, { ...page, limit: Math.min(page.limit, manifest.limits.page) })
      ),
    changes: (after, limit) => reading("changes", () => changesScript(tenant, after, limit)),
    commit: (commit) => {
      const committed = Effect.flatMap(now, (millis): Effect.Effect<CommitReceipt, CommitError> => {
        if (!isOpen()) return Effect.fail(closed("commit"))
        const fault = inadmissible(manifest, commit)
        if (fault !== undefined) return Effect.fail(fault)
        try {
          return Effect.fromResult(inOneTurn(connection, "write", commitScript(tenant, commit, millis)))
        } catch (error) {
          return Effect.fail(commitFailure(commit.key, error))
        }
      })
      return commit.redact === undefined ? committed : Effect.tap(committed, () => clean(connection))
    }
  }
}

/**
 * Opens one tenant's records in an SQLite file, for as long as the scope lasts. Stores of one process share one
 * connection to a file. Unsafe settings and a schema that this release doesn't know are refused.
 */
export const openSqlite = Effect.fnUntraced(function* ({
  file,
  tenant,
  kinds,
  now = Clock.currentTimeMillis
}: SqliteOptions): Effect.fn.Return<
  RecordStore["Service"],
  UnsafeSetting | MigrationFailed | RebuildNeeded | StoreUnavailable,
  Scope.Scope | Digest
> {
  const digest = yield* Digest
  const tables = tablesOf(kinds)
  const connection = yield* connect(file === memoryFile ? file : resolve(file))
  yield* migrate(connection, sqliteDialect, tables)
  yield* clean(connection)
  const own: Tenant = { tenant, digest, statements: statementsOf(sqliteDialect, tables) }
  yield* asking("open", () => inOneTurn(connection, "write", tenantScript(own)))
  let open = true
  yield* Effect.addFinalizer(() => Effect.sync(() => void (open = false)))
  return storeOn(connection, own, now, () => open)
})
