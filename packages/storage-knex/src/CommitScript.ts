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
import { put, run } from "./Compiled.ts"
import { forget } from "./Redaction.ts"
import { type Batch, kept, type Script, type Statement, undone, type Value } from "./Statement.ts"
import type { Tenant } from "./Tenant.ts"

/** What one write does: the record as it is now, and its after-image beside the entry. */
const writeStatements = (
  { tenant, statements }: Tenant,
  seq: number,
  position: number,
  { ref, expects, bodyVersion, body, salt, index }: Write,
  prior: number
): readonly [Statement, Statement] => {
  const { table, insert, replace } = statements.of(kindOf(ref))
  const id = idOf(ref)
  const version = expects + 1
  const record: Array<Value> = [body, bodyVersion]
  for (const { field } of table.fields) record.push(index[field] ?? null)
  if (expects === 0) record.push(id, seq, tenant, version)
  else record.push(seq, version, tenant, id, expects)
  return [
    put(expects === 0 ? insert : replace, record),
    put(statements.journal.addBody, [body, bodyVersion, position, prior, ref, salt, seq, tenant, version])
  ]
}

/** Everything that one commit changes, in an order in which no statement meets what it replaces. */
const changes = (own: Tenant, commit: Commit, found: Found, sealed: Sealed): Batch => {
  const { tenant, statements } = own
  const { journal } = statements
  const { seq, digest, recordedAt } = sealed.head
  const { key, inputHash, claims, entry } = commit
  const batch: Array<Statement> = [
    put(journal.moveHead, [seq, digest, recordedAt, tenant, found.head.seq]),
    put(journal.addEntry, [digest, inputHash, key, recordedAt, entry.result, seq, tenant, sealed.text])
  ]
  for (const claim of claims.release) batch.push(run(journal.release, { tenant, ...claim }))
  for (const claim of claims.take) batch.push(run(journal.take, { tenant, ...claim }))
  let position = 0
  for (const write of commit.writes) {
    const prior = found.lastEntries.get(write.ref) ?? 0
    batch.push(...writeStatements(own, seq, position++, write, prior))
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
  const found = foundIn(yield lookupOf(tenant, commit))
  const verdict = judge(commit, found, millis)
  if (verdict._tag === "Known") return undone(Result.succeed(verdict.receipt))
  if (verdict._tag === "Refuse") return undone(Result.fail(verdict.error))
  const sealed = seal(tenant.digest, found.head, commit)
  if (commit.redact !== undefined) yield* forget(tenant, commit.redact, sealed.head.seq, found.lastEntries)
  yield changes(tenant, commit, found, sealed)
  return kept(Result.succeed(sealed.receipt))
}
