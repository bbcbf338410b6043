import { OutcomeUnknown, StoreUnavailable } from "@jiceng/core"
import { Effect } from "effect"
import { BrokenTurn } from "./SqliteTurn.ts"

/** Codes that a healthy database answers a faulty statement with: a defect of this adapter or of its caller. */
const defects = /^SQLITE_(?:ERROR|CONSTRAINT|MISMATCH|MISUSE|RANGE|SCHEMA|TOOBIG|AUTH)(?:_|$)/u

/** The code of any error of SQLite (SQLITE_BUSY) or the operating system (ENOENT). */
export const faultCodeOf = (error: unknown): string | undefined =>
  error instanceof Error &&
  "code" in error &&
  typeof error.code === "string" &&
  /^(?:SQLITE_\w+|E[A-Z0-9]+)$/u.test(error.code)
    ? error.code
    : undefined

/** The same, unless the code says that this adapter is at fault. */
export const codeOf = (error: unknown): string | undefined => {
  const code = faultCodeOf(error)
  return code === undefined || defects.test(code) ? undefined : code
}

/** What SQLite says about a statement of the schema, which no row has a part in. */
export const schemaFaultOf = (error: unknown): string | undefined => {
  const code = faultCodeOf(error)
  return code === undefined ? undefined : `${code}: ${(error as Error).message}`
}

/**
 * The error of a store that could not be asked; only its code is told, for a message could quote a row. What isn't
 * the database's doing is thrown on as a defect.
 */
export const unavailable = (operation: string, error: unknown): StoreUnavailable => {
  const cause = error instanceof BrokenTurn ? error.cause : error
  const reason = codeOf(cause)
  if (reason === undefined) throw cause instanceof Error ? cause : new Error(`${operation} failed`, { cause })
  return new StoreUnavailable({ operation, reason })
}

/** Asks the database something; it answers in this turn or not at all. */
export const asking = <A>(operation: string, ask: () => A): Effect.Effect<A, StoreUnavailable> =>
  Effect.suspend((): Effect.Effect<A, StoreUnavailable> => {
    try {
      return Effect.succeed(ask())
    } catch (error) {
      return Effect.fail(unavailable(operation, error))
    }
  })

/** The error of a commit. At its last statement only a refused lock is sure to have kept it out. */
export const commitFailure = (key: string, error: unknown): StoreUnavailable | OutcomeUnknown => {
  if (!(error instanceof BrokenTurn) || error.stage !== "commit") return unavailable("commit", error)
  const code = faultCodeOf(error.cause) ?? ""
  return /^SQLITE_(?:BUSY|CONSTRAINT)(?:_|$)/u.test(code)
    ? unavailable("commit", error)
    : new OutcomeUnknown({ key })
}
