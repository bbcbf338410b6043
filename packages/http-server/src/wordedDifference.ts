import type { Difference, Finding, Obligation } from "@jiceng/core"
import type { Simulated } from "@jiceng/http-api"
import { wordedObligation } from "./duties.ts"
import { type Vocabulary, wordedFinding } from "./wordedFinding.ts"

type Worded = Pick<(typeof Simulated)["Type"], "findings" | "obligations">

const sides = <A, B>(
  { before, after }: { readonly before?: A; readonly after?: A },
  worded: (one: A) => B
): { readonly before?: B; readonly after?: B } => ({
  ...(before !== undefined && { before: worded(before) }),
  ...(after !== undefined && { after: worded(after) })
})

/** What became of findings and obligations, with its words. */
export const wordedDifference = (words: Vocabulary, { findings, obligations }: Difference): Worded => ({
  findings: findings.map(({ change, subject, clause, rule, ...both }) => ({
    change,
    subject,
    clause,
    rule,
    title: words.rules.get(rule)!.title,
    ...sides(both, (one: Finding) => wordedFinding(words, one))
  })),
  obligations: obligations.map(({ change, id, ...both }) => ({
    change,
    id,
    ...sides(both, (one: Obligation) => wordedObligation(one))
  }))
})
