import { deepStrictEqual } from "node:assert/strict"
import { interleave } from "../Measure.ts"
import { compare, type Part, timesOf } from "../Result.ts"
import { judged, keeping, passing, writtenByHand } from "./FindingsOf.ts"
import type { Nation } from "./Nation.ts"

const ours = "findings, one office after another"
const hand = "findings by hand, one office after another"
const oursKept = "findings, the whole nation's kept"
const handKept = "findings by hand, the whole nation's kept"

/** T2: findings with conditions, citation, evidence and remedies, against code written for these rules alone. */
export const measureFindings = async (nation: Nation): Promise<Part> => {
  const { size } = nation.sheets
  const byRules = judged(nation)
  const byHand = writtenByHand(nation)
  for (let row = 0; row < size; row++) deepStrictEqual(byRules(row), byHand(row))
  const units = size
  const passed = await interleave(
    [
      { name: ours, run: passing(size, byRules) },
      { name: hand, run: passing(size, byHand) }
    ],
    { units, rounds: 15, turns: 21, sampleMillis: 5, collect: false }
  )
  const kept = await interleave(
    [
      { name: oursKept, run: keeping(size, byRules) },
      { name: handKept, run: keeping(size, byHand) }
    ],
    { units, rounds: 15, turns: 5, sampleMillis: 5, collect: true }
  )
  const reach = { atMost: 1.3 }
  const what = "full findings, against code fused by hand"
  return {
    comparisons: [
      compare(passed, { id: "T2", what, of: ours, to: hand, reach }),
      compare(kept, { id: "T2", what: `${what}; all kept`, of: oursKept, to: handKept, reach })
    ],
    times: [...timesOf(passed), ...timesOf(kept)]
  }
}
