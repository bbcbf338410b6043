import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Condition, ConditionSpec, Operator } from "./Condition.ts"
import type { FactSpec, Observed } from "./Fact.ts"
import { observed } from "./Fact.ts"
import { outcomeCode } from "./Outcome.ts"
import { type Question, questionsOf } from "./Question.ts"
import type { Rule } from "./Rule.ts"
import { factColumns } from "./Sheets.ts"
import type { Rulebook } from "./Rulebook.ts"
import { type Terms, termsOn } from "./Terms.ts"

/** A condition with its column found and its limit taken from the parameter in force. */
export interface CompiledCondition {
  readonly what: string
  readonly spec: FactSpec
  readonly column: number
  readonly operator: Operator
  readonly limit: number
  readonly required: Observed
  /** What an unmet and an unknown fact add to a rule's bits. */
  readonly unmet: number
  readonly unknown: number
  /** Lines of proof already made, by small whole value: they are immutable, and the same few come up all the time. */
  readonly lines: Array<Condition | undefined>
}

export interface CompiledRule {
  readonly rule: Rule
  readonly conditions: ReadonlyArray<CompiledCondition>
  /** Outcome code by bits. */
  readonly outcomes: Uint8Array
  /** Record kinds that the rule's facts come from. */
  readonly kinds: ReadonlyArray<string>
}

/** A rulebook as it stands on one day. */
export interface CompiledRulebook {
  readonly rulebook: Rulebook
  readonly rulesAt: PlainDate
  readonly rules: ReadonlyArray<CompiledRule>
  readonly questions: ReadonlyArray<Question>
}

/** Lines of proof are kept for whole values below this: yes/no, stages, forms and most counts. */
const linesKept = 16

const bit = {
  appliesUnmet: 1,
  appliesUnknown: 2,
  requiresUnmet: 4,
  requiresUnknown: 8,
  awaitsUnmet: 16,
  awaitsUnknown: 32,
  recommendsUnmet: 64,
  recommendsUnknown: 128
}

/** What each combination of bits means; a condition that surely fails outweighs one that isn't known. */
const outcomesFor = (binding: boolean): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, bits) => {
    if (bits & bit.appliesUnmet) return outcomeCode.notApplicable
    if (bits & bit.appliesUnknown) return outcomeCode.undetermined
    if (bits & bit.requiresUnmet) return binding ? outcomeCode.violated : outcomeCode.advised
    if (bits & bit.requiresUnknown) return outcomeCode.undetermined
    if (bits & bit.awaitsUnmet) return outcomeCode.pending
    if (bits & bit.awaitsUnknown) return outcomeCode.undetermined
    if (bits & bit.recommendsUnmet) return outcomeCode.advised
    if (bits & bit.recommendsUnknown) return outcomeCode.undetermined
    return outcomeCode.satisfied
  })

const binding = outcomesFor(true)
const advisory = outcomesFor(false)

/** Resolves a rulebook for one day, by the text's own terms unless told; a rule whose parameters aren't in force yet is left out. */
export const compile = (
  rulebook: Rulebook,
  rulesAt: PlainDate,
  terms: Terms = termsOn(rulesAt)
): CompiledRulebook => {
  const columns = new Map(factColumns(rulebook).map(([name, spec], column) => [name, { spec, column }]))
  const lists = new Map<string, ReadonlyArray<string>>()
  const interned = (kinds: ReadonlyArray<string>): ReadonlyArray<string> => {
    const key = kinds.join("\n")
    if (!lists.has(key)) lists.set(key, kinds)
    return lists.get(key)!
  }
  const compileRule = (rule: Rule): CompiledRule | undefined => {
    const values = Object.entries(rule.parameters).map(
      ([name, parameter]) => [name, terms(parameter)] as const
    )
    if (values.some(([, value]) => value === undefined)) return undefined
    const parameters = new Map(values)
    const condition =
      (unmet: number, unknown: number) =>
      ({ fact, operator, against }: ConditionSpec): CompiledCondition => {
        const found = columns.get(fact)
        const limit = Number("value" in against ? against.value : parameters.get(against.parameter))
        if (found === undefined || Number.isNaN(limit))
          throw new Error(`${rule.id}: no fact or limit for ${fact}`)
        return {
          what: fact,
          ...found,
          operator,
          limit,
          required: observed(found.spec, limit),
          unmet,
          unknown,
          lines: Array.from({ length: linesKept }, () => undefined)
        }
      }
    const conditions = [
      ...rule.applies.map(condition(bit.appliesUnmet, bit.appliesUnknown)),
      ...rule.requires.map(condition(bit.requiresUnmet, bit.requiresUnknown)),
      ...rule.awaits.map(condition(bit.awaitsUnmet, bit.awaitsUnknown)),
      ...rule.recommends.map(condition(bit.recommendsUnmet, bit.recommendsUnknown))
    ]
    return {
      rule,
      conditions,
      outcomes: rule.force === "must" ? binding : advisory,
      kinds: interned([...new Set(conditions.flatMap(({ spec }) => spec.from))])
    }
  }
  const rules = rulesAt < rulebook.since ? [] : rulebook.rules.flatMap((rule) => compileRule(rule) ?? [])
  return { rulebook, rulesAt, rules, questions: questionsOf(rules) }
}
