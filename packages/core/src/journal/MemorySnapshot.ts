import type { MemoryData, MemoryRow } from "./MemoryStore.ts"
import type { CommitReceipt, Head, JournalEntry } from "./RecordStore.ts"
import { kindOf, type Ref } from "./Ref.ts"

interface Snapshot {
  readonly head: Head
  readonly rows: ReadonlyArray<MemoryRow>
  readonly claims: ReadonlyArray<readonly [string, Ref]>
  readonly commits: ReadonlyArray<readonly [string, CommitReceipt]>
  readonly entries: ReadonlyArray<JournalEntry>
}

/** Everything in a memory store as JSON, so that another process begins where this one is. */
export const memorySnapshot = ({ head, rows, claims, commits, entries }: MemoryData): string => {
  const snapshot: Snapshot = {
    head,
    rows: [...rows.values()],
    claims: [...claims],
    commits: [...commits],
    entries
  }
  return JSON.stringify(snapshot)
}

/** The data that `memorySnapshot` wrote. The text is trusted: it is for a program's own files. */
export const memoryDataFrom = (text: string): MemoryData => {
  const { head, rows, claims, commits, entries } = JSON.parse(text) as Snapshot
  const data: MemoryData = {
    head,
    rows: new Map(rows.map((row) => [row.ref, row])),
    byKind: new Map(),
    claims: new Map(claims),
    commits: new Map(commits),
    entries: [...entries]
  }
  for (const row of rows) {
    const kind = kindOf(row.ref)
    const own = data.byKind.get(kind)
    if (own === undefined) data.byKind.set(kind, new Map([[row.ref, row]]))
    else own.set(row.ref, row)
  }
  return data
}
