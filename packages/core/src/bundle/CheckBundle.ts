import { Effect, Stream } from "effect"
import { Digest } from "../journal/Digest.ts"
import type { RecordKind } from "../journal/RecordKind.ts"
import {
  bundleBytesMax,
  bundleKindsOf,
  type BundlePart,
  type BundleSource,
  type OnProgress,
  type WithKinds
} from "./Bundle.ts"
import { type BundleRefused, BundleTooLarge, type BundleUnreadable } from "./BundleErrors.ts"
import { BundleHash } from "./BundleHash.ts"
import { FaultList } from "./FaultList.ts"
import { Inspection } from "./Inspection.ts"
import { isForeign, Outline } from "./Outline.ts"

/** What a sound bundle holds. */
export interface BundleSummary {
  readonly records: number
  /** Records of each kind, in the document's order of kinds; a kind without any is left out. */
  readonly kinds: Readonly<Record<string, number>>
}

/** A sound bundle as the import needs to know it. */
export interface CheckedBundle extends BundleSummary {
  readonly bundle: string
  /** The running hash after each chunk. */
  readonly marks: ReadonlyArray<string>
  readonly has: (kind: string, id: string) => boolean
  /** The kinds that it may hold, by name and in their order. */
  readonly of: ReadonlyMap<string, RecordKind>
}

export interface CheckOptions extends WithKinds {
  readonly onProgress?: OnProgress
  /** The most bytes that one body may have in the store that it is meant for. */
  readonly bodyBytes?: number
}

/** How records are counted off, when a store tells how many one commit may write. */
const anyChunk = Number.MAX_SAFE_INTEGER

/** Reads all parts but stops at a header of another format or version: the rest would be nothing but faults. */
const untilForeign = (parts: BundleSource["parts"]): BundleSource["parts"] =>
  Stream.takeUntil(parts, isForeign)

/** Refuses a source by its size before anything of it is read. */
export const withinLimit = ({ bytes }: BundleSource): Effect.Effect<void, BundleTooLarge> =>
  bytes > bundleBytesMax ? Effect.fail(new BundleTooLarge({ bytes, allowed: bundleBytesMax })) : Effect.void

/** Checks a bundle in one reading, for a store that writes `size` records at once. */
export const inspectBundle = Effect.fnUntraced(function* (
  source: BundleSource,
  { onProgress, bodyBytes, size = anyChunk, kinds }: CheckOptions & { readonly size?: number }
): Effect.fn.Return<CheckedBundle, BundleRefused | BundleTooLarge | BundleUnreadable, Digest> {
  const digest = yield* Digest
  yield* withinLimit(source)
  const faults = new FaultList()
  const of = new Map(bundleKindsOf(kinds).map((kind) => [kind.kind, kind]))
  const outline = new Outline(of)
  const hash = new BundleHash(digest, size)
  const inspection = new Inspection(of, faults, digest, bodyBytes)
  // Whatever follows can't be judged: neither what is missing nor what refers to nothing.
  let ended = false
  const see = (part: BundlePart): void => {
    if (part._tag === "Record") {
      const text = JSON.stringify(part.value)
      hash.add(part.kind, text)
      inspection.see(part, text.length)
      return
    }
    ended ||= isForeign(part) || (part._tag === "Fault" && part.ends === true)
    const fault = part._tag === "Fault" ? part.fault : outline.fault(part)
    if (fault === undefined) return
    faults.add(fault)
    if (part._tag === "Fault" || part.keys[0] === "records") inspection.lacks()
  }
  yield* Stream.runForEachArray(untilForeign(source.parts), (parts) =>
    Effect.sync(() => {
      for (const part of parts) see(part)
      onProgress?.({ phase: "checking", records: hash.records })
    })
  )
  if (!ended) {
    for (const fault of outline.missing()) faults.add(fault)
    inspection.end()
  }
  const refusal = faults.refusal()
  if (refusal !== undefined) return yield* refusal
  hash.end()
  const counts = Array.from(of.keys(), (kind) => [kind, inspection.count(kind)] as const)
  return {
    records: hash.records,
    kinds: Object.fromEntries(counts.filter(([, count]) => count > 0)),
    bundle: hash.name(),
    marks: hash.marks,
    of,
    has: (kind, id) => inspection.has(kind, id)
  }
})

/**
 * Checks a bundle and says what is in it; nothing is written. Unknown keys, bad values, keys and ids and claims that
 * stand twice, references to nothing and records that contradict each other are refused all together. What breaks a
 * clause is no fault of a bundle: it comes in and is a finding.
 */
export const checkBundle = (
  source: BundleSource,
  options: CheckOptions = {}
): Effect.Effect<BundleSummary, BundleRefused | BundleTooLarge | BundleUnreadable, Digest> =>
  Effect.map(inspectBundle(source, options), (checked) => ({
    records: checked.records,
    kinds: checked.kinds
  }))
