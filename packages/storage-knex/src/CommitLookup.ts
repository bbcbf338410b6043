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
import { headOf, receiptOf } from "./RowShapes.ts"
import type { Answer, Batch, Row } from "./Statement.ts"
import type { Tenant } from "./Tenant.ts"

/** What a commit finds under the head's lock, and the entry that last wrote each record. */
export interface Found {
  readonly head: Head
  readonly known: CommitReceipt | undefined
  readonly versions: ReadonlyMap<Ref, number>
  readonly lastEntries: ReadonlyMap<Ref, number>
  readonly holders: ReadonlyMap<string, Ref>
}

/** Locks the head and looks up everything that a commit relies on, in one batch. */
export const lookupOf = ({ tenant, statements }: Tenant, commit: Commit): Batch => {
  const { journal, places, claims } = statements
  const refs = refsOf(commit)
  return [
    get(journal.lockHead, { tenant }),
    get(journal.commitOf, { tenant, key: commit.key }),
    ...places(tenant, commit.redact === undefined ? refs : new Set([...refs, ...commit.redact])),
    ...claims(tenant, claimKeysOf(commit))
  ]
}

/** Reads the answers to a lookup. */
export const foundIn = ([head, known, ...sets]: ReadonlyArray<Answer>): Found => {
  const versions = new Map<Ref, number>()
  const lastEntries = new Map<Ref, number>()
  const holders = new Map<string, Ref>()
  for (const set of sets) {
    for (const row of set as ReadonlyArray<Row>) {
      const kind = row["kind"]
      if (typeof kind === "string") {
        const ref = refOf(kind, row["id"] as string)
        versions.set(ref, row["version"] as number)
        lastEntries.set(ref, row["seq"] as number)
      } else holders.set(row["key"] as string, row["holder"] as Ref)
    }
  }
  return {
    head: headOf(head as Row),
    known: known === undefined ? undefined : receiptOf(known as Row),
    versions,
    lastEntries,
    holders
  }
}
