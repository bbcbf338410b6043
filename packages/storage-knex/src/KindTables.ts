import { Result } from "effect"
import { anyLimit, compiled, get, named, run } from "./Compiled.ts"
import { addColumn, createIndex, createTable, type Ddl } from "./Ddl.ts"
import type { Dialect } from "./Dialect.ts"
import { create, objectsIn } from "./Migrations.ts"
import { RebuildNeeded } from "./OpenErrors.ts"
import { kept, type Passage, row, rows, type Script, undone } from "./Statement.ts"
import type { RecordTable } from "./Tables.ts"

const tableDdl = (dialect: Dialect, { table, fields }: RecordTable): Ddl =>
  createTable(dialect, table, (builder) => {
    for (const column of ["tenant", "id", "body"]) dialect.text(builder, column).notNullable()
    for (const column of ["version", "body_version", "seq"]) builder.integer(column).notNullable()
    for (const { column } of fields) dialect.text(builder, column).nullable()
    builder.primary(["tenant", "id"])
  })

const indexDdl = (dialect: Dialect, { table, fields }: RecordTable): ReadonlyArray<Ddl> =>
  fields.map(({ column, index }) => createIndex(dialect, index, table, ["tenant", column, "id"]))

/** The fields that the rows of a table have values for, as the database remembers it; none for a new kind. */
function* fieldsKept(dialect: Dialect, kind: string): Passage<ReadonlyArray<string> | undefined> {
  const query = compiled(dialect.knex("kinds").select("fields").where("kind", "kind"))
  const found = (yield* row(get(query, { kind })))?.["fields"]
  return typeof found === "string" ? found.split(" ").filter((field) => field !== "") : undefined
}

function* addColumns(dialect: Dialect, { table, fields }: RecordTable): Passage<void> {
  const columns = new Set<unknown>((yield* rows(dialect.columns(table))).map(({ name }) => name))
  yield* create(
    columns,
    fields.map(({ column }) => addColumn(dialect, table, column))
  )
}

/** Brings one kind's table up to its declaration; false when nothing was to do. */
function* bringUp(
  dialect: Dialect,
  objects: ReadonlySet<unknown>,
  kind: RecordTable
): Passage<boolean | RebuildNeeded> {
  const declared = kind.fields.map(({ field }) => field)
  const before = yield* fieldsKept(dialect, kind.kind)
  if (before?.join(" ") === declared.join(" ")) return false
  if (objects.has(kind.table)) {
    const missing = declared.filter((field) => !(before ?? []).includes(field))
    const any = compiled(dialect.knex(kind.table).select("version").limit(anyLimit))
    const filled = missing.length > 0 && (yield* row(get(any, { limit: 1 }))) !== undefined
    if (filled) return new RebuildNeeded({ kind: kind.kind, fields: missing })
    yield* addColumns(dialect, kind)
  }
  yield* create(objects, [tableDdl(dialect, kind), ...indexDdl(dialect, kind)])
  const record = { kind: kind.kind, fields: declared.join(" ") }
  const table = dialect.knex("kinds")
  yield before === undefined
    ? [run(compiled(table.insert(named("kind", "fields"))), record)]
    : [run(compiled(table.where("kind", "kind").update(named("fields"))), record)]
  return true
}

/**
 * Makes the tables of these kinds. A field that rows lack is a rebuild, never a column left empty: a find would
 * pass over them in silence. For the same reason a field that a release no longer fills is forgotten here.
 */
export function* kindTablesScript(
  dialect: Dialect,
  tables: ReadonlyMap<string, RecordTable>
): Script<Result.Result<void, RebuildNeeded>> {
  const objects = yield* objectsIn(dialect)
  let changed = false
  for (const kind of tables.values()) {
    const outcome = yield* bringUp(dialect, objects, kind)
    if (outcome instanceof RebuildNeeded) return undone(Result.fail(outcome))
    changed ||= outcome
  }
  return changed ? kept(Result.void) : undone(Result.void)
}
