import { Context, type Effect, Layer } from "effect"
import type { Ref } from "./Ref.ts"
import type { CommitError, StoreUnavailable } from "./StoreErrors.ts"

/** What a store promises before anything is asked of it. */
export interface Manifest {
  readonly port: 1
  readonly adapter: string
  /** Whether a second process may use the same data at the same time. */
  readonly shared: boolean
  /** Whether committed data outlives the process. */
  readonly durable: boolean
  readonly limits: {
    /** Writes in one commit. */
    readonly writes: number
    /** Bytes of one body in UTF-8. */
    readonly bodyBytes: number
    /** Rows of one page. */
    readonly page: number
  }
}

/** One record as it is now. `version` counts from 1; a body is text and nothing below core opens it. */
export interface StoredRecord {
  readonly ref: Ref
  readonly version: number
  readonly bodyVersion: number
  readonly body: string
}

/** A unique key and the record that holds it. */
export interface Claim {
  readonly key: string
  readonly holder: Ref
}

export interface Write {
  readonly ref: Ref
  /** The version that this write replaces; 0 when the record must not exist yet. */
  readonly expects: number
  readonly bodyVersion: number
  readonly body: string
  readonly salt: string
  /** Values of the declared index fields, an absent one left out. */
  readonly index: Readonly<Record<string, string>>
}

export interface Commit {
  /** Scoped by the caller, kept as long as the journal. */
  readonly key: string
  readonly inputHash: string
  readonly writes: ReadonlyArray<Write>
  /** Records relied on but not written; version 0 = must not exist. */
  readonly guards: ReadonlyArray<{ readonly ref: Ref; readonly version: number }>
  readonly claims: { readonly take: ReadonlyArray<Claim>; readonly release: ReadonlyArray<Claim> }
  readonly entry: {
    /** The executor's clock, as an instant. */
    readonly clock: string
    readonly actor: string
    readonly command: string
    /** JSON text of ids and amounts; no personal data, for it can't be redacted. */
    readonly result: string
    readonly legalGround?: string
  }
  /** Forget every version of these below the one written here. */
  readonly redact?: ReadonlyArray<Ref>
}

/** The place of a commit in the journal; the same for every retry with the same key. */
export interface CommitReceipt {
  readonly seq: number
  readonly recordedAt: string
  readonly digest: string
  readonly inputHash: string
  readonly result: string
}

/** The end of a tenant's journal. */
export interface Head {
  readonly seq: number
  readonly digest: string
  readonly recordedAt: string
}

export interface ReadRequest {
  readonly refs: ReadonlyArray<Ref>
  readonly commit?: string
  readonly claims?: ReadonlyArray<string>
}

/** One consistent moment: what is absent is left out. */
export interface Snapshot {
  readonly head: Head
  readonly records: ReadonlyArray<StoredRecord>
  readonly claims: ReadonlyArray<Claim>
  readonly commit?: CommitReceipt
}

/**
 * A query over one kind by its declared index fields. Ordered by the window's field, then by id; without a
 * window by id alone. Both ends of the window are included. A window is over a `day` field: the order of other
 * text is an engine's own.
 */
export interface Query {
  readonly kind: string
  readonly equals?: { readonly field: string; readonly value: string }
  readonly window?: { readonly field: string; readonly from?: string; readonly to?: string }
}

export interface Page {
  readonly items: ReadonlyArray<StoredRecord>
  /** Absent on the last page. */
  readonly next?: string
}

/** One journal entry with the after-images of its writes. A redacted body and its salt are null. */
export interface JournalEntry {
  readonly seq: number
  readonly recordedAt: string
  readonly digest: string
  /** The sealed text that the chain runs over. */
  readonly text: string
  readonly images: ReadonlyArray<{
    readonly ref: Ref
    readonly version: number
    readonly bodyVersion: number
    readonly body: string | null
    readonly salt: string | null
  }>
}

/**
 * The storage port: all that a county writes to bring its own database. The tenant is bound when the store is
 * built. The conformance laws of `@jiceng/testkit` are the contract.
 */
export class RecordStore extends Context.Service<
  RecordStore,
  {
    readonly manifest: Manifest
    readonly read: (request: ReadRequest) => Effect.Effect<Snapshot, StoreUnavailable>
    readonly find: (
      query: Query,
      page: { readonly after?: string; readonly limit: number }
    ) => Effect.Effect<Page, StoreUnavailable>
    /** All or nothing; exactly one journal entry. */
    readonly commit: (commit: Commit) => Effect.Effect<CommitReceipt, CommitError>
    /** Entries with `seq > after`, in order, without a gap. */
    readonly changes: (
      after: number,
      limit: number
    ) => Effect.Effect<ReadonlyArray<JournalEntry>, StoreUnavailable>
  }
>()("@jiceng/core/RecordStore") {
  static readonly layer = (store: RecordStore["Service"]): Layer.Layer<RecordStore> =>
    Layer.succeed(RecordStore, store)
}
