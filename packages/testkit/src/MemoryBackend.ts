import { Digest, type MemoryData, memoryData, memoryStore } from "@jiceng/core"
import { Effect } from "effect"
import type { Backend } from "./Backend.ts"

/** The memory store: its data outlives the stores opened on it, as long as the database object is kept. */
export const memoryBackend: Backend = {
  name: "memory",
  make: Effect.sync(() => {
    const tenants = new Map<string, MemoryData>()
    return {
      open: (tenant) =>
        Effect.gen(function* () {
          const data = tenants.get(tenant) ?? memoryData(yield* Digest, tenant)
          tenants.set(tenant, data)
          return yield* memoryStore(data)
        })
    }
  })
}
