/** Encoded answers by their ETag, the least recently asked ones forgotten first. */
export class KeptBodies {
  readonly #bodies = new Map<string, Uint8Array>()
  readonly #bytesMax: number
  #bytes = 0

  constructor(bytesMax: number) {
    this.#bytesMax = bytesMax
  }

  get(tag: string): Uint8Array | undefined {
    const body = this.#bodies.get(tag)
    if (body === undefined) return undefined
    // A map keeps the order of insertion: what is asked for goes to its end.
    this.#bodies.delete(tag)
    this.#bodies.set(tag, body)
    return body
  }

  keep(tag: string, body: Uint8Array): void {
    if (body.byteLength > this.#bytesMax || this.#bodies.has(tag)) return
    this.#bodies.set(tag, body)
    this.#bytes += body.byteLength
    for (const [oldest, { byteLength }] of this.#bodies) {
      if (this.#bytes <= this.#bytesMax) return
      this.#bodies.delete(oldest)
      this.#bytes -= byteLength
    }
  }
}
