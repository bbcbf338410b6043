import type { RecordKind } from "../journal/RecordKind.ts"
import type { Bilingual } from "../kernel/Bilingual.ts"
import { renderFound, shapeOf } from "../kernel/Found.ts"
import { pathStep } from "../kernel/IssuePath.ts"
import { type BundleFault, bundleFormat, type BundlePart, bundleVersion } from "./Bundle.ts"

/** A path of the document: `$.records.person[3]`. Odd keys are quoted, what looks like a number of a person is masked. */
export const bundlePath = (keys: ReadonlyArray<PropertyKey>): string =>
  keys.reduce<string>((path, key) => path + pathStep([], key), "$")

const noSuchField: Bilingual = { zh: "没有这个字段", en: "no such field" }
const object: Bilingual = { zh: "对象", en: "an object" }
const required = (text: string): Bilingual => ({ zh: `必填：${text}`, en: `required: ${text}` })

const header: Readonly<Record<string, string | number>> = { format: bundleFormat, version: bundleVersion }

/** What is around the records: format, version and one list for each kind. */
export class Outline {
  readonly #seen = new Set<string>()
  readonly #kinds: ReadonlyMap<string, RecordKind>
  #opened = false

  constructor(kinds: ReadonlyMap<string, RecordKind>) {
    this.#kinds = kinds
  }

  /** The fault of a piece that is no record, or undefined. */
  fault(part: Extract<BundlePart, { readonly _tag: "Open" | "Value" }>): BundleFault | undefined {
    const { keys } = part
    const [top, kind] = keys
    if (keys.length === 1) this.#seen.add(top!)
    const path = bundlePath(keys)
    const found = part._tag === "Open" ? "array" : shapeOf(part.value)
    if (kind !== undefined) {
      if (!this.#kinds.has(kind)) return { path, found, expected: noSuchField }
      return part._tag === "Open" ? undefined : { path, found, expected: { zh: "列表", en: "a list" } }
    }
    if (part._tag === "Open") {
      this.#opened ||= top === undefined
      return undefined
    }
    if (top === undefined || top === "records") return { path, found, expected: object }
    const due = Object.hasOwn(header, top) ? header[top] : undefined
    if (due === undefined) return { path, found, expected: noSuchField }
    const text = JSON.stringify(due)
    if (part.value === due) return undefined
    return { path, found: renderFound(part.value, undefined), expected: { zh: text, en: text } }
  }

  /** What the document lacks, told at its end. */
  missing(): ReadonlyArray<BundleFault> {
    if (!this.#opened) return []
    const due = Object.entries(header).map(([key, value]) => [key, JSON.stringify(value)] as const)
    return [...due, ["records", "{}"] as const].flatMap(([key, text]) =>
      this.#seen.has(key) ? [] : [{ path: `$.${key}`, found: "(absent)", expected: required(text) }]
    )
  }
}

/** A header that names another format or version: whatever follows can't be judged. */
export const isForeign = (part: BundlePart): boolean =>
  part._tag === "Value" &&
  part.keys.length === 1 &&
  Object.hasOwn(header, part.keys[0]!) &&
  part.value !== header[part.keys[0]!]
