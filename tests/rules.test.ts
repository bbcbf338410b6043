import {
  allArticles,
  allClauses,
  chisitong,
  clauseOf,
  type Example,
  isClauseId,
  type Rule
} from "@jiceng/core"
import { describe, expect, test } from "vitest"
import { mutantsOf } from "./rules/Mutants.ts"
import { outcomeOf, parameterValues } from "./rules/Rows.ts"
import { missingRows } from "./rules/Thresholds.ts"

const { rules, concepts, notEnforced } = chisitong

const says = (rule: Rule, example: Example): string => outcomeOf(rule, example, parameterValues(rule))

describe.each(rules.map((rule) => ({ id: rule.id, title: rule.title.en, rule })))(
  "$id $title",
  ({ rule }) => {
    test.each(rule.examples.map((example) => ({ name: example.situation.en, example })))(
      "$name",
      ({ example }) => {
        expect(says(rule, example)).toBe(example.outcome)
      }
    )

    test("has rows below, at and above its thresholds", () => {
      expect(missingRows(rule)).toEqual([])
    })

    test("a row fails whichever parameter is shifted, limit moved or condition dropped", () => {
      const survivors = mutantsOf(rule).flatMap(({ name, rule: mutant }) =>
        mutant.examples.every((example) => says(mutant, example) === example.outcome) ? [name] : []
      )
      expect(survivors).toEqual([])
    })

    test("speaks of facts and parameters that exist", () => {
      const conditions = [...rule.applies, ...rule.requires, ...rule.awaits, ...rule.recommends]
      for (const { fact } of conditions) expect(Object.keys(rule.about.facts)).toContain(fact)
      const used = conditions.flatMap(({ against }) => ("parameter" in against ? [against.parameter] : []))
      for (const parameter of used) expect(Object.keys(rule.parameters)).toContain(parameter)
      for (const { facts } of rule.examples) {
        const named = typeof facts === "function" ? facts(parameterValues(rule)) : facts
        for (const fact of Object.keys(named)) expect(Object.keys(rule.about.facts)).toContain(fact)
      }
    })

    test("stands on a clause that is a rule or a duty, with parameters and a concept of the rulebook", () => {
      const { clause } = rule
      if (!isClauseId(clause)) throw new Error(`${clause} is no clause of the document`)
      // On an invariant it only finds the state that no command makes (D1), on a duty what is overdue (D19).
      const { kinds } = clauseOf(clause)
      expect(kinds.some((kind) => ["rule", "invariant", "duty"].includes(kind))).toBe(true)
      expect(clauseOf(clause).force).toBe(rule.force)
      expect(concepts).toContain(rule.about)
      for (const [name, parameter] of Object.entries(rule.parameters)) {
        expect(parameter.id).toBe(name)
        expect(chisitong.parameters).toContain(parameter)
      }
    })
  }
)

test("the check of the rows notices a rule whose rows test nothing", () => {
  const [rule] = rules.filter(({ id }) => id === "1.4.1")
  const idle = { ...rule!, examples: rule!.examples.slice(0, 1) }
  const survivors = mutantsOf(idle).filter(({ rule: mutant }) =>
    mutant.examples.every((example) => says(mutant, example) === example.outcome)
  )
  expect(survivors.map(({ name }) => name)).toEqual([
    "parameter minFullMembers + 1",
    "without requires ownOrganization = 1",
    "requires ownOrganization = 0"
  ])
  expect(missingRows(idle)).toEqual(["no row at", "no row above"])
})

test("no two concepts share a fact's name: a line of proof is told by it alone", () => {
  const names = concepts.flatMap(({ facts }) => Object.keys(facts))
  expect(new Set(names).size).toBe(names.length)
})

test("rules stand in the document's order, each id once", () => {
  const order = [...allClauses, ...allArticles].map(({ id }) => id)
  const places = rules.map(({ clause }) => order.findIndex((id) => id === clause))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})

test("only guidance is left unenforced, each with its reason", () => {
  for (const { clause, reason } of notEnforced) {
    expect(clauseOf(clause).kinds).toEqual(["guidance"])
    expect(reason.zh).not.toBe("")
    expect(reason.en).not.toBe("")
  }
})
