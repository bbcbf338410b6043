import { Digest, memoryData, memoryStore, type Overlay, overlayOn, StoreUnavailable } from "@jiceng/core"
import { Effect, Scope } from "effect"
import type { Backend } from "./Backend.ts"
import { conformance } from "./vitest/index.ts"

type Store = Overlay["store"]

/** A store that ends with its scope, as an adapter's does; an overlay itself lasts as long as somebody holds it. */
const scoped = Effect.fnUntraced(function* (store: Store) {
  let open = true
  yield* Effect.addFinalizer(() => Effect.sync(() => void (open = false)))
  const closed = new StoreUnavailable({ operation: "any", reason: "closed" })
  const whileOpen =
    <Args extends ReadonlyArray<unknown>, A, E>(operation: (...args: Args) => Effect.Effect<A, E>) =>
    (...args: Args) =>
      Effect.suspend((): Effect.Effect<A, E | StoreUnavailable> => (open ? operation(...args) : closed))
  return {
    manifest: store.manifest,
    read: whileOpen(store.read),
    find: whileOpen(store.find),
    commit: whileOpen(store.commit),
    changes: whileOpen(store.changes)
  } satisfies Store
})

/** What-if lays an overlay over a store: it has to be a store itself, with all that one promises. */
const overlayBackend: Backend = {
  name: "overlay",
  make: Effect.gen(function* () {
    // The store beneath stays open as long as the database is there.
    const life = yield* Scope.Scope
    const laid = new Map<string, Store>()
    return {
      open: Effect.fnUntraced(function* (tenant, kinds) {
        const digest = yield* Digest
        let store = laid.get(tenant)
        if (store === undefined) {
          const data = memoryData(digest, tenant)
          const parent = yield* Scope.provide(memoryStore(data), life)
          store = overlayOn(parent, data.head, { digest, kinds }).store
          laid.set(tenant, store)
        }
        return yield* scoped(store)
      })
    }
  })
}

conformance(overlayBackend)
