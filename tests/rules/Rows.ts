import {
  chisitong,
  compile,
  type Example,
  factColumns,
  judge,
  outcomes,
  type ParameterValues,
  type PlainDate,
  type Rule,
  type Sheets,
  unknown,
  valueOn,
  verdicts
} from "@jiceng/core"

/** The demo's day; every parameter has a value on it. */
const day = "2026-06-30" as PlainDate

const columns = factColumns(chisitong)

/** The values that a rule's rows are given. */
export const parameterValues = (rule: Rule): ParameterValues =>
  Object.fromEntries(
    Object.values(rule.parameters).map((parameter) => [parameter.id, valueOn(parameter, day)!])
  )

/** A row as the fact sheet of one subject; a fact that the row doesn't name is unknown. */
const sheetOf = (facts: Readonly<Record<string, number | undefined>>): Sheets => ({
  size: 1,
  columns: columns.map(([name]) => Float64Array.of(facts[name] ?? unknown)),
  subjects: [{ kind: "office", id: "of_row", name: "of_row" }],
  sources: [{}],
  details: [{}]
})

/** How a rule judges a row. The proof and the bare verdict are two ways to ask, and must agree. */
export const outcomeOf = (rule: Rule, { facts }: Example, values: ParameterValues): string => {
  const compiled = compile(
    { ...chisitong, rules: [{ ...rule, remedies: () => [], hindrance: undefined }] },
    day
  )
  const sheet = sheetOf(typeof facts === "function" ? facts(values) : facts)
  const [finding] = judge(compiled, sheet, 0)
  const [verdict] = verdicts(compiled, sheet)
  if (finding!.outcome !== outcomes[verdict!]) throw new Error(`${rule.id}: judge and verdicts disagree`)
  return finding!.outcome
}
