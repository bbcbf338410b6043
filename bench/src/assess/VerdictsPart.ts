import { verdicts } from "@jiceng/core"
import { deepStrictEqual } from "node:assert/strict"
import { interleave } from "../Measure.ts"
import { compare, type Part, timesOf } from "../Result.ts"
import { columnsOf } from "./Columns.ts"
import { handVerdicts } from "./hand/Verdicts.ts"
import { type Nation, officeRulebook, outcomesOf } from "./Nation.ts"

const ours = "verdicts"
const hand = "verdicts by hand: one loop over the offices"

/** T1: outcomes alone, facts in columns. */
export const measureVerdicts = async (nation: Nation): Promise<Part> => {
  const { compiled, sheets } = nation
  const columns = columnsOf(officeRulebook, sheets)
  const codes = verdicts(compiled, sheets)
  deepStrictEqual(codes, handVerdicts(columns, sheets.size))
  console.table(outcomesOf(codes, nation))
  const measured = await interleave(
    [
      { name: ours, run: () => verdicts(compiled, sheets) },
      { name: hand, run: () => handVerdicts(columns, sheets.size) }
    ],
    { units: sheets.size, rounds: 15, turns: 101, sampleMillis: 1, collect: false }
  )
  const what = "verdicts only, against a columnar loop written by hand"
  return {
    comparisons: [compare(measured, { id: "T1", what, of: ours, to: hand, reach: { atMost: 1.5 } })],
    times: timesOf(measured)
  }
}
