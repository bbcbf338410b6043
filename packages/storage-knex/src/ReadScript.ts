import { type ReadRequest, type Ref, refOf, type Snapshot, type StoredRecord } from "@jiceng/core"
import { get } from "./Compiled.ts"
import { headOf, receiptOf, recordOf } from "./RowShapes.ts"
import { type Row, type Script, undone } from "./Statement.ts"
import type { Tenant } from "./Tenant.ts"

/** One consistent moment of a tenant: records and claims in the order asked for. */
export function* readScript({ tenant, statements }: Tenant, request: ReadRequest): Script<Snapshot> {
  const refs = new Set(request.refs)
  const keys = new Set(request.claims)
  const [head, known, ...sets] = yield [
    get(statements.journal.head, { tenant }),
    get(statements.journal.commitOf, { tenant, key: request.commit ?? null }),
    ...statements.records(tenant, refs),
    ...statements.claims(tenant, [...keys])
  ]
  const records = new Map<Ref, StoredRecord>()
  const holders = new Map<string, Ref>()
  for (const set of sets) {
    for (const row of set as ReadonlyArray<Row>) {
      const kind = row["kind"]
      if (typeof kind === "string") records.set(refOf(kind, row["id"] as string), recordOf(kind, row))
      else holders.set(row["key"] as string, row["holder"] as Ref)
    }
  }
  return undone({
    head: headOf(head as Row),
    records: [...refs].flatMap((ref) => records.get(ref) ?? []),
    claims: [...keys].flatMap((key) => {
      const holder = holders.get(key)
      return holder === undefined ? [] : [{ key, holder }]
    }),
    ...(known !== undefined && { commit: receiptOf(known as Row) })
  })
}
