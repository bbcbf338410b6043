import {
  type Commit,
  judgeCommit,
  type MemoryData,
  type Ref,
  refsOf,
  type StoredRecord,
  type Verdict
} from "@jiceng/core"
import { Effect } from "effect"

/** What the commit rules say of a commit at this moment, the clock apart. */
export const judged = (data: MemoryData, commit: Commit): Verdict =>
  judgeCommit(commit, {
    head: data.head,
    known: data.commits.get(commit.key),
    versions: new Map(refsOf(commit).map((ref) => [ref, data.rows.get(ref)?.version ?? 0])),
    holders: data.claims,
    clockLimit: "9999"
  })

/** The commit made to fit whatever is there: the tool of every fault that overlooks something. */
export const forced = (
  data: MemoryData,
  commit: Commit,
  overlook: {
    readonly versions?: boolean
    readonly guards?: boolean
    readonly claims?: boolean
    readonly key?: boolean
  }
): Commit => {
  const { writes, guards, claims } = commit
  if (overlook.key) data.commits.delete(commit.key)
  if (overlook.claims) for (const { key } of claims.take) data.claims.delete(key)
  const release = claims.release.filter(({ key, holder }) => data.claims.get(key) === holder)
  return {
    ...commit,
    writes: overlook.versions
      ? writes.map((write) => ({ ...write, expects: data.rows.get(write.ref)?.version ?? 0 }))
      : writes,
    guards: overlook.guards ? [] : guards,
    claims: overlook.claims ? { take: claims.take, release } : claims
  }
}

/** Puts a row there past the store. */
export const putRow = (
  { rows, byKind }: MemoryData,
  record: StoredRecord,
  index: Readonly<Record<string, string>> = {}
): void => {
  const row = { ...record, index }
  const kind = record.ref.slice(0, record.ref.indexOf("/"))
  rows.set(record.ref, row)
  const rowsOfKind = byKind.get(kind) ?? new Map<Ref, typeof row>()
  byKind.set(kind, rowsOfKind.set(record.ref, row))
}

/** Waits for others to run. */
export const turns = (count: number): Effect.Effect<void> =>
  count === 0 ? Effect.void : Effect.andThen(Effect.yieldNow, () => turns(count - 1))
