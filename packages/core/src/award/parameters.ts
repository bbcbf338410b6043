import { inForceSince } from "../norm/Clause.ts"
import { parameter } from "../norm/Parameter.ts"

/** 十佳优秀案例的件数上限. */
export const bestCasesMost = parameter("bestCasesMost", {
  clause: "5.3.7d",
  unit: "item",
  label: { zh: "十佳优秀案例的件数上限", en: "most cases of a round of best cases" },
  values: [{ since: inForceSince, value: 10 }],
  open: false
})
