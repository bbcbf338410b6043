import type { Ref } from "../journal/Ref.ts"

interface Version {
  readonly seq: number
  /** Undefined once the body has been forgotten by a redaction. */
  body: unknown
}

/** One record's bodies in the order in which they were written. */
interface Kept<Fold> {
  readonly fold: Fold
  readonly versions: Array<Version>
}

/**
 * Every body of a record beside the entry that wrote it, so that the register as it was known at an earlier moment is
 * a choice among bodies and no second reading of the journal (D7).
 */
export class History<Fold> {
  readonly #records = new Map<Ref, Kept<Fold>>()

  /** Answers with the body before this one, where there is one. */
  add(ref: Ref, seq: number, fold: Fold, body: unknown): unknown {
    const kept = this.#records.get(ref)
    const before = kept?.versions.at(-1)?.body
    if (kept === undefined) this.#records.set(ref, { fold, versions: [{ seq, body }] })
    else kept.versions.push({ seq, body })
    return before
  }

  /** Forgets every body below the one that an entry wrote: what was redacted stays in no memory. */
  forget(ref: Ref, seq: number): void {
    for (const version of this.#records.get(ref)?.versions ?? [])
      if (version.seq < seq) version.body = undefined
  }

  /**
   * Each record as it stood after an entry, in the order of first writing. Where that body has been forgotten the next
   * one that is kept stands in: that there was such a record is still known.
   */
  *at(seq: number): Generator<readonly [ref: Ref, fold: Fold, body: unknown, seq: number]> {
    for (const [ref, { fold, versions }] of this.#records) {
      if (versions[0]!.seq > seq) continue
      let last = versions.length - 1
      while (versions[last]!.seq > seq) last--
      const kept =
        versions[last]!.body === undefined
          ? versions.slice(last).find(({ body }) => body !== undefined)
          : versions[last]!
      if (kept !== undefined) yield [ref, fold, kept.body, versions[last]!.seq]
    }
  }
}
