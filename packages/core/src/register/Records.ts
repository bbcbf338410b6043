import type { BodyOf, RecordKind } from "../journal/RecordKind.ts"

/** One of a subject's records. */
export interface Listed<K> {
  readonly id: string
  readonly body: BodyOf<K>
}

/** The present records as a view has folded them: a facet of a subject by id, one of many by whose it is. */
export interface Records {
  /** The record of this kind and id: an office's charter, a county's leadership. */
  readonly facet: <K extends RecordKind>(kind: K, id: string) => BodyOf<K> | undefined
  /** Every record of the kind that is about the subject, in the order in which they were first written. */
  readonly listOf: <K extends RecordKind>(kind: K, subject: string) => ReadonlyArray<Listed<K>>
  /** Every record of the kind. */
  readonly all: <K extends RecordKind>(kind: K) => ReadonlyArray<Listed<K>>
}

/** The records of one kind: bodies by id, ids by whose they are. */
interface OfKind {
  readonly bodies: Map<string, unknown>
  readonly lists: Map<string, ReadonlySet<string>>
}

/** Bodies by kind and id, and by kind and subject. A fork shares each kind until it writes one of it. */
export class FoldedRecords implements Records {
  readonly #kinds: Map<string, OfKind>
  /** Of a fork the kinds that are its own. */
  readonly #own: Set<string> | undefined

  constructor(from?: FoldedRecords) {
    this.#kinds = new Map(from && from.#kinds)
    this.#own = from && new Set()
  }

  /** The same records, to go on from by themselves. */
  fork(): FoldedRecords {
    return new FoldedRecords(this)
  }

  #toWrite(kind: string): OfKind {
    const known = this.#kinds.get(kind)
    if (known !== undefined && (this.#own === undefined || this.#own.has(kind))) return known
    const own: OfKind = { bodies: new Map(known?.bodies), lists: new Map(known?.lists) }
    this.#own?.add(kind)
    this.#kinds.set(kind, own)
    return own
  }

  put(kind: RecordKind, id: string, body: unknown): void {
    const { bodies, lists } = this.#toWrite(kind.kind)
    if (kind.about !== undefined) {
      const before = bodies.has(id) ? kind.about(bodies.get(id)) : undefined
      const subject = kind.about(body)
      if (before !== undefined && before !== subject)
        lists.set(before, new Set([...(lists.get(before) ?? [])].filter((one) => one !== id)))
      if (before !== subject) this.#enlist(lists, subject, id)
    }
    bodies.set(id, body)
  }

  /** A view's own lists grow in place; a fork's are other sets than those that it shares. */
  #enlist(lists: OfKind["lists"], subject: string, id: string): void {
    const known = lists.get(subject)
    if (this.#own === undefined && known !== undefined) (known as Set<string>).add(id)
    else lists.set(subject, new Set(known).add(id))
  }

  facet<K extends RecordKind>(kind: K, id: string): BodyOf<K> | undefined {
    return this.#kinds.get(kind.kind)?.bodies.get(id) as BodyOf<K> | undefined
  }

  listOf<K extends RecordKind>(kind: K, subject: string): ReadonlyArray<Listed<K>> {
    const { lists, bodies } = this.#kinds.get(kind.kind) ?? {}
    const ids = lists?.get(subject)
    if (ids === undefined || bodies === undefined) return []
    return Array.from(ids, (id) => ({ id, body: bodies.get(id) as BodyOf<K> }))
  }

  all<K extends RecordKind>(kind: K): ReadonlyArray<Listed<K>> {
    return Array.from(this.#kinds.get(kind.kind)?.bodies ?? [], ([id, body]) => ({
      id,
      body: body as BodyOf<K>
    }))
  }
}

/** No records at all: for a state of which only the roster and the organization are asked. */
export const noRecords: Records = new FoldedRecords()
