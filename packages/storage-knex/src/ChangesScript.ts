import type { JournalEntry, Ref } from "@jiceng/core"
import { all } from "./Compiled.ts"
import { headOf } from "./RowShapes.ts"
import { type Row, rows, type Script, undone } from "./Statement.ts"
import type { Tenant } from "./Tenant.ts"

type Image = JournalEntry["images"][number]

const imageOf = (row: Row): Image => ({
  ref: row["ref"] as Ref,
  version: row["version"] as number,
  bodyVersion: row["body_version"] as number,
  body: row["body"] as string | null,
  salt: row["salt"] as string | null
})

/** Entries after a cursor, with what they wrote: two queries, however many entries. */
export function* changesScript(
  { tenant, statements }: Tenant,
  after: number,
  limit: number
): Script<ReadonlyArray<JournalEntry>> {
  const entries = yield* rows(all(statements.journal.entries, { tenant, after, limit: Math.max(0, limit) }))
  const first = entries[0]
  const last = entries[entries.length - 1]
  if (first === undefined || last === undefined) return undone([])
  const range = { tenant, first: first["seq"] ?? 0, last: last["seq"] ?? 0 }
  const bodies = yield* rows(all(statements.journal.bodies, range))
  let next = 0
  const found = entries.map((row): JournalEntry => {
    const images: Array<Image> = []
    for (let body = bodies[next]; body !== undefined && body["seq"] === row["seq"]; body = bodies[++next]) {
      images.push(imageOf(body))
    }
    return { ...headOf(row), text: row["text"] as string, images }
  })
  return undone(found)
}
