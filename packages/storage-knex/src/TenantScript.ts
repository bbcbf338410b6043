import { genesis } from "@jiceng/core"
import { get, run } from "./Compiled.ts"
import { kept, row, type Script, undone } from "./Statement.ts"
import type { Tenant } from "./Tenant.ts"

/** Creates the tenant's head unless it is there: a commit can then lock it before it knows anything else. */
export function* tenantScript({ tenant, digest, statements }: Tenant): Script<void> {
  const { head, createHead } = statements.journal
  if ((yield* row(get(head, { tenant }))) !== undefined) return undone(undefined)
  const first = genesis(digest, tenant)
  const values = { tenant, seq: first.seq, digest: first.digest, recorded_at: first.recordedAt }
  yield [run(createHead, values)]
  return kept(undefined)
}
