import type { Condition, Outcome } from "@jiceng/core"

/** The lowest stage of a Party head, and the full members from which an office has its own organization. */
export const full = 5
export const three = 3
const stages = ["none", "applicant", "activist", "developmentTarget", "probationary", "full"]

/** Whether conditions hold; null where a fact is unknown. */
export type Met = boolean | null

/** Whether a number is unknown; `Number.isNaN` without the call. */
export const unknown = (value: number): boolean => value !== value

export const yes = (what: string, value: number): Condition => {
  const met = unknown(value) ? null : value === 1
  return { what, operator: "equal", observed: met, required: true, met }
}

export const stageFrom = (what: string, value: number): Condition =>
  unknown(value)
    ? { what, operator: "atLeast", observed: null, required: "full", met: null }
    : { what, operator: "atLeast", observed: stages[value]!, required: "full", met: value >= full }

export const stageBelow = (what: string, value: number): Condition =>
  unknown(value)
    ? { what, operator: "below", observed: null, required: "full", met: null }
    : { what, operator: "below", observed: stages[value]!, required: "full", met: value < full }

export const countFrom = (what: string, value: number, required: number): Condition =>
  unknown(value)
    ? { what, operator: "atLeast", observed: null, required, met: null }
    : { what, operator: "atLeast", observed: value, required, met: value >= required }

export const countBelow = (what: string, value: number, required: number): Condition =>
  unknown(value)
    ? { what, operator: "below", observed: null, required, met: null }
    : { what, operator: "below", observed: value, required, met: value < required }

export const noFen = (what: string, value: number): Condition =>
  unknown(value)
    ? { what, operator: "equal", observed: null, required: "0", met: null }
    : { what, operator: "equal", observed: String(value), required: "0", met: value === 0 }

export const fenFromZero = (what: string, value: number): Condition =>
  unknown(value)
    ? { what, operator: "atLeast", observed: null, required: "0", met: null }
    : { what, operator: "atLeast", observed: String(value), required: "0", met: value >= 0 }

export const no = (what: string, value: number): Condition =>
  unknown(value)
    ? { what, operator: "equal", observed: null, required: false, met: null }
    : { what, operator: "equal", observed: value === 1, required: false, met: value === 0 }

export const countNone = (what: string, value: number): Condition =>
  unknown(value)
    ? { what, operator: "equal", observed: null, required: 0, met: null }
    : { what, operator: "equal", observed: value, required: 0, met: value === 0 }

export const both = (a: Met, b: Met): Met => {
  if (a === false || b === false) return false
  return a === null || b === null ? null : true
}

export const outcomeOf = (applies: Met, requires: Met, short: "violated" | "advised"): Outcome => {
  if (applies !== true) return applies === null ? "undetermined" : "notApplicable"
  if (requires !== true) return requires === null ? "undetermined" : short
  return "satisfied"
}

/** The outcome of a rule that binds and concerns everybody. */
export const outcomeOfAll = (...required: ReadonlyArray<Condition>): Outcome => {
  let outcome: Outcome = "satisfied"
  for (const { met } of required) {
    if (met === false) return "violated"
    if (met === null) outcome = "undetermined"
  }
  return outcome
}
