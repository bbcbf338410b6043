import type { CompiledRule, CompiledRulebook } from "@jiceng/core"
import { Engine, type RuleResult } from "json-rules-engine"
import type { EngineFacts } from "./EngineFacts.ts"

const operators = { atLeast: "greaterThanInclusive", below: "lessThan", equal: "equal" } as const

/** The same declarations for json-rules-engine: a rule of its own for each, all of whose conditions must hold. */
const engineOf = (rules: CompiledRulebook["rules"]): Engine =>
  new Engine(
    rules.map(({ rule, conditions }) => ({
      name: rule.id,
      event: { type: rule.id },
      conditions: {
        all: conditions.map(({ what, operator, limit }) => ({
          fact: what,
          operator: operators[operator],
          value: limit
        }))
      }
    }))
  )

/** The engine tells which conditions failed; what outcome that makes is left to whoever asked. */
const codeOf = ({ rule, conditions: own, outcomes }: CompiledRule, { conditions }: RuleResult): number => {
  if (!("all" in conditions)) throw new Error(`${rule.id} was given to the engine as "all"`)
  let bits = 0
  for (const [place, reported] of conditions.all.entries()) {
    if (!("factResult" in reported && "result" in reported) || reported.result === true) continue
    bits |= reported.factResult === null ? own[place]!.unknown : own[place]!.unmet
  }
  return outcomes[bits]!
}

/** Judges every office with json-rules-engine, one run of the engine each; answers as `verdicts` does. */
export const jsonRules = ({ rules }: CompiledRulebook, facts: ReadonlyArray<EngineFacts>) => {
  const engine = engineOf(rules)
  const places = new Map(rules.map(({ rule }, place) => [rule.id, place]))
  return async (): Promise<Uint8Array> => {
    const codes = new Uint8Array(rules.length * facts.length)
    for (const [row, known] of facts.entries()) {
      const { failureResults } = await engine.run(known)
      for (const failed of failureResults) {
        const place = places.get(failed.name)!
        codes[place * facts.length + row] = codeOf(rules[place]!, failed)
      }
    }
    return codes
  }
}
