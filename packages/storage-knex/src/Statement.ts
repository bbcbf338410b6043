/** What a column holds and a parameter carries; nothing else goes through SQL. */
export type Value = string | number | null

/** One row by column name. */
export type Row = Readonly<Record<string, Value>>

/** One statement with its parameters in place, ready for any driver. */
export interface Statement {
  readonly sql: string
  readonly params: ReadonlyArray<Value>
  /** What is wanted back: the first row, all rows, or the number of rows changed. */
  readonly mode: "get" | "all" | "run"
  /** Rows that a `run` must change; any other number breaks the transaction off. */
  readonly expectRows?: number
}

/** Statements that need nothing from each other's answers: a driver may send them together. */
export type Batch = ReadonlyArray<Statement>

/** By mode: a row or undefined, rows, a number of rows. */
export type Answer = Row | undefined | ReadonlyArray<Row> | number

/** How a script ends: with an answer, and with its transaction kept or undone. */
export interface Conclusion<A> {
  readonly keep: boolean
  readonly value: A
}

/**
 * One transaction as a conversation: the script yields batches and is given their answers. It knows no driver,
 * so a driver can run it in one turn, await it, or pipeline it, and there is never a second script.
 */
export type Script<A> = Generator<Batch, Conclusion<A>, ReadonlyArray<Answer>>

/** A part of a script. */
export type Passage<A> = Generator<Batch, A, ReadonlyArray<Answer>>

/** Asks for the first row of one statement. */
export function* row(statement: Statement): Passage<Row | undefined> {
  const [answer] = yield [statement]
  return answer as Row | undefined
}

/** Asks for all rows of one statement. */
export function* rows(statement: Statement): Passage<ReadonlyArray<Row>> {
  const [answer] = yield [statement]
  return answer as ReadonlyArray<Row>
}

/** Ends a script that changed something. */
export const kept = <A>(value: A): Conclusion<A> => ({ keep: true, value })

/** Ends a script that changed nothing, or must not have. */
export const undone = <A>(value: A): Conclusion<A> => ({ keep: false, value })
