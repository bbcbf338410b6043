import type { Ref } from "@jiceng/core"
import { get, run } from "./Compiled.ts"
import type { Passage, Row } from "./Statement.ts"
import type { Tenant } from "./Tenant.ts"

/**
 * Forgets the body and salt of every version of these records that the commit `seq` finds; what stays is that
 * there was one.
 */
export function* forget(
  { tenant, statements }: Tenant,
  refs: ReadonlyArray<Ref>,
  seq: number,
  lastEntries: ReadonlyMap<Ref, number>
): Passage<void> {
  const { prior, forget: forgetOne } = statements.journal
  for (const ref of new Set(refs)) {
    let entry = lastEntries.get(ref) ?? 0
    while (entry > 0) {
      const place = { tenant, seq: entry, ref }
      const [image] = yield [get(prior, place), run(forgetOne, place)]
      const { prior: below, salt } = image as Row
      // An earlier redaction went down from here already.
      entry = salt === null ? 0 : (below as number)
    }
  }
  if (refs.length > 0) yield statements.dialect.traces(seq)
}
