import { memoryData, memoryStore } from "@jiceng/core"
import { nodeDigest } from "@jiceng/core/node"
import { Effect } from "effect"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Backend } from "./Backend.ts"
import { law, type Law } from "./Law.ts"
import { memoryBackend } from "./MemoryBackend.ts"
import { forAll } from "./Property.ts"
import { same } from "./Requirement.ts"
import { runLaws, type RunOptions } from "./RunLaws.ts"

const title = { zh: "试", en: "trial" }

const failuresOf = async (
  laws: ReadonlyArray<Law>,
  options: RunOptions = {},
  backend: Backend = memoryBackend
) => (await Effect.runPromise(runLaws(backend, { ...options, laws }))).map(({ failure }) => failure)

describe("runLaws", () => {
  test("reports a law that is kept, one that is broken, and goes on", async () => {
    const kept = law("L0.kept", title, () => Effect.void)
    const broken = law("L0.broken", title, () => same("the sum", 3, 4))
    const [one, two, three] = await failuresOf([kept, broken, kept])
    expect([one, three]).toEqual([undefined, undefined])
    expect(two).toMatchObject({ law: "L0.broken", what: "the sum", observed: "3", required: "4" })
  })

  test("counts a failure and a defect of the store as a broken law", async () => {
    const unable: Backend = { name: "unable", make: Effect.fail("no database") }
    const opens = law("L0.opens", title, ({ open }) => open())
    const [failure] = await failuresOf([opens], {}, unable)
    expect(failure).toMatchObject({
      what: "the store failed where it must not",
      observed: '"no database"'
    })
    const [defect] = await failuresOf([
      law("L0.dies", title, () => Effect.die(new TypeError("no such method")))
    ])
    expect(defect).toMatchObject({ what: "the store broke down", observed: "TypeError no such method" })
  })

  test("counts a store that hangs as a broken law", async () => {
    const hanging: Backend = {
      name: "hanging",
      make: Effect.succeed({
        open: (tenant) =>
          Effect.map(memoryStore(memoryData(nodeDigest("kit"), tenant)), (store) => ({
            ...store,
            read: () => Effect.never
          }))
      })
    }
    const reads = law("L0.reads", title, ({ open }) =>
      Effect.flatMap(open(), (store) => store.read({ refs: [] }))
    )
    const [failure] = await failuresOf([reads], { timeoutMillis: 50 }, hanging)
    expect(failure).toMatchObject({ what: "the store hangs", observed: "no end after 50 ms" })
  })

  test("gives the same generated cases for the same seed, and names the smallest that fails", async () => {
    const cases: Array<number> = []
    const small = law("L0.small", title, () =>
      forAll(fc.integer({ min: 0, max: 1_000 }), (value) => {
        cases.push(value)
        return same("more than 100", value > 100, false)
      })
    )
    const [one] = await failuresOf([small], { cases: { seed: 7, runs: 50 } })
    const first = cases.splice(0)
    const [again] = await failuresOf([small], { cases: { seed: 7, runs: 50 } })
    expect(one?.observed).toMatch(/^true for 101 \(seed 7, path /u)
    expect([again?.observed, cases]).toEqual([one?.observed, first])
    await failuresOf([small], { cases: { seed: 8, runs: 50 } })
    expect(cases.slice(first.length)).not.toEqual(first)
  })
})
