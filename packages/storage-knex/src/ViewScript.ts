import type { KeptView, ViewChange } from "@jiceng/core"
import { all, type Compiled, compiled, get, named, run } from "./Compiled.ts"
import { createTable, type Ddl } from "./Ddl.ts"
import type { Dialect } from "./Dialect.ts"
import { create, objectsIn } from "./Migrations.ts"
import { kept, row, type Row, rows, type Script, type Statement, undone } from "./Statement.ts"

/** What kept views are asked with, compiled once. */
export interface ViewStatements {
  readonly basis: Compiled
  readonly texts: Compiled
  readonly first: Compiled
  readonly next: Compiled
  readonly remove: Compiled
  readonly add: Compiled
}

const tables = (dialect: Dialect): ReadonlyArray<Ddl> => [
  createTable(dialect, "views", (table) => {
    for (const column of ["tenant", "view", "basis"]) dialect.text(table, column).notNullable()
    table.primary(["tenant", "view"])
  }),
  createTable(
    dialect,
    "view_texts",
    (table) => {
      for (const column of ["tenant", "view", "key", "text"]) dialect.text(table, column).notNullable()
      table.primary(["tenant", "view", "key"])
    },
    "keys"
  )
]

/** Creates the tables unless they are there. They have no history: what is kept may be thrown away. */
export function* viewTablesScript(dialect: Dialect): Script<void> {
  yield* create(yield* objectsIn(dialect), tables(dialect))
  return kept(undefined)
}

export const viewStatementsOf = ({ knex }: Dialect): ViewStatements => {
  const own = named("tenant", "view")
  return {
    basis: compiled(knex("views").select("basis").where(own)),
    texts: compiled(knex("view_texts").select("key", "text").where(own)),
    first: compiled(knex("views").insert(named("tenant", "view", "basis"))),
    next: compiled(knex("views").update(named("basis")).where(own)),
    remove: compiled(
      knex("view_texts")
        .delete()
        .where(named("tenant", "view", "key"))
    ),
    add: compiled(knex("view_texts").insert(named("tenant", "view", "key", "text")))
  }
}

/** Whose view. */
type Own = Readonly<{ tenant: string; view: string }> & Row

export function* loadScript({ basis, texts }: ViewStatements, own: Own): Script<KeptView | undefined> {
  const known = yield* row(get(basis, own))
  if (known === undefined) return undone(undefined)
  const found = yield* rows(all(texts, own))
  return undone({
    basis: String(known["basis"]),
    texts: new Map(found.map(({ key, text }) => [String(key), String(text)]))
  })
}

/** Removes a text if it is there. */
const removal = (remove: Compiled, values: Row): Statement => {
  const { sql, params } = all(remove, values)
  return { sql, params, mode: "run" }
}

export function* changeScript(
  { basis, first, next, remove, add }: ViewStatements,
  own: Own,
  change: ViewChange
): Script<boolean> {
  const known = yield* row(get(basis, own))
  if (known?.["basis"] !== change.from) return undone(false)
  yield [
    run(known === undefined ? first : next, { ...own, basis: change.basis }),
    ...change.drop.map((key) => removal(remove, { ...own, key })),
    ...change.put.flatMap(([key, text]) => [
      removal(remove, { ...own, key }),
      run(add, { ...own, key, text })
    ])
  ]
  return kept(true)
}
