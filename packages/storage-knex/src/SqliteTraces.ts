import type { Connection } from "./Connection.ts"
import { faultCodeOf } from "./SqliteFailure.ts"

/** What the last redaction whose traces are still there left in the file's header; 0 when there are none. */
const mark = ({ database }: Connection): unknown => database.pragma("user_version", { simple: true })

/** Moves the whole log into the file and cuts it to nothing; false when a reader elsewhere still needs it. */
const emptyLog = ({ database }: Connection): boolean => {
  const [outcome] = database.pragma("wal_checkpoint(truncate)") as ReadonlyArray<{ readonly busy: number }>
  return outcome?.busy === 0
}

/** Takes the mark away, unless another process has redacted something since it was read. */
const clear = (connection: Connection, seen: unknown): void => {
  const { database } = connection
  database.exec("begin immediate")
  try {
    if (mark(connection) === seen) database.pragma("user_version = 0")
  } finally {
    database.exec("commit")
  }
}

/**
 * Removes what a redaction left below SQL: rows that moved between pages leave copies behind which `secure_delete`
 * doesn't reach, and the write-ahead log has the old pages whole. The file is written anew, about four
 * milliseconds a megabyte, in one turn. Answers with the reason when it must be tried again later.
 */
export const removeTraces = (connection: Connection): string | undefined => {
  try {
    const seen = mark(connection)
    if (seen === 0) return undefined
    connection.database.exec("vacuum")
    if (!emptyLog(connection)) return "another process is reading"
    clear(connection, seen)
    return undefined
  } catch (error) {
    const code = faultCodeOf(error)
    if (code === undefined) throw error
    return code
  }
}
