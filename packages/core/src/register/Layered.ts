/**
 * A map over another one: what is set stays here, what isn't here is looked up beneath. A fork of a whole register costs
 * what is written to it, not what it holds. Without a map beneath it is a map; nothing is ever taken out of either.
 */
export class Layered<Key, Value extends {}> {
  readonly #own = new Map<Key, Value>()
  readonly #beneath: Layered<Key, Value> | undefined

  constructor(beneath?: Layered<Key, Value>) {
    this.#beneath = beneath
  }

  get(key: Key): Value | undefined {
    const own = this.#own.get(key)
    return own === undefined && this.#beneath !== undefined ? this.#beneath.get(key) : own
  }

  has(key: Key): boolean {
    return this.get(key) !== undefined
  }

  /** Whether it was set here: only such a value may be changed in place. */
  isOwn(key: Key): boolean {
    return this.#own.has(key)
  }

  set(key: Key, value: Value): void {
    this.#own.set(key, value)
  }

  get size(): number {
    if (this.#beneath === undefined) return this.#own.size
    let added = 0
    for (const key of this.#own.keys()) if (!this.#beneath.has(key)) added++
    return this.#beneath.size + added
  }

  /** In the order in which each key was first set, as a copy would have it. */
  *[Symbol.iterator](): Generator<readonly [Key, Value]> {
    for (const [key, value] of this.#beneath ?? []) yield [key, this.#own.get(key) ?? value]
    for (const entry of this.#own) if (this.#beneath?.has(entry[0]) !== true) yield entry
  }

  *keys(): Generator<Key> {
    for (const [key] of this) yield key
  }

  *values(): Generator<Value> {
    for (const [, value] of this) yield value
  }
}
