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

/** Bodies by kind and id, and by kind and subject. */
export class FoldedRecords implements Records {
  readonly #bodies = new Map<string, Map<string, unknown>>()
  readonly #lists = new Map<string, Map<string, Set<string>>>()

  put(kind: RecordKind, id: string, body: unknown): void {
    const bodies = this.#bodies.get(kind.kind) ?? new Map<string, unknown>()
    this.#bodies.set(kind.kind, bodies)
    if (kind.about !== undefined) {
      const lists = this.#lists.get(kind.kind) ?? new Map<string, Set<string>>()
      this.#lists.set(kind.kind, lists)
      const before = bodies.has(id) ? kind.about(bodies.get(id)) : undefined
      const subject = kind.about(body)
      if (before !== undefined && before !== subject) lists.get(before)?.delete(id)
      lists.set(subject, (lists.get(subject) ?? new Set()).add(id))
    }
    bodies.set(id, body)
  }

  facet<K extends RecordKind>(kind: K, id: string): BodyOf<K> | undefined {
    return this.#bodies.get(kind.kind)?.get(id) as BodyOf<K> | undefined
  }

  listOf<K extends RecordKind>(kind: K, subject: string): ReadonlyArray<Listed<K>> {
    const ids = this.#lists.get(kind.kind)?.get(subject)
    if (ids === undefined) return []
    const bodies = this.#bodies.get(kind.kind)!
    return Array.from(ids, (id) => ({ id, body: bodies.get(id) as BodyOf<K> }))
  }

  all<K extends RecordKind>(kind: K): ReadonlyArray<Listed<K>> {
    return Array.from(this.#bodies.get(kind.kind) ?? [], ([id, body]) => ({ id, body: body as BodyOf<K> }))
  }
}

/** No records at all: for a state of which only the roster and the organization are asked. */
export const noRecords: Records = new FoldedRecords()
