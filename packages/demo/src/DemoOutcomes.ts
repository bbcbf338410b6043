import { type Citation, type Finding, type Outcome, outcomes } from "@jiceng/core"

/** How often one rule ended in each way. */
export interface OutcomeRow {
  readonly clause: Citation
  readonly rule: string
  readonly counts: Readonly<Record<Outcome, number>>
}

const noCounts = (): Record<Outcome, number> =>
  Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>

/** Rules by outcomes: a row for each rule, in the order in which the findings name them (the document's). */
export const demoOutcomes = (findings: Iterable<Finding>): ReadonlyArray<OutcomeRow> => {
  const rows = new Map<string, { clause: Citation; rule: string; counts: Record<Outcome, number> }>()
  for (const { clause, rule, outcome } of findings) {
    const row = rows.get(rule) ?? { clause, rule, counts: noCounts() }
    row.counts[outcome]++
    rows.set(rule, row)
  }
  return [...rows.values()]
}
