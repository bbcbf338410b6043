import { type Cited, type ConditionSpec, observed, type Rulebook, type RulebookName } from "@jiceng/core"
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

/** A clause or a provision and all that the rulebook makes of it, whichever day it holds from. */
export const clauseDetail = (
  rulebook: Rulebook,
  name: RulebookName,
  { id, ref, citation, text, force, kinds }: Cited
): (typeof ClauseDetail)["Type"] => {
  const words = vocabularyOf(rulebook)
  const { every } = words
  const rules = every.rules.filter((rule) => rule.clause === id)
  const used = new Set(rules.flatMap(({ parameters }) => Object.values(parameters).map((of) => of.id)))
  const unjudged = rulebook.notEnforced.find((entry) => entry.clause === id)
  return {
    rulebook: name,
    id,
    ref,
    citation,
    text,
    force,
    kinds,
    rules: rules.map(({ id: rule, title, revision, applies, requires, awaits, recommends }) => ({
      id: rule,
      title,
      revision,
      applies: applies.map((condition) => conditionOf(words, condition)),
      requires: requires.map((condition) => conditionOf(words, condition)),
      awaits: awaits.map((condition) => conditionOf(words, condition)),
      recommends: recommends.map((condition) => conditionOf(words, condition))
    })),
    parameters: every.parameters.filter((of) => of.clause === id || used.has(of.id)),
    invariants: rulebook.invariants
      .filter((entry) => entry.clause === id)
      .map(({ sort, title, refusedBy }) => ({ sort, title, refusedBy })),
    interpretations: rulebook.interpretations.filter(({ clauses }) => clauses.some((one) => one === id)),
    ...(unjudged && { notEnforced: unjudged.reason })
  }
}
