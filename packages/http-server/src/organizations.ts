import {
  type Actor,
  type Assessment,
  type DivisionCode,
  holdsOn,
  organizationsIn,
  type PartyOrganizationId,
  type PlainDate,
  type RegisterView,
  type Rulebook
} from "@jiceng/core"
import {
  countsOf,
  type OrganizationDetail,
  type OrganizationList,
  type OrganizationStanding
} from "@jiceng/http-api"
import { organizationOn } from "./officeOrganization.ts"
import { named } from "./people.ts"
import { compareGravity } from "./Severity.ts"
import { divisionOf, divisionsOf, grouped, shortOf, titlesOf } from "./standing.ts"
import { type Vocabulary, wordedFinding } from "./wordedFinding.ts"

/** The names of the offices that are units on the day. */
const unitNames = (view: RegisterView, id: string, day: PlainDate): ReadonlyArray<string> =>
  view.organizations
    .get(id)!
    .units.flatMap((unit) =>
      unit.kind === "office" && holdsOn(unit, day) ? [view.offices.get(unit.office)?.name ?? unit.office] : []
    )

/** Counts and orders an assessment by Party organization; what it says of each is core's. */
export const organizationList = (
  rulebook: Rulebook,
  view: RegisterView,
  actor: Actor,
  county: DivisionCode | undefined,
  { findings, ...basis }: Assessment
): (typeof OrganizationList)["Type"] => {
  const day = basis.factsAt
  const own = findings.filter(({ subject }) => subject.kind === "partyOrganization")
  const found = grouped(own, ({ subject }) => subject.id)
  const titles = titlesOf(rulebook)
  const readable = organizationsIn(view, { kind: "all" }, actor, day)
  const counties = divisionsOf(readable.map((id) => view.organizations.get(id)!.county))
  const organizations = readable
    .filter((id) => county === undefined || view.organizations.get(id)!.county === county)
    .map((id): (typeof OrganizationStanding)["Type"] => {
      const { name, form, county: at } = view.organizations.get(id)!
      return {
        id: id as PartyOrganizationId,
        name,
        county: at,
        form,
        offices: unitNames(view, id, day),
        ...shortOf(found.get(id) ?? [], titles)
      }
    })
    .toSorted((a, b) => compareGravity(a.counts, b.counts))
  return { ...basis, counties, totals: countsOf(own), organizations }
}

/** One Party organization on one day from one moment of the view. */
export const organizationDetail = (
  words: Vocabulary,
  view: RegisterView,
  actor: Actor,
  id: string,
  { findings, ...basis }: Assessment
): (typeof OrganizationDetail)["Type"] => {
  const day = basis.factsAt
  const body = view.organizations.get(id)!
  const members = (held: typeof body.leaders) =>
    held
      .filter((one) => holdsOn(one, day))
      .map(({ person, office, from }) => ({ ...named(view, actor, person, office), office, since: from }))
  return {
    ...basis,
    organization: {
      ...organizationOn(view, actor, id, body, day),
      county: divisionOf(body.county),
      leaders: members(body.leaders),
      liaisons: members(body.liaisons)
    },
    findings: findings.map((finding) => wordedFinding(words, finding))
  }
}
