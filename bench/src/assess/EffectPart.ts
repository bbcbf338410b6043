import { chisitong, docketOf, findingsOf, Jiceng, readSheets, rulebookFor } from "@jiceng/core"
import { demoDay } from "@jiceng/demo"
import { Effect, ManagedRuntime } from "effect"
import { deepStrictEqual } from "node:assert/strict"
import { interleave } from "../Measure.ts"
import { compare, type Part, timesOf } from "../Result.ts"
import type { Nation } from "./Nation.ts"
import { reader, registerOf } from "./Register.ts"

const scope = { kind: "all" } as const
const axes = { factsAt: demoDay, rulesAt: demoDay }
const assess = "assess: facts and findings, in one Effect with its span"
const pure = "the same by plain calls"
const reading = "of which reading the fact sheets"

/** T3: what Effect adds to a whole run, from the folded register to the findings. */
export const measureEffect = async ({ states }: Nation): Promise<Part> => {
  const runtime = ManagedRuntime.make(registerOf(states.map(({ state }) => state)))
  const jiceng = await runtime.runPromise(Effect.map(Jiceng, (service) => service))
  const view = await runtime.runPromise(jiceng.view)
  const plainly = () => findingsOf(docketOf(chisitong, view, scope, reader, axes))
  const inEffect = () =>
    runtime.runPromise(
      Effect.map(jiceng.assess(scope, { actor: reader, ...axes }), ({ findings }) => findings)
    )
  deepStrictEqual(await inEffect(), plainly())
  const measured = await interleave(
    [
      { name: assess, run: inEffect },
      { name: pure, run: plainly },
      { name: reading, run: () => readSheets(rulebookFor(chisitong, "office"), states, demoDay) }
    ],
    { units: states.length, rounds: 15, turns: 1, sampleMillis: 10, collect: true }
  )
  await runtime.dispose()
  const what = "Effect's share of a whole run, against plain calls"
  return {
    comparisons: [compare(measured, { id: "T3", what, of: assess, to: pure, reach: { atMost: 1.05 } })],
    times: timesOf(measured)
  }
}
