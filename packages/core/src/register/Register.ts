import { Context, Effect, Layer, Semaphore } from "effect"
import { RecordStore } from "../journal/RecordStore.ts"
import type { StoreUnavailable } from "../journal/StoreErrors.ts"
import { RegisterView } from "./RegisterView.ts"

const pageOfEntries = 500

/**
 * The register as the journal tells it. `current` pulls what is new and then answers, so what a caller has just
 * committed is in it, whichever process wrote it.
 */
export class Register extends Context.Service<
  Register,
  { readonly current: Effect.Effect<RegisterView, StoreUnavailable> }
>()("@jiceng/core/Register") {
  static readonly layer: Layer.Layer<Register, never, RecordStore> = Layer.effect(
    Register,
    Effect.gen(function* () {
      const store = yield* RecordStore
      const view = new RegisterView()
      const turn = Semaphore.makeUnsafe(1)
      const catchUp = Effect.gen(function* () {
        for (;;) {
          const entries = yield* store.changes(view.seq, pageOfEntries)
          // Only an empty answer is the end: a store may give fewer entries than it was asked for.
          if (entries.length === 0) return view
          for (const entry of entries) view.apply(entry)
        }
      })
      return Register.of({ current: turn.withPermit(catchUp) })
    })
  )
}
