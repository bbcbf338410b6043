import { type ReadRequest, type Ref, refOf, type Snapshot, type StoredRecord } from "@jiceng/core"
import { get } from "./Compiled.ts"
import { headOf, idsByKind, receiptOf, recordOf } from "./RowShapes.ts"
import { type Row, type Script, type Statement, undone } from "./Statement.ts"
import type { Tenant } from "./Tenant.ts"

/** One consistent moment of a tenant: records and claims in the order asked for. */
export function* readScript({ tenant, statements }: Tenant, request: ReadRequest): Script<Snapshot> {
  const { journal, claims, of } = statements
  const refs = new Set(request.refs)
  const keys = new Set(request.claims)
  const batch: Array<Statement> = [get(journal.head, { tenant })]
  if (request.commit !== undefined) batch.push(get(journal.commitOf, { tenant, key: request.commit }))
  const other = batch.length
  const kinds: Array<string> = []
  for (const [kind, ids] of idsByKind(refs)) {
    for (const statement of of(kind).records(tenant, ids)) {
      batch.push(statement)
      kinds.push(kind)
    }
  }
  batch.push(...claims(tenant, [...keys]))

  const answers = yield batch
  const records = new Map<Ref, StoredRecord>()
  const holders = new Map<string, Ref>()
  for (const [place, answer] of answers.slice(other).entries()) {
    const kind = kinds[place]
    for (const row of answer as ReadonlyArray<Row>) {
      if (kind === undefined) holders.set(row["key"] as string, row["holder"] as Ref)
      else records.set(refOf(kind, row["id"] as string), recordOf(kind, row))
    }
  }
  const known = request.commit === undefined ? undefined : (answers[1] as Row | undefined)
  return undone({
    head: headOf(answers[0] as Row),
    records: [...refs].flatMap((ref) => records.get(ref) ?? []),
    claims: [...keys].flatMap((key) => {
      const holder = holders.get(key)
      return holder === undefined ? [] : [{ key, holder }]
    }),
    ...(known !== undefined && { commit: receiptOf(known) })
  })
}
