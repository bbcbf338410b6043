import {
  clockToleranceMillis,
  type Commit,
  type CommitError,
  type CommitReceipt,
  idOf,
  instantFromMillis,
  judgeCommit,
  kindOf,
  type Sealed,
  seal,
  type Verdict,
  type Write
} from "@jiceng/core"
import { Result } from "effect"
import { type Found, foundIn, lookupOf } from "./CommitLookup.ts"
import { run } from "./Compiled.ts"
import { forget } from "./Redaction.ts"
import { type Batch, kept, type Script, type Statement, undone, type Value } from "./Statement.ts"
import type { Tenant } from "./Tenant.ts"

const recordStatement = ({ tenant, statements }: Tenant, seq: number, write: Write): Statement => {
  const { table, insert, replace } = statements.of(kindOf(write.ref))
  const values: Record<string, Value> = {
    tenant,
    id: idOf(write.ref),
    expects: write.expects,
    version: write.expects + 1,
    body_version: write.bodyVersion,
    body: write.body,
    seq
  }
  for (const { field, column } of table.fields) values[column] = write.index[field] ?? null
  return run(write.expects === 0 ? insert : replace, values)
}

const bodyStatement = (
  { tenant, statements }: Tenant,
  seq: number,
  position: number,
  { ref, expects, bodyVersion, body, salt }: Write,
  prior: number
): Statement =>
  run(statements.journal.addBody, {
    tenant,
    seq,
    position,
    ref,
    version: expects + 1,
    body_version: bodyVersion,
    prior,
    body,
    salt
  })

/** Everything that one commit changes, in an order in which no statement meets what it replaces. */
const changes = (tenant: Tenant, commit: Commit, found: Found, sealed: Sealed): Batch => {
  const { journal } = tenant.statements
  const { head, text } = sealed
  const { seq, digest, recordedAt } = head
  const { key, inputHash, claims, entry } = commit
  const own = { tenant: tenant.tenant }
  const place = { tenant: tenant.tenant, seq, digest, recorded_at: recordedAt }
  const batch: Array<Statement> = [
    run(journal.moveHead, { ...place, before: found.head.seq }),
    run(journal.addEntry, { ...place, key, input_hash: inputHash, result: entry.result, text })
  ]
  for (const claim of claims.release) batch.push(run(journal.release, { ...own, ...claim }))
  for (const claim of claims.take) batch.push(run(journal.take, { ...own, ...claim }))
  let position = 0
  for (const write of commit.writes) {
    batch.push(recordStatement(tenant, seq, write))
    batch.push(bodyStatement(tenant, seq, position++, write, found.lastEntries.get(write.ref) ?? 0))
  }
  return batch
}

const judge = (commit: Commit, found: Found, millis: number): Verdict => {
  const { head, known, versions, holders } = found
  const own = instantFromMillis(millis + clockToleranceMillis)
  const clockLimit = own > head.recordedAt ? own : head.recordedAt
  return judgeCommit(commit, { head, known, versions, holders, clockLimit })
}

/**
 * The commit, for every database: lock the head, look up, judge by core's rules, seal, write. `millis` is the
 * store's own clock. Whatever is refused is refused before the first write.
 */
export function* commitScript(
  tenant: Tenant,
  commit: Commit,
  millis: number
): Script<Result.Result<CommitReceipt, CommitError>> {
  const { batch, kinds } = lookupOf(tenant, commit)
  const found = foundIn(kinds, yield batch)
  const verdict = judge(commit, found, millis)
  if (verdict._tag === "Known") return undone(Result.succeed(verdict.receipt))
  if (verdict._tag === "Refuse") return undone(Result.fail(verdict.error))
  const sealed = seal(tenant.digest, found.head, commit)
  if (commit.redact !== undefined) yield* forget(tenant, commit.redact, sealed.head.seq, found.lastEntries)
  yield changes(tenant, commit, found, sealed)
  return kept(Result.succeed(sealed.receipt))
}
