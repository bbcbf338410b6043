import { Effect, Stream } from "effect"
import { bundleBytesMax, type BundlePart, type BundleSource } from "./Bundle.ts"
import { BundleTooLarge } from "./BundleErrors.ts"
import { duplicateKeys } from "./DuplicateKeys.ts"

const utf8 = new TextEncoder()

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

function* recordsOf(records: Readonly<Record<string, unknown>>): Generator<BundlePart> {
  yield { _tag: "Open", keys: ["records"] }
  for (const [kind, list] of Object.entries(records)) {
    const keys = ["records", kind]
    if (!Array.isArray(list)) {
      yield { _tag: "Value", keys, value: list }
      continue
    }
    yield { _tag: "Open", keys }
    for (const [place, value] of list.entries()) yield { _tag: "Record", kind, place, value }
  }
}

function* partsOf(document: unknown): Generator<BundlePart> {
  if (!isObject(document)) {
    yield { _tag: "Value", keys: [], value: document }
    return
  }
  yield { _tag: "Open", keys: [] }
  for (const [key, value] of Object.entries(document)) {
    if (key === "records" && isObject(value)) yield* recordsOf(value)
    else yield { _tag: "Value", keys: [key], value }
  }
}

function* partsOfText(text: string): Generator<BundlePart> {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    yield {
      _tag: "Fault",
      ends: true,
      fault: { path: "$", found: `string(${text.length})`, expected: { zh: "JSON 文本", en: "JSON text" } }
    }
    return
  }
  const faults = duplicateKeys(text)
  yield* faults
  if (faults.at(-1)?.ends !== true) yield* partsOf(document)
}

const sized = (bytes: number, parts: () => Iterable<BundlePart>): BundleSource => ({
  bytes,
  parts: Stream.suspend(() =>
    bytes > bundleBytesMax
      ? Stream.fromEffect(Effect.fail(new BundleTooLarge({ bytes, allowed: bundleBytesMax })))
      : Stream.fromIterable(parts())
  )
})

/** A bundle as text in memory, all of it: for the browser and for small registers. Files are read piece by piece. */
export const bundleText = (text: string): BundleSource =>
  // A UTF-16 unit is at least a byte, so a text that is far too long isn't encoded only to be counted.
  sized(text.length > bundleBytesMax ? text.length : utf8.encode(text).length, () => partsOfText(text))
