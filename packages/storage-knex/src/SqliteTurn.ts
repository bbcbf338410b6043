import type { Connection } from "./Connection.ts"
import type { Answer, Batch, Script, Statement } from "./Statement.ts"

/** How far a turn had come when it broke. Up to its last statement nothing was written; at the commit, who knows. */
export type Stage = "begin" | "statements" | "commit"

/** A turn that broke, and the database's own error as its cause. */
export class BrokenTurn extends Error {
  readonly stage: Stage

  constructor(stage: Stage, cause: unknown) {
    super(`the transaction broke at its ${stage}`, { cause })
    this.stage = stage
  }
}

const answer = ({ prepared }: Connection, { sql, params, mode, expectRows }: Statement): Answer => {
  const statement = prepared.get(sql)
  if (mode === "get") return statement.get(params) as Answer
  if (mode === "all") return statement.all(params) as Answer
  const { changes } = statement.run(params)
  if (expectRows !== undefined && changes !== expectRows) {
    throw new Error(`${changes} rows instead of ${expectRows}: ${sql}`)
  }
  return changes
}

const answers = (connection: Connection, batch: Batch): ReadonlyArray<Answer> => {
  const given: Array<Answer> = []
  for (const statement of batch) given.push(answer(connection, statement))
  return given
}

const undo = ({ prepared, database }: Connection): void => {
  if (database.inTransaction) prepared.get("rollback").run([])
}

/**
 * Runs a script as one transaction in one turn, without an await: nobody else in this process comes between, and
 * another process is kept out by SQLite. "write" locks the database first; "read" sees one moment of it.
 */
export const inOneTurn = <A>(connection: Connection, purpose: "read" | "write", script: Script<A>): A => {
  let stage: Stage = "begin"
  try {
    undo(connection)
    connection.prepared.get(purpose === "write" ? "begin immediate" : "begin").run([])
    stage = "statements"
    let step = script.next()
    while (step.done !== true) step = script.next(answers(connection, step.value))
    const { keep, value } = step.value
    if (keep) stage = "commit"
    connection.prepared.get(keep ? "commit" : "rollback").run([])
    return value
  } catch (error) {
    try {
      undo(connection)
    } catch {
      // The next turn tries again before it begins; the first error says more.
    }
    throw new BrokenTurn(stage, error)
  }
}
