import { Schema } from "effect"
import { committee } from "../discipline/Committee.ts"
import type { RecordKind } from "../journal/RecordKind.ts"
import { idOf } from "../journal/Ref.ts"
import { referencesIn } from "../journal/References.ts"
import { contains, DivisionCode, prefectureOf } from "../kernel/DivisionCode.ts"
import type { SubjectKind } from "../norm/Finding.ts"
import type { OfficeId } from "../office/Office.ts"
import type { PersonId } from "../practitioner/Person.ts"
import type { Listing } from "./Listing.ts"
import type { Folded, RegisterView } from "./RegisterView.ts"

const isCode = Schema.is(DivisionCode)

/** Ids are asked one by one for each entry: what is no code by its length isn't asked further. */
const isDivision = (id: string): id is DivisionCode => id.length === 6 && isCode(id)

type Walk = ReturnType<typeof referencesIn>

/** How each kind's bodies are walked for references. */
const walks = new WeakMap<RecordKind, Walk>()

const walkOf = (kind: RecordKind): Walk => {
  let walk = walks.get(kind)
  if (walk === undefined) walks.set(kind, (walk = referencesIn(kind.body.ast)))
  return walk
}

/** Ids that records hold: their own, those that they refer to, and the county that they are about. */
const idsOf = (written: Iterable<Folded>): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const { kind, id, body } of written) {
    found.add(id)
    walkOf(kind)(body, (other) => void found.add(idOf(other)))
    const about = kind.about?.(body)
    if (about !== undefined) found.add(about)
  }
  return found
}

const unitsOf = (view: RegisterView, id: string): ReadonlyArray<OfficeId> =>
  view.organizations.get(id)?.units.flatMap((unit) => (unit.kind === "office" ? [unit.office] : [])) ?? []

/** What is listed of some divisions: a prefecture's counties are looked for among all that there are. */
const listedIn = <Id>(listing: Listing<DivisionCode, Id>, divisions: ReadonlyArray<DivisionCode>) =>
  divisions.length === 0
    ? []
    : [...listing.keys()]
        .filter((county) => divisions.some((division) => contains(division, county)))
        .flatMap((county) => [...listing.of(county)])

/**
 * Everybody whose findings can differ once some records are written: the offices that the records are about or whose people
 * they are about, all of a division that they are about, the Party organizations that those are units of, the organizations
 * that the records are about with all their units, the counties, the committees. Of a record that was replaced both bodies are
 * written. Rather one too many than one too few; each is found by what ties it to the records.
 */
export const touched = (
  views: ReadonlyArray<RegisterView>,
  written: Iterable<Folded>
): Readonly<Record<SubjectKind, ReadonlySet<string>>> => {
  const ids = idsOf(written)
  const divisions = [...ids].filter(isDivision)
  const offices = new Set<OfficeId>()
  const organizations = new Set<string>()
  const counties = new Set<DivisionCode>()
  const committees = new Set<string>()
  for (const view of views) {
    for (const id of ids) {
      if (view.offices.has(id as OfficeId)) offices.add(id as OfficeId)
      if (view.organizations.has(id)) organizations.add(id)
      for (const office of view.ties.officesOf.of(id as PersonId)) offices.add(office)
    }
    for (const id of listedIn(view.ties.officesIn, divisions)) offices.add(id)
    for (const id of listedIn(view.ties.organizationsIn, divisions)) organizations.add(id)
  }
  for (const view of views) {
    for (const id of organizations) for (const unit of unitsOf(view, id)) offices.add(unit)
    for (const { id } of view.records.all(committee)) committees.add(id)
  }
  for (const { offices: known, ties } of views)
    for (const id of offices) {
      const county = known.get(id)?.county
      if (county !== undefined) counties.add(county)
      for (const organization of ties.organizationsOf.of(id)) organizations.add(organization)
    }
  // A city's duties look at its own records; where the records are of a county, its city is asked again with it.
  const cities = new Set([...counties, ...divisions].map(prefectureOf))
  return {
    office: offices,
    partyOrganization: organizations,
    committee: committees,
    county: counties,
    city: cities
  }
}
