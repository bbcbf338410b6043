import { Clock, Effect, type Scope } from "effect"
import { instantFromMillis } from "../kernel/Instant.ts"
import { claimKeysOf, judgeCommit, inadmissible, refsOf } from "./CommitRules.ts"
import { Digest } from "./Digest.ts"
import type {
  Commit,
  CommitReceipt,
  Head,
  JournalEntry,
  Manifest,
  Query,
  RecordStore,
  StoredRecord
} from "./RecordStore.ts"
import { kindOf, type Ref } from "./Ref.ts"
import { genesis, seal } from "./Seal.ts"
import { StoreUnavailable } from "./StoreErrors.ts"

const manifest: Manifest = {
  port: 1,
  adapter: "memory",
  shared: false,
  durable: false,
  limits: { writes: 100_000, bodyBytes: 1_048_576, page: 1_000 }
}

/** How far a commit's clock may run ahead of both the head and the store's own clock. */
export const clockToleranceMillis = 5 * 60 * 1000

/** A record as a memory store holds it, with what it is found by. */
export interface MemoryRow extends StoredRecord {
  readonly index: Readonly<Record<string, string>>
}

/** Everything that one tenant holds. Kept apart from the store, so that a test can open it twice. */
export interface MemoryData {
  head: Head
  readonly rows: Map<Ref, MemoryRow>
  readonly byKind: Map<string, Map<Ref, MemoryRow>>
  readonly claims: Map<string, Ref>
  readonly commits: Map<string, CommitReceipt>
  readonly entries: Array<JournalEntry>
}

/** Empty data of a tenant. */
export const memoryData = (digest: Digest["Service"], tenant: string): MemoryData => ({
  head: genesis(digest, tenant),
  rows: new Map(),
  byKind: new Map(),
  claims: new Map(),
  commits: new Map(),
  entries: []
})

/** A `RecordStore` in memory over `data`: the model that every other adapter is compared with. */
export const memoryStore = Effect.fnUntraced(function* (
  data: MemoryData
): Effect.fn.Return<RecordStore["Service"], never, Digest | Scope.Scope> {
  const digest = yield* Digest
  let open = true
  yield* Effect.addFinalizer(() => Effect.sync(() => void (open = false)))

  const whileOpen = (operation: string) =>
    Effect.suspend(() => (open ? Effect.void : new StoreUnavailable({ operation, reason: "closed" })))

  const apply = (commit: Commit): CommitReceipt => {
    const { head, text, receipt } = seal(digest, data.head, commit)
    for (const { key } of commit.claims.release) data.claims.delete(key)
    for (const { key, holder } of commit.claims.take) data.claims.set(key, holder)
    for (const ref of commit.redact ?? []) redact(data, ref)
    for (const { ref, expects, bodyVersion, body, index } of commit.writes) {
      const row: MemoryRow = { ref, version: expects + 1, bodyVersion, body, index }
      data.rows.set(ref, row)
      const kind = kindOf(ref)
      const rows = data.byKind.get(kind) ?? new Map<Ref, MemoryRow>()
      data.byKind.set(kind, rows.set(ref, row))
    }
    data.entries.push({
      seq: head.seq,
      recordedAt: head.recordedAt,
      digest: head.digest,
      text,
      images: commit.writes.map(({ ref, expects, bodyVersion, body, salt }) => ({
        ref,
        version: expects + 1,
        bodyVersion,
        body,
        salt
      }))
    })
    data.commits.set(commit.key, receipt)
    data.head = head
    return receipt
  }

  return {
    manifest,
    read: ({ refs, commit, claims }) =>
      Effect.map(whileOpen("read"), () => {
        const known = commit === undefined ? undefined : data.commits.get(commit)
        return {
          head: data.head,
          records: [...new Set(refs)].flatMap((ref) => strip(data.rows.get(ref))),
          claims: [...new Set(claims)].flatMap((key) => {
            const holder = data.claims.get(key)
            return holder === undefined ? [] : [{ key, holder }]
          }),
          ...(known && { commit: known })
        }
      }),
    find: (query, { after, limit }) =>
      Effect.map(whileOpen("find"), () => {
        const rows = matching(data, query).filter(([place]) => after === undefined || place > after)
        const page = rows.slice(0, Math.min(limit, manifest.limits.page))
        const last = page.at(-1)
        return {
          items: page.flatMap(([, row]) => strip(row)),
          ...(last !== undefined && page.length < rows.length && { next: last[0] })
        }
      }),
    commit: Effect.fnUntraced(function* (commit) {
      yield* whileOpen("commit")
      const fault = inadmissible(manifest, commit)
      if (fault) return yield* fault
      const own = instantFromMillis((yield* Clock.currentTimeMillis) + clockToleranceMillis)
      // No yield from here on: what was seen is what is written over.
      const verdict = judgeCommit(commit, {
        head: data.head,
        known: data.commits.get(commit.key),
        versions: new Map(refsOf(commit).map((ref) => [ref, data.rows.get(ref)?.version ?? 0])),
        holders: new Map(
          claimKeysOf(commit).flatMap((key) => {
            const holder = data.claims.get(key)
            return holder === undefined ? [] : [[key, holder] as const]
          })
        ),
        clockLimit: own > data.head.recordedAt ? own : data.head.recordedAt
      })
      if (verdict._tag === "Known") return verdict.receipt
      if (verdict._tag === "Refuse") return yield* verdict.error
      return apply(commit)
    }),
    changes: (after, limit) =>
      Effect.map(whileOpen("changes"), () => data.entries.slice(after, after + limit))
  }
})

const strip = (row: MemoryRow | undefined): ReadonlyArray<StoredRecord> =>
  row === undefined
    ? []
    : [{ ref: row.ref, version: row.version, bodyVersion: row.bodyVersion, body: row.body }]

/** Matching rows with their place in the fixed order; the place is the cursor. */
const matching = (
  data: MemoryData,
  { kind, equals, window }: Query
): ReadonlyArray<readonly [string, MemoryRow]> => {
  const found: Array<readonly [string, MemoryRow]> = []
  for (const row of data.byKind.get(kind)?.values() ?? []) {
    if (equals !== undefined && row.index[equals.field] !== equals.value) continue
    if (window === undefined) {
      found.push([row.ref, row])
      continue
    }
    const value = row.index[window.field]
    if (value === undefined) continue
    if (window.from !== undefined && value < window.from) continue
    if (window.to !== undefined && value > window.to) continue
    found.push([`${value}\n${row.ref}`, row])
  }
  return found.toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** Forgets every stored version of a record; the commit at hand then writes the present one. */
const redact = (data: MemoryData, ref: Ref): void => {
  for (const [place, entry] of data.entries.entries()) {
    if (!entry.images.some((image) => image.ref === ref)) continue
    const images = entry.images.map((image) =>
      image.ref === ref ? { ...image, body: null, salt: null } : image
    )
    data.entries[place] = { ...entry, images }
  }
}
