import type { PlainDate } from "../kernel/PlainDate.ts"
import { type Terms, termsOn } from "../norm/Terms.ts"
import type { Condition, Operator } from "../norm/Condition.ts"
import type { Observed } from "../norm/Fact.ts"
import type { OfficeId } from "../office/Office.ts"
import type { PersonId } from "../practitioner/Person.ts"
import type { OrganizationState, UnitOffice } from "../register/OrganizationState.ts"
import { headMinStageBy, headOn, type HeadStep, orderApplies, type Standing, standingOn } from "./Headship.ts"
import { stageCodes } from "./MembershipStage.ts"
import { leadOn } from "./PartyOrganization.ts"

/** 党组织负责人人选: somebody on the staff, with the step at which the order of 1.3.3–1.3.5 comes to them. */
export interface HeadCandidate {
  readonly person: PersonId
  readonly office: OfficeId
  readonly step: HeadStep["clause"]
  /** Whether the document lets an organization name this person on the day. */
  readonly lawful: boolean
  /** Whether naming takes the attestation of being outstanding (1.3.5). */
  readonly attested: boolean
  /** Whether this person is the head on the day already. */
  readonly isHead: boolean
  /** Why, or why not: every condition with what is observed and what is required. */
  readonly conditions: ReadonlyArray<Condition>
}

const line = (
  what: string,
  operator: Operator,
  observed: Observed,
  required: Observed,
  met: boolean
): Condition => ({ what, operator, observed, required, met })

const is = (what: string, observed: Observed, required: Observed): Condition =>
  line(what, "equal", observed, required, observed === required)

const rank = { "1.3.3": 0, "1.3.4": 1, "1.3.5": 2 } as const

/** At which step the order comes to somebody, whatever their stage. */
const stepOf = ({ director, pool }: Standing, person: PersonId): HeadStep["clause"] =>
  person === director ? "1.3.3" : pool.has(person) ? "1.3.4" : "1.3.5"

/** The steps that must have found nobody before the order comes to this one. */
const before = (standing: Standing, step: HeadStep["clause"], minStage: number): ReadonlyArray<Condition> => {
  const { director, pool, stages } = standing
  const best = (people: Iterable<PersonId>) =>
    Math.max(0, ...Array.from(people, (one) => stages.get(one) ?? 0))
  const empty = (what: string, people: Iterable<PersonId>): Condition =>
    line(what, "below", stageCodes[best(people)]!, stageCodes[minStage]!, best(people) < minStage)
  const passed = [
    empty("directorStage", director === undefined ? [] : [director]),
    empty(
      "poolBestStage",
      [...pool].filter((one) => one !== director)
    )
  ]
  return passed.slice(0, rank[step])
}

/** Everybody on the staff of one unit, in the order of the steps. */
const ofUnit = (
  { id, roster }: UnitOffice,
  { organization }: OrganizationState,
  bound: OfficeId | undefined,
  day: PlainDate,
  terms: Terms
): ReadonlyArray<HeadCandidate> => {
  const standing = standingOn(roster, day)
  const minStage = headMinStageBy(terms)
  const head = headOn(organization, day)
  return [...standing.active]
    .map((person): HeadCandidate => {
      const step = stepOf(standing, person)
      const stage = standing.stages.get(person) ?? 0
      const own = line("headStage", "atLeast", stageCodes[stage]!, stageCodes[minStage]!, stage >= minStage)
      const ordered =
        bound === undefined
          ? []
          : bound !== id
            ? [is("headUnit", id, bound)]
            : step === "1.3.5"
              ? [
                  ...before(standing, step, minStage),
                  is("headIsPractitioner", standing.practitioners.has(person), true)
                ]
              : before(standing, step, minStage)
      const conditions = [...ordered, own]
      return {
        person,
        office: id,
        step,
        lawful: conditions.every(({ met }) => met === true),
        attested: bound === id && step === "1.3.5",
        isHead: head?.person === person && head.office === id,
        conditions
      }
    })
    .toSorted((a, b) => rank[a.step] - rank[b.step] || (a.person < b.person ? -1 : 1))
}

/**
 * Everybody on the staff of an organization's units in the order of 1.3.3 → 1.3.4 → 1.3.5, the unit that the order
 * binds before the others, with whether they may be named head on the day and why. `party.appointHead` accepts who is
 * lawful, and refuses everybody else; a director who isn't a full member shows how the order falls through.
 */
export const headCandidates = (
  state: OrganizationState,
  day: PlainDate,
  terms: Terms = termsOn(day)
): ReadonlyArray<HeadCandidate> => {
  const { organization, offices } = state
  const lead = organization.form === "independentBranch" ? offices[0]?.id : leadOn(organization, day)
  const leads = offices.find(({ id }) => id === lead)
  const bound =
    leads !== undefined && orderApplies(organization, leads.id, standingOn(leads.roster, day), day)
      ? leads.id
      : undefined
  return offices
    .toSorted((a, b) => Number(b.id === bound) - Number(a.id === bound))
    .flatMap((unit) => ofUnit(unit, state, bound, day, terms))
}
