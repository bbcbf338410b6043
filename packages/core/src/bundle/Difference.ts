import { Effect, Result } from "effect"
import type { RecordKind } from "../journal/RecordKind.ts"
import type { RecordStore, StoredRecord } from "../journal/RecordStore.ts"
import { idOf, type Ref } from "../journal/Ref.ts"
import type { StoreUnavailable } from "../journal/StoreErrors.ts"
import { type BundleSource, type OnProgress } from "./Bundle.ts"
import type { BundleTooLarge, BundleUnreadable, KindDifference } from "./BundleErrors.ts"
import type { CheckedBundle } from "./CheckBundle.ts"
import { forEachBatch, readAgain } from "./BundleRecords.ts"
import type { ReadRecord } from "./ReadRecord.ts"

type Store = RecordStore["Service"]

/** How many refs of a kind are named. */
const namedMax = 5
const batch = 500

class Tally {
  readonly #kinds = new Map<string, { -readonly [Key in keyof KindDifference]: KindDifference[Key] }>()

  add(kind: RecordKind, what: "onlyInRegister" | "onlyInBundle" | "different", ref: Ref): void {
    let known = this.#kinds.get(kind.kind)
    if (known === undefined) {
      known = { kind: kind.kind, onlyInRegister: 0, onlyInBundle: 0, different: 0, first: [] }
      this.#kinds.set(kind.kind, known)
    }
    known[what]++
    if (known.first.length < namedMax) known.first = [...known.first, ref]
  }

  /** By kind, in the document's order; kinds that agree are left out. */
  differences(kinds: Iterable<string>): ReadonlyArray<KindDifference> {
    return [...kinds].flatMap((kind) => this.#kinds.get(kind) ?? [])
  }
}

/** Both as text of the present version: whether the stored one is older makes no difference. */
const isEqual = ({ kind, body }: ReadRecord, stored: StoredRecord): boolean =>
  kind.encode(Result.getOrThrow(kind.decode(stored))) === kind.encode(body)

/** Compares a sound bundle with what the register holds; an empty answer says that they are the same. */
export const differenceWith = Effect.fnUntraced(function* (
  store: Store,
  source: BundleSource,
  checked: CheckedBundle,
  onProgress?: OnProgress
): Effect.fn.Return<ReadonlyArray<KindDifference>, StoreUnavailable | BundleTooLarge | BundleUnreadable> {
  const tally = new Tally()
  let compared = 0
  yield* forEachBatch(source, batch, (parts) =>
    Effect.gen(function* () {
      const records = yield* Effect.fromResult(readAgain(checked.of, parts))
      const refs = records.map(({ kind, id }) => kind.ref(id))
      const { records: stored } = yield* store.read({ refs })
      const held = new Map(stored.map((record) => [record.ref, record]))
      for (const record of records) {
        const ref = record.kind.ref(record.id)
        const own = held.get(ref)
        if (own === undefined) tally.add(record.kind, "onlyInBundle", ref)
        else if (!isEqual(record, own)) tally.add(record.kind, "different", ref)
      }
      compared += records.length
      onProgress?.({ phase: "comparing", records: compared, of: checked.records })
    })
  )
  for (const kind of checked.of.values()) {
    let after: string | undefined
    do {
      const page = yield* store.find(
        { kind: kind.kind },
        { limit: store.manifest.limits.page, ...(after !== undefined && { after }) }
      )
      for (const { ref } of page.items) {
        if (!checked.has(kind.kind, idOf(ref))) tally.add(kind, "onlyInRegister", ref)
      }
      after = page.next
    } while (after !== undefined)
  }
  return tally.differences(checked.of.keys())
})
