import type { Ref } from "../journal/Ref.ts"
import type { CompiledCondition, CompiledRule, CompiledRulebook } from "./Compile.ts"
import { type Condition, holds } from "./Condition.ts"
import { observed } from "./Fact.ts"
import type { Finding } from "./Finding.ts"
import { outcomes } from "./Outcome.ts"
import type { Sheets } from "./Sheets.ts"

/** Adds one condition's bits for every subject: one operator, one limit and one column in a tight loop. */
const addBits = (bits: Uint8Array, column: Float64Array, condition: CompiledCondition): void => {
  const { operator, limit, unmet, unknown } = condition
  const size = bits.length
  if (operator === "atLeast") {
    for (let row = 0; row < size; row++) {
      const value = column[row]!
      if (!(value >= limit)) bits[row]! |= value < limit ? unmet : unknown
    }
  } else if (operator === "below") {
    for (let row = 0; row < size; row++) {
      const value = column[row]!
      if (!(value < limit)) bits[row]! |= value >= limit ? unmet : unknown
    }
  } else {
    for (let row = 0; row < size; row++) {
      const value = column[row]!
      if (value !== limit) bits[row]! |= Number.isNaN(value) ? unknown : unmet
    }
  }
}

/**
 * The outcome code of every rule for every subject, rule after rule: `codes[rule * size + subject]`. Reads the
 * columns and allocates nothing but its answer.
 */
export const verdicts = ({ rules }: CompiledRulebook, sheets: Sheets): Uint8Array => {
  const { size, columns } = sheets
  const codes = new Uint8Array(rules.length * size)
  for (const [place, { conditions, outcomes: table }] of rules.entries()) {
    const bits = codes.subarray(place * size, (place + 1) * size)
    for (const condition of conditions) addBits(bits, columns[condition.column]!, condition)
    for (let row = 0; row < size; row++) bits[row] = table[bits[row]!]!
  }
  return codes
}

const noRemedies: Finding["remedies"] = []

/** What one rule says of one subject, with its proof. */
const finding = (
  { rule, conditions, outcomes: table, kinds }: CompiledRule,
  sheets: Sheets,
  row: number
): Finding => {
  const { columns } = sheets
  const proof: Array<Condition> = []
  let bits = 0
  for (let place = 0; place < conditions.length; place++) {
    const { what, spec, column, operator, limit, required, unmet, unknown } = conditions[place]!
    const value = columns[column]![row]!
    const isUnknown = Number.isNaN(value)
    const met = !isUnknown && holds(operator, value, limit)
    if (!met) bits |= isUnknown ? unknown : unmet
    proof.push({ what, operator, observed: observed(spec, value), required, met: isUnknown ? null : met })
  }
  const outcome = outcomes[table[bits]!]!
  const subject = sheets.subjects[row]!
  const sources = sheets.sources[row]!
  const evidence: Array<Ref> = []
  for (const kind of kinds) for (const ref of sources[kind] ?? []) evidence.push(ref)
  return {
    clause: rule.clause,
    rule: rule.id,
    revision: rule.revision,
    force: rule.force,
    subject,
    outcome,
    conditions: proof,
    evidence,
    remedies:
      outcome === "violated" || outcome === "advised"
        ? rule.remedies(subject, sheets.details[row]![rule.about.name])
        : noRemedies
  }
}

/** Every finding about one subject, in the document's order. */
export const judge = ({ rules }: CompiledRulebook, sheets: Sheets, row: number): ReadonlyArray<Finding> => {
  const found: Array<Finding> = []
  for (const rule of rules) found.push(finding(rule, sheets, row))
  return found
}
