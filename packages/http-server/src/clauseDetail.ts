import {
  citationOf,
  type ClauseId,
  clauseOf,
  type ConditionSpec,
  observed,
  type Rulebook,
  type RulebookName
} from "@jiceng/core"
import type { ClauseDetail, RuleCondition } from "@jiceng/http-api"
import { type Vocabulary, vocabularyOf } from "./wordedFinding.ts"

const conditionOf = (
  { facts }: Vocabulary,
  { fact, operator, against }: ConditionSpec
): (typeof RuleCondition)["Type"] => {
  const spec = facts.get(fact)!
  const { label, unit } = spec
  const limit = "value" in against ? { value: observed(spec, against.value) } : against
  return { fact, label, unit, operator, against: limit }
}

/** A clause and all that the rulebook makes of it, whichever day it holds from. */
export const clauseDetail = (
  rulebook: Rulebook,
  name: RulebookName,
  id: ClauseId
): (typeof ClauseDetail)["Type"] => {
  const clause = clauseOf(id)
  const words = vocabularyOf(rulebook)
  const rules = rulebook.rules.filter((rule) => rule.clause === id)
  const used = new Set(rules.flatMap(({ parameters }) => Object.values(parameters).map((of) => of.id)))
  const unjudged = rulebook.notEnforced.find((entry) => entry.clause === id)
  return {
    rulebook: name,
    id,
    ref: clause.ref,
    citation: citationOf(id),
    text: { zh: clause.zh, en: clause.en },
    force: clause.force,
    kinds: clause.kinds,
    rules: rules.map(({ id: rule, title, revision, applies, requires, awaits, recommends }) => ({
      id: rule,
      title,
      revision,
      applies: applies.map((condition) => conditionOf(words, condition)),
      requires: requires.map((condition) => conditionOf(words, condition)),
      awaits: awaits.map((condition) => conditionOf(words, condition)),
      recommends: recommends.map((condition) => conditionOf(words, condition))
    })),
    parameters: rulebook.parameters.filter((of) => of.clause === id || used.has(of.id)),
    invariants: rulebook.invariants
      .filter((entry) => entry.clause === id)
      .map(({ sort, title, refusedBy }) => ({ sort, title, refusedBy })),
    interpretations: rulebook.interpretations.filter(({ clauses }) => clauses.includes(id)),
    ...(unjudged && { notEnforced: unjudged.reason })
  }
}
