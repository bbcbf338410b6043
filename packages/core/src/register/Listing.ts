import { Layered } from "./Layered.ts"

const nothing: ReadonlySet<never> = new Set()

/** Ids by whose they are, in the order in which they came: the offices of a county, the organizations of an office. */
export class Listing<Key, Id> {
  readonly #sets: Layered<Key, Set<Id>>

  /** One that goes on from another leaves that one's sets as they are. */
  constructor(from?: Listing<Key, Id>) {
    this.#sets = new Layered(from && from.#sets)
  }

  of(key: Key): ReadonlySet<Id> {
    return this.#sets.get(key) ?? nothing
  }

  keys(): Iterable<Key> {
    return this.#sets.keys()
  }

  #toWrite(key: Key): Set<Id> {
    const known = this.#sets.get(key)
    if (known !== undefined && this.#sets.isOwn(key)) return known
    const own = new Set(known)
    this.#sets.set(key, own)
    return own
  }

  add(key: Key, id: Id): void {
    if (!this.of(key).has(id)) this.#toWrite(key).add(id)
  }
}
