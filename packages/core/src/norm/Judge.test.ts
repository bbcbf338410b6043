import { assert, describe, it } from "@effect/vitest"
import fc from "fast-check"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { chisitong } from "../chisitong/chisitong.ts"
import { compile } from "./Compile.ts"
import { concept } from "./Concept.ts"
import type { ConditionSpec } from "./Condition.ts"
import { unknown } from "./Fact.ts"
import { judge } from "./Judge.ts"
import { outcomes } from "./Outcome.ts"
import type { Rule } from "./Rule.ts"
import type { Rulebook } from "./Rulebook.ts"
import { factColumns, type Sheets } from "./Sheets.ts"
import { verdicts } from "./Verdicts.ts"

const day = "2026-06-30" as PlainDate
/** The rulebook with remedies that need nothing of a concept: its facts are drawn, its details are not. */
const theRulebook: Rulebook = {
  ...chisitong,
  rules: chisitong.rules.map((rule) => ({
    ...rule,
    hindrance: undefined,
    remedies: ({ id }) => [{ command: rule.id, input: { office: id } }]
  }))
}

/** Around the thresholds of the document, beyond the values whose lines are kept, and unknown. */
const value = fc.constantFrom(unknown, unknown, -1, -0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 15, 16, 0.5, 1e9)

/** Facts of some subjects; a row that is used again brings more of them than are judged at a time. */
const sheetsOf = (rulebook: Rulebook, rows: ReadonlyArray<ReadonlyArray<number>>, size: number): Sheets => {
  const each = <A>(of: (row: number) => A) => Array.from({ length: size }, (_, row) => of(row))
  return {
    size,
    columns: factColumns(rulebook).map((_, column) =>
      Float64Array.from({ length: size }, (_none, row) => rows[row % rows.length]![column]!)
    ),
    subjects: each((row) => ({ kind: "office", id: `of_${row}`, name: `第${row}所` })),
    sources: each((row) => ({ officeRoster: [`officeRoster/of_${row}`] })),
    details: each(() => ({}))
  }
}

const sheets = (rulebook: Rulebook) => {
  const { length } = factColumns(rulebook)
  const rows = fc.array(fc.array(value, { minLength: length, maxLength: length }), {
    minLength: 1,
    maxLength: 12
  })
  const size = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(1, 7, 12) },
    { weight: 1, arbitrary: fc.constantFrom(0, 2047, 2048, 2049, 4100) }
  )
  return fc.tuple(rows, size).map(([drawn, size]) => sheetsOf(rulebook, drawn, size))
}

/** What `judge` says of every rule and subject, in the order of `verdicts`. */
const judged = (rulebook: Rulebook, facts: Sheets): ReadonlyArray<string> => {
  const compiled = compile(rulebook, day)
  const found = Array.from({ length: facts.size }, (_, row) => judge(compiled, facts, row))
  return compiled.rules.flatMap((_, place) => found.map((findings) => findings[place]!.outcome))
}

const decided = (rulebook: Rulebook, facts: Sheets): ReadonlyArray<string> =>
  Array.from(verdicts(compile(rulebook, day), facts), (code) => outcomes[code]!)

const agree = ([rulebook, facts]: readonly [Rulebook, Sheets]) =>
  assert.deepStrictEqual(decided(rulebook, facts), judged(rulebook, facts))

const small = concept("small", {
  subject: "office",
  revision: 1,
  facts: {
    a: { label: { zh: "甲", en: "a" }, unit: "yesNo", from: ["officeRoster"] },
    b: { label: { zh: "乙", en: "b" }, unit: "count", from: ["officeRoster"] },
    c: { label: { zh: "丙", en: "c" }, unit: "fen", from: ["fundAccount"] }
  },
  read: () => ({ facts: { a: 0, b: 0, c: 0 }, details: {} }),
  sources: () => ({})
})

// Few facts and few limits, so that many rules begin alike and many conditions stand twice.
const condition: fc.Arbitrary<ConditionSpec> = fc.record({
  fact: fc.constantFrom("a", "b", "c"),
  operator: fc.constantFrom("atLeast", "below", "equal"),
  against: fc.record({ value: fc.constantFrom(0, 1, 3) })
})

const rule: fc.Arbitrary<Rule> = fc.record({
  id: fc.constant("1.4.1"),
  clause: fc.constant("1.4.1"),
  force: fc.constantFrom("must", "should", "may"),
  title: fc.constant({ zh: "试", en: "a trial" }),
  revision: fc.constant(1),
  about: fc.constant(small),
  parameters: fc.constant({}),
  applies: fc.array(condition, { maxLength: 3 }),
  requires: fc.array(condition, { maxLength: 3 }),
  awaits: fc.array(condition, { maxLength: 2 }),
  recommends: fc.array(condition, { maxLength: 2 }),
  remedies: fc.constant(() => []),
  hindrance: fc.constant(undefined),
  examples: fc.constant([])
})

const rulebooks = fc
  .array(rule, { maxLength: 6 })
  .map((rules): Rulebook => ({ ...chisitong, concepts: [small], rules }))

describe("verdicts and judge", () => {
  it("agree for the rulebook on any facts, unknown ones included", () => {
    fc.assert(fc.property(fc.tuple(fc.constant(theRulebook), sheets(theRulebook)), agree), {
      seed: 20260630,
      numRuns: 100
    })
  })

  it("agree for any rules", () => {
    fc.assert(
      fc.property(
        rulebooks.chain((rulebook) => fc.tuple(fc.constant(rulebook), sheets(rulebook))),
        agree
      ),
      { seed: 20260630, numRuns: 300 }
    )
  })
})

describe("judge", () => {
  it("shows a line that it kept as it would make it anew", () => {
    fc.assert(
      fc.property(sheets(theRulebook), (facts) => {
        const compiled = compile(theRulebook, day)
        for (let row = 0; row < Math.min(facts.size, 12); row++) {
          assert.deepStrictEqual(judge(compiled, facts, row), judge(compile(theRulebook, day), facts, row))
        }
      }),
      { seed: 20260630, numRuns: 50 }
    )
  })
})
