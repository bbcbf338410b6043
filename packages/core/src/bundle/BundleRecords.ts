import { type Effect, Result, Stream } from "effect"
import type { RecordKind } from "../journal/RecordKind.ts"
import { type BundlePart, type BundleSource } from "./Bundle.ts"
import { type BundleTooLarge, BundleUnreadable } from "./BundleErrors.ts"
import { type ReadRecord, readRecord } from "./ReadRecord.ts"

export type RecordPart = Extract<BundlePart, { readonly _tag: "Record" }>

const isRecord = (part: BundlePart): part is RecordPart => part._tag === "Record"

/** Hands on the records of a bundle, `size` at a time and in their order. */
export const forEachBatch = <E, R>(
  source: BundleSource,
  size: number,
  each: (batch: ReadonlyArray<RecordPart>) => Effect.Effect<void, E, R>
): Effect.Effect<void, E | BundleTooLarge | BundleUnreadable, R> =>
  Stream.runForEach(Stream.grouped(Stream.filter(source.parts, isRecord), size), each)

/** The bundle was checked a moment ago: what can't be read now is another one. */
export const changedMeanwhile = (): BundleUnreadable =>
  new BundleUnreadable({ reason: "changed while it was read" })

/** Reads records of a bundle that was found sound once more. */
export const readAgain = (
  kinds: ReadonlyMap<string, RecordKind>,
  batch: ReadonlyArray<RecordPart>
): Result.Result<ReadonlyArray<ReadRecord>, BundleUnreadable> => {
  const records: Array<ReadRecord> = []
  for (const { kind: name, place, value } of batch) {
    const kind = kinds.get(name)
    const record = kind && readRecord(kind, value, `$.records.${name}[${place}]`).record
    if (record === undefined) return Result.fail(changedMeanwhile())
    records.push(record)
  }
  return Result.succeed(records)
}
