import type { BodyOf, RecordKind } from "../journal/RecordKind.ts"
import { Layered } from "./Layered.ts"

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

/** One record as it is told: the same in the lists of whose it is. */
interface Told {
  readonly id: string
  readonly body: unknown
}

type Lists = Layered<string, Map<string, Told>>

/** The records of one kind, by id and by whose they are. */
interface OfKind {
  readonly byId: Layered<string, Told>
  readonly lists: Lists
}

/** The records listed of a subject, to be changed in place: a fork's are a copy. */
const listToWrite = (lists: Lists, subject: string): Map<string, Told> => {
  const known = lists.get(subject)
  if (known !== undefined && lists.isOwn(subject)) return known
  const own = new Map(known)
  lists.set(subject, own)
  return own
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
    const own: OfKind = { byId: new Layered(known?.byId), lists: new Layered(known?.lists) }
    this.#kinds.set(kind, own)
    return own
  }

  put(kind: RecordKind, id: string, body: unknown): void {
    const { byId, lists } = this.#toWrite(kind.kind)
    const told: Told = { id, body }
    if (kind.about !== undefined) {
      const known = byId.get(id)
      const before = known === undefined ? undefined : kind.about(known.body)
      const subject = kind.about(body)
      if (before !== undefined && before !== subject) listToWrite(lists, before).delete(id)
      listToWrite(lists, subject).set(id, told)
    }
    byId.set(id, told)
  }

  facet<K extends RecordKind>(kind: K, id: string): BodyOf<K> | undefined {
    return this.#kinds.get(kind.kind)?.byId.get(id)?.body as BodyOf<K> | undefined
  }

  listOf<K extends RecordKind>(kind: K, subject: string): ReadonlyArray<Listed<K>> {
    const listed = this.#kinds.get(kind.kind)?.lists.get(subject)
    return listed === undefined ? [] : ([...listed.values()] as ReadonlyArray<Listed<K>>)
  }

  all<K extends RecordKind>(kind: K): ReadonlyArray<Listed<K>> {
    return Array.from(this.#kinds.get(kind.kind)?.byId.values() ?? []) as ReadonlyArray<Listed<K>>
  }
}

/** No records at all: for a state of which only the roster and the organization are asked. */
export const noRecords: Records = new FoldedRecords()
