import { Effect, Result } from "effect"
import type { BodyOf, RecordKind } from "./RecordKind.ts"
import type { CommitReceipt, Query, RecordStore, StoredRecord } from "./RecordStore.ts"
import { idOf, type Ref } from "./Ref.ts"
import { importRef, registerImport, type RegisterImport } from "./RegisterImport.ts"
import { Conflict, type StoreUnavailable } from "./StoreErrors.ts"

interface One<K extends RecordKind> {
  readonly _tag: "one"
  readonly kind: K
  readonly id: string
}
interface Holder {
  readonly _tag: "holder"
  readonly claim: string
}
interface Every<K extends RecordKind> {
  readonly _tag: "every"
  readonly kind: K
  readonly query: Omit<Query, "kind">
  readonly under: Ref
}
type AnyKind = RecordKind
export type Want = One<AnyKind> | Holder | Every<AnyKind>

/** What a want is answered with. */
export type Found<W> =
  W extends One<infer K>
    ? BodyOf<K> | undefined
    : W extends Holder
      ? Ref | undefined
      : W extends Every<infer K>
        ? ReadonlyArray<{ readonly id: string; readonly body: BodyOf<K> }>
        : never

/** One record, or undefined; either way the decision guards what it saw. */
export const one = <K extends AnyKind>(kind: K, id: string): One<K> => ({ _tag: "one", kind, id })

/** Who holds a claim. */
export const holder = (claim: string): Holder => ({ _tag: "holder", claim })

/**
 * All records of a query. `under` is the record that every writer of this kind also writes (its `guardedBy`):
 * it is read no later than the query, and so its version vouches for the answer.
 */
export const every = <K extends AnyKind>(kind: K, query: Omit<Query, "kind">, under: Ref): Every<K> => ({
  _tag: "every",
  kind,
  query,
  under
})

/** How a command reads: each call is one snapshot, and everything it saw is remembered as a guard. */
export interface Read {
  readonly all: <W extends Readonly<Record<string, Want>>>(
    wants: W
  ) => Effect.Effect<{ readonly [Name in keyof W]: Found<W[Name]> }, StoreUnavailable | Conflict>
}

/** A record as a decision saw it. Version 0 = absent. */
export interface SeenRecord {
  readonly version: number
  readonly body: unknown
}

/** A reader that remembers: the executor turns what it saw into guards. */
export interface RecordingRead extends Read {
  readonly seen: Map<Ref, SeenRecord>
  readonly claims: Set<string>
  /** The commit stored under the caller's key, as the first read saw it. */
  readonly known: () => CommitReceipt | undefined
  /** How far an import has come, as the first read saw it; undefined before that read. */
  readonly imported: () => SeenImport | undefined
}

/** The tenant's import, version 0 when there never was one. */
export interface SeenImport {
  readonly version: number
  readonly body: RegisterImport | undefined
}

/** A stored body that its own schema refuses is a defect of whoever wrote it, never an answer. */
const bodyOf = (
  kind: AnyKind,
  record: { readonly ref: Ref; readonly body: string; readonly bodyVersion: number }
): unknown =>
  Result.getOrThrowWith(
    kind.decode(record),
    (error) => new Error(`${record.ref} can't be read`, { cause: error })
  )

const importIn = (record: StoredRecord | undefined): SeenImport =>
  record === undefined
    ? { version: 0, body: undefined }
    : { version: record.version, body: bodyOf(registerImport, record) as RegisterImport }

export const recordingRead = (store: RecordStore["Service"], commit: string): RecordingRead => {
  const seen = new Map<Ref, SeenRecord>()
  const claims = new Set<string>()
  let known: CommitReceipt | undefined
  let imported: SeenImport | undefined

  const note = (ref: Ref, record: SeenRecord): SeenRecord | Conflict => {
    const before = seen.get(ref)
    if (before !== undefined && before.version !== record.version) return new Conflict({ stale: [ref] })
    seen.set(ref, record)
    return record
  }

  const pages = Effect.fnUntraced(function* (want: Every<AnyKind>) {
    const found: Array<{ readonly id: string; readonly body: unknown }> = []
    let after: string | undefined
    do {
      const page = yield* store.find(
        { kind: want.kind.kind, ...want.query },
        { limit: store.manifest.limits.page, ...(after !== undefined && { after }) }
      )
      for (const item of page.items) found.push({ id: idOf(item.ref), body: bodyOf(want.kind, item) })
      after = page.next
    } while (after !== undefined)
    return found
  })

  const all = Effect.fnUntraced(function* (wants: Readonly<Record<string, Want>>) {
    const refs = new Map<Ref, AnyKind | undefined>()
    const keys: Array<string> = []
    for (const want of Object.values(wants)) {
      if (want._tag === "one") refs.set(want.kind.ref(want.id), want.kind)
      else if (want._tag === "holder") keys.push(want.claim)
      else if (!seen.has(want.under) && !refs.has(want.under)) refs.set(want.under, undefined)
    }
    const asked = imported === undefined ? [importRef, ...refs.keys()] : [...refs.keys()]
    const snapshot = yield* store.read({ refs: asked, claims: keys, commit })
    known = snapshot.commit
    const records = new Map(snapshot.records.map((record) => [record.ref, record]))
    imported ??= importIn(records.get(importRef))
    for (const [ref, kind] of refs) {
      const record = records.get(ref)
      const noted = note(ref, {
        version: record?.version ?? 0,
        body: record === undefined || kind === undefined ? undefined : bodyOf(kind, record)
      })
      if (noted instanceof Conflict) return yield* noted
    }
    const holders = new Map(snapshot.claims.map((claim) => [claim.key, claim.holder]))
    const answers: Record<string, unknown> = {}
    for (const [name, want] of Object.entries(wants)) {
      if (want._tag === "one") answers[name] = seen.get(want.kind.ref(want.id))?.body
      else if (want._tag === "holder") {
        claims.add(want.claim)
        answers[name] = holders.get(want.claim)
      } else answers[name] = yield* pages(want)
    }
    return answers
  })

  return { seen, claims, known: () => known, imported: () => imported, all: all as Read["all"] }
}
