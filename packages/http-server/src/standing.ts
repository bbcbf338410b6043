import {
  type Actor,
  type Assessment,
  type Bilingual,
  type DivisionCode,
  divisionNames,
  type Finding,
  type OfficeId,
  officesIn,
  type RegisterView,
  type Rulebook
} from "@jiceng/core"
import type { ClauseStanding, OfficeStanding, Standing } from "@jiceng/http-api"
import { compareGravity, countsOf, gravityOf, wantsAttention, worstOf } from "./Severity.ts"

/** A division's name, its code where the name isn't known. */
export const divisionOf = (
  code: DivisionCode
): { readonly code: DivisionCode; readonly name: Bilingual } => ({
  code,
  name: divisionNames.get(code) ?? { zh: code, en: code }
})

/** The findings by a key, each group in the order of all. */
const grouped = (
  findings: ReadonlyArray<Finding>,
  keyOf: (finding: Finding) => string
): ReadonlyMap<string, ReadonlyArray<Finding>> => {
  const groups = new Map<string, Array<Finding>>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return groups
}

const officeStanding = (
  view: RegisterView,
  id: OfficeId,
  findings: ReadonlyArray<Finding>,
  titles: ReadonlyMap<string, Bilingual>
): (typeof OfficeStanding)["Type"] => {
  const { name, county, locality } = view.offices.get(id)!
  const counts = countsOf(findings)
  const attention = findings
    .filter(({ outcome }) => wantsAttention(outcome))
    .toSorted((a, b) => gravityOf(a.outcome) - gravityOf(b.outcome))
    .map(({ clause, rule, outcome }) => ({ clause, outcome, title: titles.get(rule)! }))
  return { id, name, county, locality, counts, worst: worstOf(counts), attention }
}

const clauseStandings = (
  rulebook: Rulebook,
  findings: ReadonlyArray<Finding>
): ReadonlyArray<(typeof ClauseStanding)["Type"]> => {
  const byRule = grouped(findings, ({ rule }) => rule)
  return rulebook.rules.flatMap(({ id, clause, title, force }) => {
    const found = byRule.get(id)
    return found === undefined ? [] : [{ clause, title, force, counts: countsOf(found) }]
  })
}

/** Counts and orders an assessment; what it says of each office is core's. */
export const standingOf = (
  rulebook: Rulebook,
  view: RegisterView,
  actor: Actor,
  county: DivisionCode | undefined,
  { findings, ...basis }: Assessment
): (typeof Standing)["Type"] => {
  const titles = new Map(rulebook.rules.map(({ id, title }) => [id, title]))
  const found = grouped(findings, ({ subject }) => subject.id)
  const readable = officesIn(view, { kind: "all" }, actor, basis.factsAt)
  const counties = [...new Set(readable.map((id) => view.offices.get(id)!.county))].toSorted()
  const offices = readable
    .filter((id) => county === undefined || view.offices.get(id)!.county === county)
    .map((id) => officeStanding(view, id, found.get(id) ?? [], titles))
    .toSorted((a, b) => compareGravity(a.counts, b.counts))
  return {
    ...basis,
    counties: counties.map(divisionOf),
    totals: countsOf(findings),
    clauses: clauseStandings(rulebook, findings),
    offices
  }
}
