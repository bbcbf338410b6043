import { assert, describe, it } from "@effect/vitest"
import { today } from "../Cast.test.fixture.ts"
import { chisitong } from "../chisitong/chisitong.ts"
import { cited } from "./Cited.ts"
import type { ClauseId } from "./Clause.ts"
import type { Example, ParameterValues } from "./Example.ts"
import { unknown } from "./Fact.ts"
import { judgeState } from "./JudgeOne.ts"
import { valueOn } from "./Parameter.ts"
import type { Rule } from "./Rule.ts"

const parameters: ParameterValues = Object.fromEntries(
  chisitong.parameters.map((of) => [of.id, valueOn(of, today)!])
)

/** Judges a rule on the facts of one of its rows; facts that the row doesn't name are unknown. */
const judged = (rule: Rule, { facts }: Example) => {
  const known: Readonly<Partial<Record<string, number>>> =
    typeof facts === "function" ? facts(parameters) : facts
  const concepts = chisitong.concepts.map((about) => ({
    ...about,
    read: () => ({
      facts: Object.fromEntries(Object.keys(about.facts).map((name) => [name, known[name] ?? unknown])),
      details: {}
    }),
    sources: () => ({})
  }))
  const subject = { kind: rule.about.subject, id: "of_1", name: "梅村所" }
  // A row has no details to make remedies from.
  const asked = { ...chisitong, concepts, rules: [{ ...rule, remedies: () => [], hindrance: undefined }] }
  const [finding] = judgeState(
    asked,
    [rule.clause as ClauseId],
    { subject, state: {}, county: undefined },
    today
  )
  return finding!
}

for (const rule of chisitong.rules) {
  describe(`${rule.id} ${rule.title.en}`, () => {
    it.each(rule.examples.map((example) => [example.situation.en, example.outcome, example] as const))(
      "%s: %s",
      (_, outcome, example) => {
        assert.strictEqual(judged(rule, example).outcome, outcome)
      }
    )

    it("names the facts that the rule knows, in rows at and around its threshold", () => {
      for (const { facts } of rule.examples) {
        const named = Object.keys(typeof facts === "function" ? facts(parameters) : facts)
        for (const name of named) assert.property(rule.about.facts, name)
      }
      const places = new Set(rule.examples.map(({ at }) => at))
      assert.isTrue(places.has("at"))
      assert.isTrue(places.has("below") || places.has("above"))
      const outcomes = new Set(rule.examples.map(({ outcome }) => outcome))
      assert.isTrue(outcomes.has("satisfied"))
      assert.isTrue(outcomes.has(rule.force === "must" ? "violated" : "advised"))
      assert.isFalse(rule.force !== "must" && outcomes.has("violated"))
    })

    it("has the force of its clause", () => {
      assert.strictEqual(rule.force, cited(chisitong, rule.clause)?.force)
    })
  })
}
