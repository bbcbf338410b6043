import { type PlainDate, type Rule, valueOn } from "@jiceng/core"

const day = "2026-06-30" as PlainDate

/** Whether a value above the limit exists: nobody stands above a full member. */
const hasAbove = (rule: Rule): boolean =>
  thresholds(rule).some(({ fact, against }) => {
    const codes = rule.about.facts[fact]!.codes
    const limit =
      "parameter" in against ? Number(valueOn(rule.parameters[against.parameter]!, day)) : against.value
    return codes === undefined || limit < codes.length - 1
  })

const thresholds = (rule: Rule): Rule["requires"] =>
  [...rule.applies, ...rule.requires, ...rule.awaits, ...rule.recommends].filter(
    ({ operator }) => operator !== "equal"
  )

/** The places around a rule's threshold that no row stands at. */
export const missingRows = (rule: Rule): ReadonlyArray<string> => {
  if (thresholds(rule).length === 0) return []
  const wanted = hasAbove(rule) ? (["below", "at", "above"] as const) : (["below", "at"] as const)
  return wanted
    .filter((place) => !rule.examples.some(({ at }) => at === place))
    .map((place) => `no row ${place}`)
}
