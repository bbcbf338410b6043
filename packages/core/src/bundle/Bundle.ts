import type { Stream } from "effect"
import type { RecordKind } from "../journal/RecordKind.ts"
import { registerImport } from "../journal/RegisterImport.ts"
import type { Issue } from "../kernel/Issue.ts"
import { recordKinds } from "../register/kinds.ts"
import type { BundleTooLarge, BundleUnreadable } from "./BundleErrors.ts"

/** 名册数据包: one authority's register as it stands, with its dates, in one JSON document. */
export const bundleFormat = "jiceng.register"

/** The version of the document around the records; each record states the version of its own body. */
export const bundleVersion = 1

/** The largest bundle, in bytes of UTF-8. */
export const bundleBytesMax = 64 * 1024 * 1024

/** How deep objects and lists may stand in each other; no record needs a third of it. */
export const bundleDepthMax = 32

/** Of the kinds of a store those that a bundle holds, in their order: all but the import's own. */
export const bundleKindsOf = (kinds: ReadonlyArray<RecordKind> = recordKinds): ReadonlyArray<RecordKind> =>
  kinds.filter(({ kind }) => kind !== registerImport.kind)

/** The kinds of the document. */
export const bundleKinds: ReadonlyArray<RecordKind> = bundleKindsOf()

/** Which kinds there are. */
export interface WithKinds {
  /** Those that the store was opened with, `kindsOf(rulebook)` where counties add some; the document's unless told. */
  readonly kinds?: ReadonlyArray<RecordKind>
}

/** One fault of a bundle, with its JSON path; never any personal data. */
export type BundleFault = Issue

/**
 * A piece of the document, in its order. `Open` says that the document, `records` or the list of a kind is what it
 * should be; a `Value` stands where no record does; a `Fault` is one that only the reader of the text can see, and with
 * `ends` nothing behind it could be read.
 */
export type BundlePart =
  | { readonly _tag: "Open"; readonly keys: ReadonlyArray<string> }
  | { readonly _tag: "Value"; readonly keys: ReadonlyArray<string>; readonly value: unknown }
  | { readonly _tag: "Record"; readonly kind: string; readonly place: number; readonly value: unknown }
  | { readonly _tag: "Fault"; readonly fault: BundleFault; readonly ends?: boolean }

/**
 * Where a bundle is read from. It is read more than once, from the beginning each time: to check it, to compare it, to
 * write it.
 */
export interface BundleSource {
  /** Its size, known before anything is read. */
  readonly bytes: number
  readonly parts: Stream.Stream<BundlePart, BundleTooLarge | BundleUnreadable>
}

/** How far a reading or writing of a bundle has come. */
export interface BundleProgress {
  readonly phase: "checking" | "comparing" | "writing" | "exporting"
  readonly records: number
  /** All there are, once that is known. */
  readonly of?: number
}

export type OnProgress = (progress: BundleProgress) => void
