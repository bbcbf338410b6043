import Database from "better-sqlite3"
import type { StoreUnavailable } from "@jiceng/core"
import { Effect, type Scope } from "effect"
import { existsSync, realpathSync, statfsSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import type { UnsafeSetting } from "./OpenErrors.ts"
import { Prepared } from "./Prepared.ts"
import { applySettings, unsafeFileSystem, unsafeSetting } from "./Settings.ts"
import { asking } from "./SqliteFailure.ts"

/** A database in memory: private to the store that opens it, and gone with it. */
export const memoryFile = ":memory:"

/** How long a turn waits for another process that is writing. The whole process waits with it. */
export const defaultBusyTimeoutMillis = 5_000

/** More than the shapes of thirty kinds. */
const preparedCapacity = 1_000

/** The one connection of this process to a file, shared by the stores of every tenant that is opened on it. */
export interface Connection {
  readonly file: string
  readonly busyTimeoutMillis: number
  readonly database: Database.Database
  readonly prepared: Prepared
  /** How many stores use it; it closes with the last. */
  stores: number
}

const connections = new Map<string, Connection>()

/** One name for one file, however it is spelt. The file need not exist yet, its folder must. */
const realName = (file: string): string => {
  if (file === memoryFile) return file
  return existsSync(file) ? realpathSync(file) : join(realpathSync(dirname(file)), basename(file))
}

const openFile = (file: string, busyTimeoutMillis: number): Connection => {
  const database = new Database(file, { timeout: busyTimeoutMillis })
  try {
    applySettings((source) => database.pragma(source, { simple: true }), busyTimeoutMillis)
  } catch (error) {
    database.close()
    throw error
  }
  return { file, busyTimeoutMillis, database, prepared: new Prepared(database, preparedCapacity), stores: 0 }
}

const release = (connection: Connection): void => {
  connection.stores -= 1
  if (connection.stores > 0) return
  if (connections.get(connection.file) === connection) connections.delete(connection.file)
  connection.database.close()
}

/** Joins the connection to a file or opens it; either way its settings are read back first. */
const acquire = (given: string, busyTimeoutMillis: number): Connection | UnsafeSetting => {
  const file = realName(given)
  const inMemory = file === memoryFile
  const network = inMemory ? undefined : unsafeFileSystem(statfsSync(dirname(file)).type)
  if (network !== undefined) return network
  const connection = connections.get(file) ?? openFile(file, busyTimeoutMillis)
  connection.stores += 1
  const unsafe = unsafeSetting(
    (source) => connection.database.pragma(source, { simple: true }),
    connection.busyTimeoutMillis,
    inMemory
  )
  if (unsafe !== undefined) {
    release(connection)
    return unsafe
  }
  if (!inMemory) connections.set(file, connection)
  return connection
}

/** The connection to a file for as long as the scope lasts. */
export const connect = (
  file: string,
  busyTimeoutMillis: number = defaultBusyTimeoutMillis
): Effect.Effect<Connection, UnsafeSetting | StoreUnavailable, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.flatMap(
      asking("open", () => acquire(file, busyTimeoutMillis)),
      (acquired) => ("_tag" in acquired ? Effect.fail(acquired) : Effect.succeed(acquired))
    ),
    (connection) => Effect.sync(() => release(connection))
  )
