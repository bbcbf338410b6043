import { verdicts } from "@jiceng/core"
import { deepStrictEqual } from "node:assert/strict"
import { interleave } from "../Measure.ts"
import { compare, type Part, timesOf } from "../Result.ts"
import { engineFactsOf } from "./EngineFacts.ts"
import { judged, passing, writtenByHand } from "./FindingsOf.ts"
import { jsonRules } from "./JsonRules.ts"
import type { Nation } from "./Nation.ts"
import { zen } from "./Zen.ts"

const ours = "findings, beside the engines"
const hand = "findings by hand, beside the engines"
const oursVerdicts = "verdicts, beside the engines"
const jsonRulesEngine = "json-rules-engine 7.3.1"
const zenEngine = "zen-engine 0.54.0"

/** T2: our full findings against the mere verdicts of two rule engines, the same rules for the same offices. */
export const measureEngines = async (nation: Nation): Promise<Part> => {
  const { compiled, sheets } = nation
  const { size } = sheets
  const facts = engineFactsOf(compiled, sheets)
  const byJsonRules = jsonRules(compiled, facts)
  const byZen = zen(compiled, facts)
  const codes = verdicts(compiled, sheets)
  deepStrictEqual(await byJsonRules(), codes)
  deepStrictEqual(await byZen(), codes)
  const measured = await interleave(
    [
      { name: ours, run: passing(size, judged(nation)) },
      { name: hand, run: passing(size, writtenByHand(nation)) },
      { name: oursVerdicts, run: () => verdicts(compiled, sheets) },
      { name: jsonRulesEngine, run: byJsonRules },
      { name: zenEngine, run: byZen }
    ],
    { units: size, rounds: 7, turns: 1, sampleMillis: 100, collect: false }
  )
  const against = (engine: string, atLeast: number) => [
    compare(measured, {
      id: "T2",
      what: `verdicts of ${engine}, against our full findings`,
      of: engine,
      to: ours,
      reach: { atLeast }
    }),
    compare(measured, {
      id: "T2",
      what: `verdicts of ${engine}, against full findings by hand`,
      of: engine,
      to: hand
    }),
    compare(measured, {
      id: "T1",
      what: `verdicts of ${engine}, against our verdicts`,
      of: engine,
      to: oursVerdicts
    })
  ]
  return {
    comparisons: [...against(jsonRulesEngine, 100), ...against(zenEngine, 25)],
    times: timesOf(measured)
  }
}
