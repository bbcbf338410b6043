import { type Commit, Digest, type MemoryData, memoryData, memoryStore } from "@jiceng/core"
import { Effect, type Scope } from "effect"
import type { Backend } from "../Backend.ts"
import type { Store } from "../Trial.ts"

/** What a fault can reach: the data of the store, and that of every tenant beside it. */
export interface Inside {
  readonly data: MemoryData
  readonly digest: Digest["Service"]
  readonly tenants: ReadonlyMap<string, MemoryData>
}

/** A memory store with one fault, and the laws that must notice. */
export interface BrokenStore {
  readonly name: string
  /** What it does wrong. */
  readonly fault: string
  /** Ids of laws that kill it; others may too. */
  readonly killedBy: ReadonlyArray<`L${string}.${string}`>
  readonly open: (inside: Inside) => Effect.Effect<Store, never, Digest | Scope.Scope>
}

/** A fault that replaces some of the store's operations. */
export const broken = (
  name: string,
  fault: string,
  killedBy: BrokenStore["killedBy"],
  replace: (store: Store, inside: Inside) => Partial<Store>
): BrokenStore => ({
  name,
  fault,
  killedBy,
  open: (inside) => Effect.map(memoryStore(inside.data), (store) => ({ ...store, ...replace(store, inside) }))
})

/** A fault in the commit alone: another commit is made of it, or another effect. */
export const brokenCommit = (
  name: string,
  fault: string,
  killedBy: BrokenStore["killedBy"],
  replace: (commit: Commit, store: Store, inside: Inside) => Commit | ReturnType<Store["commit"]>
): BrokenStore =>
  broken(name, fault, killedBy, (store, inside) => ({
    commit: (commit) =>
      Effect.suspend(() => {
        const made = replace(commit, store, inside)
        return Effect.isEffect(made) ? made : store.commit(made)
      })
  }))

/** The backend whose every store has the fault. */
export const brokenBackend = ({ name, open }: Pick<BrokenStore, "name" | "open">): Backend => ({
  name,
  make: Effect.sync(() => {
    const tenants = new Map<string, MemoryData>()
    return {
      open: (tenant) =>
        Effect.gen(function* () {
          const digest = yield* Digest
          const data = tenants.get(tenant) ?? memoryData(digest, tenant)
          tenants.set(tenant, data)
          return yield* open({ data, digest, tenants })
        })
    }
  })
})
