import { Effect } from "effect"
import { afterAll, describe, expect, test } from "vitest"
import { brokenBackend, type BrokenStore } from "./broken/BrokenStore.ts"
import { soundFinder } from "./broken/FindFaults.ts"
import { brokenStores } from "./broken/index.ts"
import { laws } from "./laws/index.ts"
import { runLaws } from "./RunLaws.ts"

/** The laws that a store doesn't keep. */
const killersOf = async (store: BrokenStore): Promise<ReadonlyArray<string>> => {
  const results = await Effect.runPromise(runLaws(brokenBackend(store), { timeoutMillis: 10_000 }))
  return results.flatMap(({ id, failure }) => (failure === undefined ? [] : [id]))
}

describe("the laws kill every broken store", () => {
  const killers = new Map<string, ReadonlyArray<string>>()

  for (const store of brokenStores) {
    test(`${store.name}: ${store.fault}`, async () => {
      const found = await killersOf(store)
      killers.set(store.name, found)
      expect(found).toEqual(expect.arrayContaining([...store.killedBy]))
    })
  }

  test("every law kills a broken store", () => {
    const killing = new Set([...killers.values()].flat())
    expect(laws.map(({ id }) => id).filter((id) => !killing.has(id))).toEqual([])
  })

  test("a wrapper without a fault keeps every law", async () => {
    expect(await killersOf(soundFinder)).toEqual([])
  })

  afterAll(() => {
    console.log([...killers].map(([name, found]) => `${name}: ${found.join(" ")}`).join("\n"))
  })
})
