import { Clock, Effect, Result } from "effect"
import { claimKeysOf, judgeCommit, inadmissible, refsOf } from "../journal/CommitRules.ts"
import type { Digest } from "../journal/Digest.ts"
import { clockToleranceMillis } from "../journal/MemoryStore.ts"
import { indexValues, type RecordKind } from "../journal/RecordKind.ts"
import type {
  CommitReceipt,
  Head,
  JournalEntry,
  Query,
  RecordStore,
  StoredRecord
} from "../journal/RecordStore.ts"
import { kindOf, type Ref } from "../journal/Ref.ts"
import { seal } from "../journal/Seal.ts"
import { StoreUnavailable } from "../journal/StoreErrors.ts"
import { dayOf, type Instant, instantFromMillis } from "../kernel/Instant.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"

type Store = RecordStore["Service"]

interface Row extends StoredRecord {
  readonly index: Readonly<Record<string, string>>
}

/** A store over another one: what is written stays here, what isn't here is read there. */
export interface Overlay {
  readonly store: Store
  /** What was written here, in its order. */
  readonly entries: ReadonlyArray<JournalEntry>
  /** The day of its last entry, or of the last one beneath. */
  readonly lastDay: () => PlainDate
  /** Whether the store beneath has been written to: then nothing read here is of one moment. */
  readonly hasMoved: () => boolean
}

/** Places of the fixed order of a query: the window's value, then the ref. */
const placeOf = ({ window }: Query, { ref, index }: Row): string =>
  window === undefined ? ref : `${index[window.field]}\n${ref}`

const matches = ({ kind, equals, window }: Query, { ref, index }: Row): boolean => {
  if (kindOf(ref) !== kind) return false
  if (equals !== undefined && index[equals.field] !== equals.value) return false
  if (window === undefined) return true
  const value = index[window.field]
  return (
    value !== undefined &&
    (window.from === undefined || value >= window.from) &&
    (window.to === undefined || value <= window.to)
  )
}

const strip = ({ ref, version, bodyVersion, body }: Row): StoredRecord => ({
  ref,
  version,
  bodyVersion,
  body
})

/** An entry with the bodies of some records forgotten. */
const without = (entry: JournalEntry, refs: ReadonlySet<Ref>): JournalEntry =>
  entry.images.some(({ ref }) => refs.has(ref))
    ? {
        ...entry,
        images: entry.images.map((image) =>
          refs.has(image.ref) ? { ...image, body: null, salt: null } : image
        )
      }
    : entry

/**
 * Lays an overlay over a store at a place of its journal: the same port, so that commands and folds run over it and know
 * of nothing (D6). Once the store beneath moves on, every operation fails, and whoever asked begins again.
 */
