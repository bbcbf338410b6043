import { Digest, type MemoryData, memoryData, memoryStore, toPromises } from "@jiceng/core"
import { Effect, Exit, Scope } from "effect"
import { expect, test } from "vitest"
import { law } from "./Law.ts"
import { checkStore, promiseBackend, type PromiseDatabase } from "./PromiseBackend.ts"
import { same } from "./Requirement.ts"
import { conformance } from "./vitest/index.ts"

/** The memory store, asked through promises in between: what they add must change nothing. */
const memory = async (): Promise<PromiseDatabase> => {
  const tenants = new Map<string, MemoryData>()
  return {
    open: async (tenant, _, digest) => {
      const data = tenants.get(tenant) ?? memoryData(digest, tenant)
      tenants.set(tenant, data)
      const lifetime = Scope.makeUnsafe()
      const store = await Effect.runPromise(
        memoryStore(data).pipe(
          Effect.provideService(Digest, digest),
          Effect.provideService(Scope.Scope, lifetime)
        )
      )
      return { ...toPromises(store), close: () => Effect.runPromise(Scope.close(lifetime, Exit.void)) }
    }
  }
}

conformance(promiseBackend("async functions over memory", memory))

test("a database is opened, closed and removed in this order, and a broken law reported", async () => {
  const steps: Array<string> = []
  const made = async (): Promise<PromiseDatabase> => {
    const { open } = await memory()
    return {
      open: async (tenant, kinds, digest) => {
        const store = await open(tenant, kinds, digest)
        steps.push(`open ${tenant}`)
        const close = async () => {
          steps.push("close")
          await store.close()
        }
        return { ...store, close }
      },
      remove: async () => void steps.push("remove")
    }
  }
  const title = { zh: "试", en: "trial" }
  const laws = [
    law("L0.kept", title, ({ open }) => open("a")),
    law("L0.broken", title, () => same("the sum", 3, 4))
  ]
  const results = await checkStore("steps", made, { laws })
  expect(results.map(({ id, failure }) => [id, failure?.what])).toEqual([
    ["L0.kept", undefined],
    ["L0.broken", "the sum"]
  ])
  expect(steps).toEqual(["open a", "close", "remove", "remove"])
})

test("a database that can't be made breaks the law", async () => {
  const laws = [law("L0.opens", { zh: "试", en: "trial" }, ({ open }) => open())]
  const [result] = await checkStore("none", () => Promise.reject(new Error("no database")), { laws })
  expect(result?.failure?.what).toBe("the store broke down")
  expect(result?.failure?.observed).toContain("no database")
})
