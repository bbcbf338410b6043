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
import { countsOf, type ClauseStanding, type OfficeStanding, type Standing } from "@jiceng/http-api"
import { compareGravity, gravityOf, wantsAttention, worstOf } from "./Severity.ts"

/** A division's name, its code where the name isn't known. */
export const divisionOf = (
  code: DivisionCode
): { readonly code: DivisionCode; readonly name: Bilingual } => ({
  code,
  name: divisionNames.get(code) ?? { zh: code, en: code }
})

/** Divisions to choose among, each once and by its code. */
export const divisionsOf = (codes: ReadonlyArray<DivisionCode>) =>
  [...new Set(codes)].toSorted().map(divisionOf)

/** The findings by a key, each group in the order of all. */
export const grouped = (
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

/** What each rule demands, by the rule's id. */
export const titlesOf = ({ rules }: Rulebook): ReadonlyMap<string, Bilingual> =>
  new Map(rules.map(({ id, title }) => [id, title]))

/** How the findings of one subject end, and those that want attention, the gravest first. */
export const shortOf = (findings: ReadonlyArray<Finding>, titles: ReadonlyMap<string, Bilingual>) => {
  const counts = countsOf(findings)
  const attention = findings
    .filter(({ outcome }) => wantsAttention(outcome))
    .toSorted((a, b) => gravityOf(a.outcome) - gravityOf(b.outcome))
    .map(({ clause, rule, outcome }) => ({ clause, outcome, title: titles.get(rule)! }))
  return { counts, worst: worstOf(counts), attention }
}

const officeStanding = (
  view: RegisterView,
  id: OfficeId,
  findings: ReadonlyArray<Finding>,
  titles: ReadonlyMap<string, Bilingual>
): (typeof OfficeStanding)["Type"] => {
  const { name, county, locality } = view.offices.get(id)!
  return { id, name, county, locality, ...shortOf(findings, titles) }
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
  const titles = titlesOf(rulebook)
  const found = grouped(findings, ({ subject }) => subject.id)
  const readable = officesIn(view, { kind: "all" }, actor, basis.factsAt)
  const offices = readable
    .filter((id) => county === undefined || view.offices.get(id)!.county === county)
    .map((id) => officeStanding(view, id, found.get(id) ?? [], titles))
    .toSorted((a, b) => compareGravity(a.counts, b.counts))
  return {
    ...basis,
    counties: divisionsOf(readable.map((id) => view.offices.get(id)!.county)),
    totals: countsOf(findings),
    clauses: clauseStandings(rulebook, findings),
    offices
  }
}
