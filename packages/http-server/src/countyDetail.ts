import { type Assessment, bureauName, type DivisionCode } from "@jiceng/core"
import type { CountyDetail } from "@jiceng/http-api"
import { divisionOf } from "./standing.ts"
import { type Vocabulary, wordedFinding } from "./wordedFinding.ts"

/** What a county bureau owes itself, from the findings of its county. */
export const countyDetail = (
  words: Vocabulary,
  county: DivisionCode,
  { findings, ...basis }: Assessment
): (typeof CountyDetail)["Type"] => ({
  ...basis,
  county: { ...divisionOf(county), bureau: bureauName(county) },
  findings: findings
    .filter(({ subject }) => subject.kind === "county")
    .map((finding) => wordedFinding(words, finding))
})
