import type { Digest } from "../journal/Digest.ts"

/**
 * The running hash of a bundle: over its records in their order, whatever stands between them. `marks` are its values after each chunk, so that a second reading notices other content in time.
 */
export class BundleHash {
  readonly marks: Array<string> = []
  records = 0
  #hash = ""
  readonly #digest: Digest["Service"]
  readonly #size: number

  constructor(digest: Digest["Service"], size: number) {
    this.#digest = digest
    this.#size = size
  }

  /** Adds a record, as JSON text. */
  add(kind: string, text: string): void {
    this.#hash = this.#digest.sha256(`${this.#hash}\n${kind}\n${text}`)
    this.records++
    if (this.records % this.#size === 0) this.marks.push(this.#hash)
  }

  /** Ends the last chunk, which may be a short one or, in an empty bundle, have nothing in it. */
  end(): void {
    if (this.records % this.#size !== 0 || this.records === 0) this.marks.push(this.#hash)
  }

  /**
   * The name of the bundle in the journal. Under the deployment's key: somebody could guess the only record of a small
   * bundle and compare.
   */
  name(): string {
    return this.#digest.keyed("bundle", this.#hash)
  }
}
