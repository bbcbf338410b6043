import type { RecordKind } from "../journal/RecordKind.ts"
import type { BundleFault } from "./Bundle.ts"
import type { ReadRecord } from "./ReadRecord.ts"

/**
 * What records must say alike though no schema can see it (记录之间的一致): a fund's account and its receipts. It is shown
 * each record of the kinds that it names, in any order, keeps what it needs and answers at the end.
 */
export interface Agreement {
  readonly begin: () => Agreeing
}

/** An agreement over one bundle. */
export interface Agreeing {
  readonly on: ReadonlyArray<Reader>
  readonly faults: () => Iterable<BundleFault>
}

export type Reader = readonly [kind: string, see: (record: ReadRecord) => void]

/** Looks at each record of one kind. */
export const on = <K extends RecordKind>(kind: K, see: (record: ReadRecord<K>) => void): Reader => [
  kind.kind,
  see as Reader[1]
]
