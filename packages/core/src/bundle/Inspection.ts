import type { Digest } from "../journal/Digest.ts"
import { claimsOf, type RecordKind } from "../journal/RecordKind.ts"
import { idOf, kindOf, type Ref } from "../journal/Ref.ts"
import { referencesIn } from "../journal/References.ts"
import { renderFound } from "../kernel/Found.ts"
import { agreements } from "../register/agreements.ts"
import { type Reading, type ReadRecord, readRecord } from "./ReadRecord.ts"
import type { Reader } from "./Agreement.ts"
import { type BundleFault, type BundlePart } from "./Bundle.ts"
import type { FaultList } from "./FaultList.ts"
import { bundlePath } from "./Outline.ts"
import { turnedPeriods } from "./Periods.ts"

/** What is known of one kind while a bundle is read. */
interface OfKind {
  readonly kind: RecordKind
  /** Places in the kind's list by id. */
  readonly places: Map<string, number>
  readonly references: ReturnType<typeof referencesIn>
  readonly idReferences: ReturnType<typeof referencesIn>
  readonly readers: ReadonlyArray<Reader[1]>
}

const utf8 = new TextEncoder()

/**
 * Looks at every record of a bundle in one reading, in whatever order they come. It keeps ids, claims and what refers
 * to something not seen yet, never the bodies.
 */
export class Inspection {
  readonly #kinds: ReadonlyMap<string, OfKind>
  readonly #claims = new Map<string, string>()
  /** Paths that refer to a record that hasn't come yet. */
  readonly #awaited = new Map<Ref, Array<string>>()
  readonly #agreeing = agreements.map((agreement) => agreement.begin())
  readonly #faults: FaultList
  readonly #digest: Digest["Service"]
  readonly #bodyBytes: number
  #unread = false

  constructor(
    kinds: ReadonlyMap<string, RecordKind>,
    faults: FaultList,
    digest: Digest["Service"],
    bodyBytes = Number.MAX_SAFE_INTEGER
  ) {
    this.#faults = faults
    this.#digest = digest
    this.#bodyBytes = bodyBytes
    const readers = this.#agreeing.flatMap(({ on }) => on)
    this.#kinds = new Map(
      Array.from(kinds, ([name, kind]) => [
        name,
        {
          kind,
          places: new Map(),
          references: referencesIn(kind.body.ast),
          idReferences: referencesIn(kind.id.ast),
          readers: readers.flatMap(([of, see]) => (of === name ? [see] : []))
        }
      ])
    )
  }

  has(kind: string, id: string): boolean {
    return this.#kinds.get(kind)?.places.has(id) ?? false
  }

  count(kind: string): number {
    return this.#kinds.get(kind)?.places.size ?? 0
  }

  /** A record of a kind that doesn't exist is passed over: its list is a fault already. */
  see({ kind, place, value }: Extract<BundlePart, { readonly _tag: "Record" }>, length: number): void {
    const of = this.#kinds.get(kind)
    if (of === undefined) return
    const path = `$.records.${kind}[${place}]`
    const reading = readRecord(of.kind, value, path)
    for (const fault of reading.faults) this.#faults.add(fault)
    this.#enter(of, reading, place, path)
    if (reading.id !== undefined) this.#subject(of, reading.id, path)
    if (reading.record === undefined) {
      this.#unread = true
      return
    }
    for (const fault of turnedPeriods(reading.record.body, path)) this.#faults.add(fault)
    this.#references(of, reading.record)
    this.#claim(reading.record)
    // A UTF-16 unit takes at most three bytes, so most records need no counting.
    if (length * 3 > this.#bodyBytes) this.#measure(reading.record)
    for (const read of of.readers) read(reading.record)
  }

  /** A part of the records is not what it should be: a sum over the rest says nothing. */
  lacks(): void {
    this.#unread = true
  }

  /** What can be told only at the end: references to nothing, and records that contradict each other. */
  end(): void {
    for (const [ref, paths] of this.#awaited) {
      for (const path of paths) {
        this.#faults.add({ path, ...this.#nowhere(ref) })
      }
    }
    if (this.#unread) return
    for (const { faults } of this.#agreeing) for (const fault of faults()) this.#faults.add(fault)
  }

  #nowhere(ref: Ref): Omit<BundleFault, "path"> {
    const kind = kindOf(ref)
    return this.#kinds.has(kind)
      ? {
          found: renderFound(idOf(ref), undefined),
          expected: { zh: `$.records.${kind} 中有的编号`, en: `an id that is in $.records.${kind}` }
        }
      : {
          found: renderFound(ref, undefined),
          expected: { zh: "数据包中一条记录的 种类/编号", en: "the kind/id of a record in this bundle" }
        }
  }

  #enter({ kind, places }: OfKind, { id }: Reading, place: number, path: string): void {
    if (id === undefined) return
    const before = places.get(id)
    if (before === undefined) {
      places.set(id, place)
      this.#awaited.delete(kind.ref(id))
      return
    }
    const first = `$.records.${kind.kind}[${before}]`
    this.#faults.add({
      path: `${path}.id`,
      found: JSON.stringify(id),
      expected: { zh: `与 ${first}.id 不同的编号`, en: `another id than at ${first}.id` }
    })
  }

  /** A facet has the id of its subject, which has to be there too, whatever else is wrong. */
  #subject({ kind, idReferences }: OfKind, id: string, path: string): void {
    const own = kind.ref(id)
    idReferences(id, (ref) => {
      if (ref !== own) this.#expect(ref, () => `${path}.id`)
    })
  }

  #references({ kind, references }: OfKind, { id, body, path }: ReadRecord): void {
    references(body, (ref, keys) => this.#expect(ref, () => path + bundlePath(keys).slice(1)))
    for (const ref of kind.guardedBy(body, id)) this.#expect(ref, () => path)
  }

  /** Notes where a record is referred to that hasn't come yet; the path is made only then. */
  #expect(ref: Ref, path: () => string): void {
    if (this.has(kindOf(ref), idOf(ref))) return
    const paths = this.#awaited.get(ref)
    if (paths === undefined) this.#awaited.set(ref, [path()])
    else paths.push(path())
  }

  #claim({ kind, id, body, path }: ReadRecord): void {
    for (const { key } of claimsOf(kind, id, body, this.#digest.keyed)) {
      const before = this.#claims.get(key)
      if (before === undefined) {
        this.#claims.set(key, path)
        continue
      }
      // The rest of a claim may be a name or the hash of a number.
      const purpose = key.slice(0, key.indexOf(":"))
      this.#faults.add({
        path,
        found: purpose,
        expected: {
          zh: `${before} 所没有的值`,
          en: `another than ${before} has`
        }
      })
    }
  }

  #measure({ kind, body, path }: ReadRecord): void {
    const bytes = utf8.encode(kind.encode(body)).length
    if (bytes <= this.#bodyBytes) return
    this.#faults.add({
      path,
      found: `${bytes}`,
      expected: {
        zh: `不超过 ${this.#bodyBytes} 字节的记录`,
        en: `a record of at most ${this.#bodyBytes} bytes`
      }
    })
  }
}
