import { genesis, memoryData, type MemoryData, memoryStore, StoreUnavailable } from "@jiceng/core"
import { Effect, Scope } from "effect"
import { broken, type BrokenStore } from "./BrokenStore.ts"

const closedData = new WeakSet<MemoryData>()

/** Faults of opening, closing and telling about oneself. */
export const lifecycleFaults: ReadonlyArray<BrokenStore> = [
  broken(
    "knows-no-limit",
    "the manifest promises bodies without limit",
    ["L0.manifest-is-sane"],
    ({ manifest }) => ({
      manifest: { ...manifest, limits: { ...manifest.limits, bodyBytes: Number.POSITIVE_INFINITY } }
    })
  ),
  broken(
    "changes-its-mind",
    "the manifest depends on what is stored",
    ["L0.manifest-is-static"],
    ({ manifest }, { data }) => ({
      get manifest() {
        return { ...manifest, durable: data.head.seq > 0 }
      }
    })
  ),
  {
    name: "starts-at-zero",
    fault: "the journal's first digest isn't the tenant's own",
    killedBy: ["L0.new-store-is-empty", "L6.the-chain-verifies"],
    open: ({ data, digest }) => {
      if (data.head.seq === 0) data.head = genesis(digest, "default")
      return memoryStore(data)
    }
  },
  {
    name: "never-closes",
    fault: "a store goes on working after its scope ended",
    killedBy: ["L0.use-after-close-fails", "L0.closing-twice-is-safe"],
    open: ({ data }) => Effect.flatMap(Scope.make(), (scope) => Scope.provide(memoryStore(data), scope))
  },
  {
    name: "closes-everybody",
    fault: "closing one store closes the database under all the others",
    killedBy: ["L0.closing-twice-is-safe"],
    open: ({ data }) =>
      Effect.gen(function* () {
        yield* Effect.addFinalizer(() => Effect.sync(() => closedData.add(data)))
        const store = yield* memoryStore(data)
        const alive = Effect.suspend(() =>
          closedData.has(data) ? new StoreUnavailable({ operation: "any", reason: "closed" }) : Effect.void
        )
        return {
          ...store,
          read: (request) => Effect.andThen(alive, store.read(request)),
          find: (query, page) => Effect.andThen(alive, store.find(query, page)),
          commit: (commit) => Effect.andThen(alive, store.commit(commit)),
          changes: (after, limit) => Effect.andThen(alive, store.changes(after, limit))
        }
      })
  },
  {
    name: "forgets-at-close",
    fault: "what was committed is gone once the store is closed",
    killedBy: ["L0.reopen-sees-everything", "L4.sent-again-after-opening-again"],
    open: ({ data, digest, tenants }) =>
      Effect.gen(function* () {
        const store = yield* memoryStore(data)
        const tenant = [...tenants].find(([, one]) => one === data)?.[0] ?? ""
        yield* Effect.addFinalizer(() =>
          Effect.sync(() => {
            for (const part of [data.rows, data.byKind, data.claims, data.commits]) part.clear()
            data.entries.length = 0
            data.head = memoryData(digest, tenant).head
          })
        )
        return store
      })
  }
]
