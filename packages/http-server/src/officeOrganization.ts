import {
  type Actor,
  citationOf,
  headMinStageBy,
  headOn,
  headStep,
  holdsOn,
  leadOn,
  type OfficeState,
  orderApplies,
  type PartyOrganization,
  type PartyOrganizationId,
  type PlainDate,
  type RegisterView,
  standingOn,
  type Terms
} from "@jiceng/core"
import type { HeadCandidates, Organization, OrganizationUnit } from "@jiceng/http-api"
import { named } from "./people.ts"

/** A Party organization on the day, its units by name; a head from an office that isn't open is masked. */
export const organizationOn = (
  view: RegisterView,
  actor: Actor,
  id: string,
  body: PartyOrganization,
  day: PlainDate
): (typeof Organization)["Type"] => {
  const { name, form, superior, ground, foundedOn, units } = body
  const lead = leadOn(body, day)
  const head = headOn(body, day)
  return {
    id: id as PartyOrganizationId,
    name,
    form,
    superior,
    ...(lead && { lead }),
    ...(ground && { ground }),
    foundedOn,
    units: units
      .filter((unit) => holdsOn(unit, day))
      .map((unit): (typeof OrganizationUnit)["Type"] =>
        unit.kind === "office"
          ? {
              kind: "office",
              office: unit.office,
              name: view.offices.get(unit.office)?.name ?? unit.office,
              since: unit.from
            }
          : { kind: "judicialOffice", name: unit.name, since: unit.from }
      ),
    ...(head && {
      head: {
        ...named(view, actor, head.person, head.office),
        office: head.office,
        since: head.from,
        ...(head.attestation && { attestation: head.attestation })
      }
    })
  }
}

/** Whom core's own order would have as head, where the order binds this office; it answers, nothing is decided here. */
export const candidatesOn = (
  view: RegisterView,
  actor: Actor,
  { id, roster, organization }: OfficeState,
  day: PlainDate,
  terms: Terms
): (typeof HeadCandidates)["Type"] | undefined => {
  const standing = standingOn(roster, day)
  if (!orderApplies(organization?.body, id, standing, day)) return undefined
  const { clause, candidates } = headStep(standing, headMinStageBy(terms))
  return {
    clause,
    citation: citationOf(clause),
    people: candidates.map((person) => named(view, actor, person, id))
  }
}
