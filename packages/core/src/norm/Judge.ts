import type { Ref } from "../journal/Ref.ts"
import type { CompiledCondition, CompiledRule, CompiledRulebook } from "./Compile.ts"
import { type Condition, holds } from "./Condition.ts"
import { observed } from "./Fact.ts"
import type { Finding } from "./Finding.ts"
import { outcomes } from "./Outcome.ts"
import type { FactColumns, Sheets } from "./Sheets.ts"

/** One condition held against one value. */
const makeLine = ({ what, spec, operator, limit, required }: CompiledCondition, value: number): Condition => {
  const met = Number.isNaN(value) ? null : holds(operator, value, limit)
  return { what, operator, observed: observed(spec, value), required, met }
}

/** The same; a small whole value's line is made once, for it is immutable data. (-0 shares the line of 0.) */
const lineOf = (condition: CompiledCondition, value: number): Condition => {
  const { lines } = condition
  const whole = value >>> 0
  if (whole !== value || whole >= lines.length) return makeLine(condition, value)
  return (lines[whole] ??= makeLine(condition, whole))
}

/** What a line adds to its rule's bits. */
const bitsOf = ({ unmet, unknown }: CompiledCondition, { met }: Condition): number => {
  if (met === true) return 0
  return met === null ? unknown : unmet
}

/** The outcome code of one rule for one subject. */
export const codeOf = (rule: CompiledRule, { columns }: FactColumns, row: number): number => {
  let bits = 0
  for (const condition of rule.conditions)
    bits |= bitsOf(condition, lineOf(condition, columns[condition.column]![row]!))
  return rule.outcomes[bits]!
}

const noRemedies: Finding["remedies"] = []
const noEvidence: Finding["evidence"] = []

/** The records behind some kinds of fact; one kind's list is taken as it is. */
const evidenceOf = (
  kinds: ReadonlyArray<string>,
  sources: Readonly<Record<string, ReadonlyArray<Ref>>>
): ReadonlyArray<Ref> => {
  let evidence = noEvidence
  for (const kind of kinds) {
    const refs = sources[kind]
    if (refs === undefined || refs.length === 0) continue
    evidence = evidence.length === 0 ? refs : [...evidence, ...refs]
  }
  return evidence
}

/** Every finding about one subject, in the document's order. */
export const judge = ({ rules }: CompiledRulebook, sheets: Sheets, row: number): ReadonlyArray<Finding> => {
  const { columns } = sheets
  const subject = sheets.subjects[row]!
  const sources = sheets.sources[row]!
  const details = sheets.details[row]!
  const found = new Array<Finding>(rules.length) // oxlint-disable-line no-new-array -- a grown array keeps room for more, and a whole nation's findings are kept
  let kindsBefore: CompiledRule["kinds"] | undefined
  let evidence = noEvidence
  for (let place = 0; place < rules.length; place++) {
    const { rule, conditions, outcomes: table, kinds } = rules[place]!
    const proof = new Array<Condition>(conditions.length) // oxlint-disable-line no-new-array -- as above
    let bits = 0
    for (let at = 0; at < conditions.length; at++) {
      const condition = conditions[at]!
      const line = lineOf(condition, columns[condition.column]![row]!)
      bits |= bitsOf(condition, line)
      proof[at] = line
    }
    // Neighbouring rules are mostly about the same kinds of record and share the list.
    if (kinds !== kindsBefore) evidence = evidenceOf(kinds, sources)
    kindsBefore = kinds
    const outcome = outcomes[table[bits]!]!
    const hindrance = outcome === "violated" ? rule.hindrance?.(details[rule.about.name]) : undefined
    found[place] = {
      clause: rule.clause,
      rule: rule.id,
      revision: rule.revision,
      force: rule.force,
      subject,
      outcome,
      conditions: proof,
      evidence,
      remedies:
        outcome === "violated" || outcome === "advised" || outcome === "pending"
          ? rule.remedies(subject, details[rule.about.name])
          : noRemedies,
      ...(hindrance !== undefined && { hindrance })
    }
  }
  return found
}

/** Every finding about every subject, subject after subject. */
export const judgeAll = (compiled: CompiledRulebook, sheets: Sheets): ReadonlyArray<Finding> => {
  const found: Array<Finding> = []
  for (let row = 0; row < sheets.size; row++)
    for (const finding of judge(compiled, sheets, row)) found.push(finding)
  return found
}
