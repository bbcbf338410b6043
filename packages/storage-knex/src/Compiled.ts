import type { Knex } from "knex"
import type { Row, Statement, Value } from "./Statement.ts"

/** A statement compiled once: its text, and the names of its parameters in the order of their places. */
export interface Compiled {
  readonly sql: string
  readonly names: ReadonlyArray<string>
}

/**
 * Compiles a query whose values are the names of its parameters, so that knex may order columns as it likes.
 * The one number in a query is its limit.
 */
export const compiled = (query: Knex.QueryBuilder): Compiled => {
  const { sql, bindings } = query.toSQL().toNative()
  const names = bindings as ReadonlyArray<string | number>
  return { sql, names: names.map((name) => (typeof name === "number" ? "limit" : name)) }
}

/** Columns with their own names as values: parameters to be. */
export const named = (...columns: ReadonlyArray<string>): Record<string, string> =>
  Object.fromEntries(columns.map((column) => [column, column]))

/** Stands for the limit until a query is bound. */
export const anyLimit = 1

/** Compiles a query whose parameters are given by place. Throws when knex puts them in another order than `names`. */
export const placed = (query: Knex.QueryBuilder, ...names: ReadonlyArray<string>): Compiled => {
  const made = compiled(query)
  if (made.names.join() !== names.join()) throw new Error(`"${made.sql}" takes ${made.names.join()}`)
  return made
}

/** Keeps what was made for a key: a shape is compiled when first met and never again. */
export const memo = <A>(): ((key: string, make: () => A) => A) => {
  const made = new Map<string, A>()
  return (key, make) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = make()
    made.set(key, fresh)
    return fresh
  }
}

const bind = (names: ReadonlyArray<string>, values: Row): ReadonlyArray<Value> => {
  const params: Array<Value> = []
  for (const name of names) params.push(values[name] ?? null)
  return params
}

export const get = ({ sql, names }: Compiled, values: Row): Statement => ({
  sql,
  params: bind(names, values),
  mode: "get"
})

export const all = ({ sql, names }: Compiled, values: Row): Statement => ({
  sql,
  params: bind(names, values),
  mode: "all"
})

/** A change of one row: any other number of rows is a defect. */
export const run = ({ sql, names }: Compiled, values: Row): Statement => ({
  sql,
  params: bind(names, values),
  mode: "run",
  expectRows: 1
})

/** The same for what every commit writes: parameters by place, as `placed` has checked. */
export const put = ({ sql }: Compiled, params: ReadonlyArray<Value>): Statement => ({
  sql,
  params,
  mode: "run",
  expectRows: 1
})
