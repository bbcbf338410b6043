import type { BodyOf, RecordKind } from "../journal/RecordKind.ts"
import { Layered } from "./Layered.ts"
import { Listing } from "./Listing.ts"

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
  readonly bodies: Layered<string, {}>
  readonly lists: Listing<string, string>
}

/** Bodies by kind and id, and by kind and subject. */
export class FoldedRecords implements Records {
  readonly #kinds: Layered<string, OfKind>

  /** The same records as another's, to go on from by themselves. */
  constructor(from?: FoldedRecords) {
    this.#kinds = new Layered(from && from.#kinds)
  }

  #toWrite(kind: string): OfKind {
    const known = this.#kinds.get(kind)
    if (known !== undefined && this.#kinds.isOwn(kind)) return known
    const own: OfKind = { bodies: new Layered(known?.bodies), lists: new Listing(known?.lists) }
    this.#kinds.set(kind, own)
    return own
  }

  put(kind: RecordKind, id: string, body: unknown): void {
    const { bodies, lists } = this.#toWrite(kind.kind)
    if (kind.about !== undefined) {
      const known = bodies.get(id)
      const before = known === undefined ? undefined : kind.about(known)
      const subject = kind.about(body)
      if (before !== undefined && before !== subject) lists.remove(before, id)
      lists.add(subject, id)
    }
    bodies.set(id, body as {})
  }

  facet<K extends RecordKind>(kind: K, id: string): BodyOf<K> | undefined {
    return this.#kinds.get(kind.kind)?.bodies.get(id) as BodyOf<K> | undefined
  }

  listOf<K extends RecordKind>(kind: K, subject: string): ReadonlyArray<Listed<K>> {
    const known = this.#kinds.get(kind.kind)
    if (known === undefined) return []
    return Array.from(known.lists.of(subject), (id) => ({ id, body: known.bodies.get(id) as BodyOf<K> }))
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
