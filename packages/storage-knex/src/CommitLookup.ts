import {
  claimKeysOf,
  type Commit,
  type CommitReceipt,
  type Head,
  type Ref,
  refOf,
  refsOf
} from "@jiceng/core"
import { get } from "./Compiled.ts"
import { headOf, idsByKind, receiptOf } from "./RowShapes.ts"
import type { Answer, Batch, Row, Statement } from "./Statement.ts"
import type { Tenant } from "./Tenant.ts"

/** What a commit finds under the head's lock, and the entry that last wrote each record. */
export interface Found {
  readonly head: Head
  readonly known: CommitReceipt | undefined
  readonly versions: ReadonlyMap<Ref, number>
  readonly lastEntries: ReadonlyMap<Ref, number>
  readonly holders: ReadonlyMap<string, Ref>
}

/** What to ask before a commit, and what each answer is about: a kind's records, or claims. */
export interface CommitLookup {
  readonly batch: Batch
  readonly kinds: ReadonlyArray<string>
}

/** Statements that stand before the lookups: the head, which is locked first, and the key. */
const leading = 2

/** Locks the head and looks up everything that a commit relies on: one batch, and a set of rows per kind. */
export const lookupOf = ({ tenant, statements }: Tenant, commit: Commit): CommitLookup => {
  const { journal, claims, of } = statements
  const batch: Array<Statement> = [
    get(journal.lockHead, { tenant }),
    get(journal.commitOf, { tenant, key: commit.key })
  ]
  const kinds: Array<string> = []
  const refs = commit.redact === undefined ? refsOf(commit) : [...refsOf(commit), ...commit.redact]
  for (const [kind, ids] of idsByKind(refs)) {
    for (const statement of of(kind).places(tenant, ids)) {
      batch.push(statement)
      kinds.push(kind)
    }
  }
  for (const statement of claims(tenant, claimKeysOf(commit))) batch.push(statement)
  return { batch, kinds }
}

/** Reads the answers to a lookup. */
export const foundIn = (kinds: ReadonlyArray<string>, answers: ReadonlyArray<Answer>): Found => {
  const versions = new Map<Ref, number>()
  const lastEntries = new Map<Ref, number>()
  const holders = new Map<string, Ref>()
  for (let place = leading; place < answers.length; place++) {
    const kind = kinds[place - leading]
    for (const row of answers[place] as ReadonlyArray<Row>) {
      if (kind === undefined) {
        holders.set(row["key"] as string, row["holder"] as Ref)
        continue
      }
      const ref = refOf(kind, row["id"] as string)
      versions.set(ref, row["version"] as number)
      lastEntries.set(ref, row["seq"] as number)
    }
  }
  const known = answers[1] as Row | undefined
  const head = headOf(answers[0] as Row)
  return { head, known: known && receiptOf(known), versions, lastEntries, holders }
}