export const overlayOn = (
  parent: Store,
  base: Head,
  { digest, kinds }: { readonly digest: Digest["Service"]; readonly kinds: ReadonlyArray<RecordKind> }
): Overlay => {
  const byName = new Map(kinds.map((kind) => [kind.kind, kind]))
  const rows = new Map<Ref, Row>()
  /** Claims as they stand here; undefined = released. */
  const claims = new Map<string, Ref | undefined>()
  const commits = new Map<string, CommitReceipt>()
  const entries: Array<JournalEntry> = []
  /** Records whose bodies beneath are forgotten here. */
  const forgotten = new Set<Ref>()
  let head = base
  let moved = false

  const beneath: Store["read"] = (request) =>
    Effect.flatMap(parent.read(request), (snapshot) => {
      if (snapshot.head.seq === base.seq) return Effect.succeed(snapshot)
      moved = true
      return new StoreUnavailable({ operation: "read", reason: "the register beneath has moved on" })
    })

  const read: Store["read"] = ({ refs, commit, claims: asked = [] }) =>
    Effect.map(
      beneath({
        refs: refs.filter((ref) => !rows.has(ref)),
        claims: asked.filter((key) => !claims.has(key)),
        ...(commit !== undefined && { commit })
      }),
      (snapshot) => {
        const known = commit === undefined ? undefined : (commits.get(commit) ?? snapshot.commit)
        const own = [...new Set(refs)].flatMap((ref) => {
          const row = rows.get(ref)
          return row === undefined ? [] : [strip(row)]
        })
        const held = [...new Set(asked)].flatMap((key) => {
          const holder = claims.get(key)
          return holder === undefined ? [] : [{ key, holder }]
        })
        return {
          head,
          records: [...own, ...snapshot.records],
          claims: [...held, ...snapshot.claims],
          ...(known && { commit: known })
        }
      }
    )

  /** A record from beneath with its index, which the port doesn't tell. */
  const rowOf = (record: StoredRecord): Row => {
    const kind = byName.get(kindOf(record.ref))!
    return { ...record, index: indexValues(kind, Result.getOrThrow(kind.decode(record)) as never) }
  }

  const found = Effect.fnUntraced(function* (query: Query) {
    const all: Array<Row> = [...rows.values()].filter((row) => matches(query, row))
    let after: string | undefined
    do {
      const page = yield* parent.find(query, {
        limit: parent.manifest.limits.page,
        ...(after !== undefined && { after })
      })
      for (const record of page.items) if (!rows.has(record.ref)) all.push(rowOf(record))
      after = page.next
    } while (after !== undefined)
    // A page has no head: a look at nothing tells whether it is of the same moment.
    yield* beneath({ refs: [] })
    return all.map((row) => [placeOf(query, row), row] as const).toSorted(([a], [b]) => (a < b ? -1 : 1))
  })

  const store: Store = {
    manifest: parent.manifest,
    read,
    find: (query, { after, limit }) =>
      Effect.map(found(query), (all) => {
        const left = all.filter(([place]) => after === undefined || place > after)
        const page = left.slice(0, Math.min(limit, parent.manifest.limits.page))
        const last = page.at(-1)
        return {
          items: page.map(([, row]) => strip(row)),
          ...(last !== undefined && page.length < left.length && { next: last[0] })
        }
      }),
    commit: Effect.fnUntraced(function* (commit) {
      const fault = inadmissible(parent.manifest, commit)
      if (fault) return yield* fault
      const snapshot = yield* read({ refs: refsOf(commit), claims: claimKeysOf(commit), commit: commit.key })
      const own = instantFromMillis((yield* Clock.currentTimeMillis) + clockToleranceMillis)
      const verdict = judgeCommit(commit, {
        head,
        known: snapshot.commit,
        versions: new Map(snapshot.records.map(({ ref, version }) => [ref, version])),
        holders: new Map(snapshot.claims.map(({ key, holder }) => [key, holder])),
        clockLimit: own > head.recordedAt ? own : head.recordedAt
      })
      if (verdict._tag === "Known") return verdict.receipt
      if (verdict._tag === "Refuse") return yield* verdict.error
      const sealed = seal(digest, head, commit)
      const redacted = new Set(commit.redact)
      for (const ref of redacted) forgotten.add(ref)
      // What is written from here on stays.
      for (const [place, entry] of entries.entries()) entries[place] = without(entry, redacted)
      for (const { key } of commit.claims.release) claims.set(key, undefined)
      for (const { key, holder } of commit.claims.take) claims.set(key, holder)
      for (const { ref, expects, bodyVersion, body, index } of commit.writes)
        rows.set(ref, { ref, version: expects + 1, bodyVersion, body, index })
      entries.push({
        ...sealed.head,
        text: sealed.text,
        images: commit.writes.map(({ ref, expects, bodyVersion, body, salt }) => ({
          ref,
          version: expects + 1,
          bodyVersion,
          body,
          salt
        }))
      })
      commits.set(commit.key, sealed.receipt)
      head = sealed.head
      return sealed.receipt
    }),
    changes: (after, limit) =>
      after >= base.seq
        ? Effect.succeed(entries.slice(after - base.seq, after - base.seq + limit))
        : Effect.map(parent.changes(after, Math.min(limit, base.seq - after)), (older) =>
            older.filter(({ seq }) => seq <= base.seq).map((entry) => without(entry, forgotten))
          )
  }
  return {
    store,
    entries,
    lastDay: () => dayOf(head.recordedAt as Instant),
    hasMoved: () => moved
  }
}
