import { Clock, Context, Effect, Layer, Result, Semaphore } from "effect"
import type { RecordKind } from "../journal/RecordKind.ts"
import { type JournalEntry, RecordStore } from "../journal/RecordStore.ts"
import { importRef, registerImport } from "../journal/RegisterImport.ts"
import type { StoreUnavailable } from "../journal/StoreErrors.ts"
import { type Instant, instantFromMillis } from "../kernel/Instant.ts"
import { foldsWith } from "./Folds.ts"
import { NotKnownYet } from "./NotKnownYet.ts"
import { RegisterView } from "./RegisterView.ts"

const pageOfEntries = 500

/** Whether an entry is a step of an import; each writes how far it has come, before anything else. */
const isImport = ({ images }: JournalEntry): boolean => images[0]?.ref === importRef

/**
 * The register as the journal tells it. `current` pulls what is new and then answers, so what a caller has just
 * committed is in it, whichever process wrote it. An import shows as a whole or not at all: its first entry is where
 * the view stays until its last one is written.
 */
export class Register extends Context.Service<
  Register,
  {
    readonly current: Effect.Effect<RegisterView, StoreUnavailable>
    /**
     * The register as it was known at a moment that has passed. Whatever is recorded afterwards, a correction of an
     * earlier day too, leaves it as it is.
     */
    readonly knownAt: (moment: Instant) => Effect.Effect<RegisterView, StoreUnavailable | NotKnownYet>
  }
>()("@jiceng/core/Register") {
  /** `localKinds` are those that counties add to the register's own. */
  static readonly layer = (
    localKinds: ReadonlyArray<RecordKind> = []
  ): Layer.Layer<Register, never, RecordStore> => Layer.effect(Register, make(localKinds))
}

const make = Effect.fnUntraced(function* (localKinds: ReadonlyArray<RecordKind>) {
  const store = yield* RecordStore
  const view = new RegisterView(foldsWith(localKinds))
  const turn = Semaphore.makeUnsafe(1)
  const isUnfinished = Effect.gen(function* () {
    const { records } = yield* store.read({ refs: [importRef] })
    const [record] = records
    return record !== undefined && Result.getOrThrow(registerImport.decode(record)).state === "begun"
  })
  let waiting = false
  let settled = false
  /** The past that was asked for last: a page asks several questions about one moment. Gone with the next entry. */
  let past: RegisterView | undefined
  const catchUp = Effect.gen(function* () {
    // Asked first, so that a reader who waits doesn't fetch every chunk again only to put it aside.
    if (waiting && (yield* isUnfinished)) return view
    waiting = false
    for (;;) {
      const entries = yield* store.changes(view.seq, pageOfEntries)
      // Only an empty answer is the end: a store may give fewer entries than it was asked for.
      if (entries.length === 0) return view
      for (const entry of entries) {
        if (!settled && isImport(entry)) {
          waiting = yield* isUnfinished
          if (waiting) return view
          settled = true
        }
        view.apply(entry)
        past = undefined
      }
    }
  })
  const current = turn.withPermit(catchUp)
  const knownAt = Effect.fn("Register.knownAt")(function* (moment: Instant) {
    const now = instantFromMillis(yield* Clock.currentTimeMillis)
    // What is recorded within this very millisecond may still follow.
    if (moment >= now) return yield* new NotKnownYet({ path: "$.knownAt", found: moment, before: now })
    const present = yield* current
    const seq = present.seqAt(moment)
    if (seq === present.seq) return present
    if (past?.seq === seq) return past
    const [entry] = seq === 0 ? [] : yield* store.changes(seq - 1, 1)
    const known = present.knownAfter(entry ?? { seq, digest: "", recordedAt: "" })
    past = known
    return known
  })
  return Register.of({ current, knownAt })
})
