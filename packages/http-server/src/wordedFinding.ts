import {
  citedBy,
  factColumns,
  type FactSpec,
  type Finding as CoreFinding,
  hindranceWords,
  type Rulebook,
  withEveryLocal
} from "@jiceng/core"
import type { Finding } from "@jiceng/http-api"

/** The words for each fact and rule of a rulebook. */
export interface Vocabulary {
  readonly rulebook: Rulebook
  /** The rulebook with what every county adds. */
  readonly every: Rulebook
  readonly facts: ReadonlyMap<string, FactSpec>
  readonly rules: ReadonlyMap<string, Rulebook["rules"][number]>
}

/** Looked up once for many findings. */
export const vocabularyOf = (rulebook: Rulebook): Vocabulary => {
  const every = withEveryLocal(rulebook)
  return {
    rulebook,
    every,
    facts: new Map(factColumns(every)),
    rules: new Map(every.rules.map((rule) => [rule.id, rule]))
  }
}

/** A finding with the words that a page needs beside it. */
export const wordedFinding = (
  { rulebook, facts, rules }: Vocabulary,
  finding: CoreFinding
): (typeof Finding)["Type"] => {
  const { citation, text } = citedBy(rulebook, finding)
  const { hindrance, ...said } = finding
  return {
    ...said,
    ...(hindrance && { hindrance: { ...hindrance, words: hindranceWords[hindrance.why] } }),
    citation,
    text,
    title: rules.get(finding.rule)!.title,
    conditions: finding.conditions.map((condition) => {
      const { label, unit } = facts.get(condition.what)!
      return { ...condition, label, unit }
    })
  }
}
