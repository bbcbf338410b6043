import { assert, describe, it } from "@effect/vitest"
import { digest } from "../Cast.test.fixture.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { chisitong } from "../chisitong/chisitong.ts"
import { allArticles, allClauses } from "./Clause.ts"
import { type Rulebook, rulebookName } from "./Rulebook.ts"

const hashOf = (rulebook: Rulebook) => rulebookName(digest, rulebook).hash
const words = { zh: "别的说法", en: "other words" }
const day = "2027-01-01" as PlainDate

/** The first of a list changed, the rest as they are. */
const first = <A>(list: ReadonlyArray<A>, change: (one: A) => Partial<A>): ReadonlyArray<A> =>
  list.map((one, place) => (place === 0 ? { ...one, ...change(one) } : one))

describe("the hash of a rulebook", () => {
  it("is the same for the same rulebook and names it with id and version", () => {
    assert.deepStrictEqual(rulebookName(digest, chisitong), {
      id: "chisitong-2020-2",
      version: chisitong.version,
      hash: hashOf({ ...chisitong })
    })
  })

  it.each<readonly [string, Partial<Rulebook>]>([
    ["a rule's revision", { rules: first(chisitong.rules, ({ revision }) => ({ revision: revision + 1 })) }],
    ["a rule's force", { rules: first(chisitong.rules, () => ({ force: "may" })) }],
    ["a rule's condition", { rules: first(chisitong.rules, ({ requires }) => ({ applies: requires })) }],
    ["a rule left out", { rules: chisitong.rules.slice(1) }],
    ["the order of the rules", { rules: chisitong.rules.toReversed() }],
    [
      "a concept's revision",
      { concepts: first(chisitong.concepts, ({ revision }) => ({ revision: revision + 1 })) }
    ],
    [
      "a parameter's value",
      { parameters: first(chisitong.parameters, () => ({ values: [{ since: chisitong.since, value: 4 }] })) }
    ],
    [
      "a parameter's later value",
      {
        parameters: first(chisitong.parameters, ({ values }) => ({
          values: [...values, { since: day, value: 4 }]
        }))
      }
    ],
    [
      "whether a county may set a parameter",
      { parameters: first(chisitong.parameters, ({ open }) => ({ open: !open })) }
    ],
    [
      "a value that a rule was given and the rulebook doesn't list",
      {
        rules: chisitong.rules.map(({ parameters, ...rule }) => ({
          ...rule,
          parameters: Object.fromEntries(
            Object.entries(parameters).map(([name, of]) => [
              name,
              { ...of, values: [{ since: chisitong.since, value: 4 }] }
            ])
          )
        }))
      }
    ],
    ["a reading", { interpretations: first(chisitong.interpretations, () => ({ reading: words })) }],
    ["what isn't judged", { notEnforced: chisitong.notEnforced.slice(1) }],
    [
      "an invariant's sort",
      {
        invariants: first(chisitong.invariants, ({ sort }) => ({
          sort: sort === "normative" ? "structural" : "normative"
        }))
      }
    ],
    ["which commands refuse", { invariants: first(chisitong.invariants, () => ({ refusedBy: [] })) }],
    ["the day in force", { since: day }]
  ])("changes with %s", (_, change) => {
    assert.notStrictEqual(hashOf({ ...chisitong, ...change }), hashOf(chisitong))
  })

  it.each<readonly [string, Partial<Rulebook>]>([
    ["a rule's title", { rules: first(chisitong.rules, () => ({ title: words })) }],
    ["an invariant's title", { invariants: first(chisitong.invariants, () => ({ title: words })) }],
    ["a parameter's label", { parameters: first(chisitong.parameters, () => ({ label: words })) }],
    ["a rule's examples", { rules: first(chisitong.rules, () => ({ examples: [] })) }]
  ])("doesn't change with %s", (_, change) => {
    assert.strictEqual(hashOf({ ...chisitong, ...change }), hashOf(chisitong))
  })
})

describe("the rulebook lists what its rules use", () => {
  it("every parameter of a rule, as the very same value", () => {
    for (const rule of chisitong.rules)
      for (const of of Object.values(rule.parameters)) assert.include(chisitong.parameters, of)
  })

  it("every concept, and each rule once, in the document's order", () => {
    for (const { about } of chisitong.rules) assert.include(chisitong.concepts, about)
    assert.strictEqual(new Set(chisitong.rules.map(({ id }) => id)).size, chisitong.rules.length)
    const places = chisitong.rules.map(({ clause }) =>
      [...allClauses, ...allArticles].findIndex(({ id }) => id === clause)
    )
    assert.deepStrictEqual(
      places,
      places.toSorted((a, b) => a - b)
    )
  })
})
