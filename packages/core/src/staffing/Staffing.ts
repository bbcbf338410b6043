import { holdsOn } from "../kernel/Period.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { concept } from "../norm/Concept.ts"
import { unknown } from "../norm/Fact.ts"
import type { Terms } from "../norm/Terms.ts"
import { office } from "../office/Office.ts"
import type { OfficeRoster, Post, StaffMembership } from "../office/Roster.ts"
import type { PersonId } from "../practitioner/Person.ts"
import { hasBachelorOn, practisingYearsOn, qualification } from "../practitioner/Qualification.ts"
import type { OfficeState } from "../register/OfficeState.ts"
import { facts } from "./StaffingFacts.ts"
import {
  bachelorBase,
  minBachelorShare,
  minFullTimePractitioners,
  minPartners,
  minPractisingYears,
  minStaff,
  numberBy
} from "./parameters.ts"

/** What the remedies of staffing need. */
export interface StaffingDetails {
  readonly day: PlainDate
  /** Who is on record without a bachelor's degree, of those that count. */
  readonly belowBachelor: ReadonlyArray<PersonId>
  /** Of the posts that every office fills, those that nobody holds. */
  readonly vacantPosts: ReadonlyArray<Post>
  /** Who is on record as not insured, and since when. */
  readonly uninsured: ReadonlyArray<{ readonly person: PersonId; readonly since: PlainDate }>
  /** Who has the years of practice and isn't a partner. */
  readonly partnerCandidates: ReadonlyArray<PersonId>
  /** How many more there have to be of each. */
  readonly lacking: {
    readonly staff: number
    readonly fullTime: number
    readonly partners: number
    readonly bachelors: number
  }
}

/** How many answered yes, no, and not at all. */
interface Tally {
  readonly yes: ReadonlyArray<PersonId>
  readonly no: ReadonlyArray<PersonId>
  readonly open: number
}

const tally = (people: Iterable<PersonId>, answer: (person: PersonId) => boolean | undefined): Tally => {
  const yes: Array<PersonId> = []
  const no: Array<PersonId> = []
  let open = 0
  for (const person of people) {
    const said = answer(person)
    if (said === undefined) open++
    else (said ? yes : no).push(person)
  }
  return { yes, no, open }
}

/**
 * A number that is known at least to be `certain` and may be as much as `possible`: it is known where the limit is
 * reached, or out of reach, whatever the missing answers are.
 */
const unlessOpen = (certain: number, possible: number, limit: number): number =>
  certain >= limit || possible < limit ? certain : unknown

const holdersOf = (roster: OfficeRoster, post: Post, day: PlainDate, active: ReadonlySet<PersonId>) =>
  new Set(
    roster.posts
      .filter((held) => held.post === post && active.has(held.person) && holdsOn(held, day))
      .map(({ person }) => person)
  )

/** How a member stands to social insurance on a day, as recorded since joining; the latest day counts. */
const insuranceOn = (roster: OfficeRoster, { person, from: joined }: StaffMembership, day: PlainDate) => {
  let found: OfficeRoster["insurances"][number] | undefined
  for (const entry of roster.insurances) {
    if (entry.person !== person || entry.voided !== undefined) continue
    if (entry.from < joined || entry.from > day) continue
    if (found === undefined || entry.from > found.from) found = entry
  }
  return found
}

/** 人员配备: the facts of 3.2.1–3.2.4 and of 司法部令第137号 第七条 for one office on one day. */
export const staffing = concept("staffing", {
  subject: "office",
  revision: 3,
  facts,
  sources: ({ id, roster, rosterRef, records }: OfficeState) => ({
    office: [office.ref(id)],
    officeRoster: [rosterRef],
    qualification: [...new Set(roster.staff.map(({ person }) => person))]
      .filter((person) => records.facet(qualification, person) !== undefined)
      .map((person) => qualification.ref(person))
  }),
  read: ({ office: { form }, roster, records }: OfficeState, day: PlainDate, terms: Terms) => {
    const staff = roster.staff.filter((member) => holdsOn(member, day))
    const active = new Set(staff.map(({ person }) => person))
    const practitioners = staff.filter(({ practitioner }) => practitioner)
    const of = (person: PersonId) => records.facet(qualification, person)

    const counted = numberBy(terms, bachelorBase) === 0 ? staff : practitioners
    const degrees = tally(
      counted.map(({ person }) => person),
      (person) => {
        const known = of(person)
        return known && hasBachelorOn(known, day)
      }
    )
    const bachelors = degrees.yes.length
    const base = counted.length

    const fullTime = practitioners.filter((member) => member.fullTime === true).length
    const fullTimeOpen = practitioners.filter((member) => member.fullTime === undefined).length

    const hasYears = (person: PersonId) => {
      const known = of(person)
      const years = known && practisingYearsOn(known, day)
      return years === undefined ? undefined : years >= numberBy(terms, minPractisingYears)
    }
    const partners = holdersOf(roster, "partner", day, active)
    const practised = tally(partners, hasYears)

    const insurances = staff.map((member) => insuranceOn(roster, member, day))
    const uninsured = insurances.flatMap((entry) =>
      entry?.standing === "notInsured" ? [{ person: entry.person, since: entry.from }] : []
    )
    const financeStaff = holdersOf(roster, "financeStaff", day, active).size
    const partyAffairsStaff = holdersOf(roster, "partyAffairsStaff", day, active).size
    const share = numberBy(terms, minBachelorShare)
    const details: StaffingDetails = {
      day,
      lacking: {
        staff: Math.max(0, numberBy(terms, minStaff) - staff.length),
        fullTime: Math.max(0, numberBy(terms, minFullTimePractitioners) - fullTime),
        partners: Math.max(0, numberBy(terms, minPartners) - practised.yes.length),
        bachelors: Math.max(0, Math.ceil(share * base) - bachelors)
      },
      belowBachelor: degrees.no,
      vacantPosts: [
        ...(financeStaff === 0 ? (["financeStaff"] as const) : []),
        ...(partyAffairsStaff === 0 ? (["partyAffairsStaff"] as const) : [])
      ],
      uninsured,
      partnerCandidates: practitioners
        .map(({ person }) => person)
        .filter((person) => !partners.has(person) && hasYears(person) === true)
    }
    return {
      facts: {
        staffCount: staff.length,
        bachelorShare:
          base === 0 ? unknown : unlessOpen(bachelors / base, (bachelors + degrees.open) / base, share),
        financeStaff,
        partyAffairsStaff,
        uninsured: uninsured.length > 0 || !insurances.includes(undefined) ? uninsured.length : unknown,
        fullTimePractitioners: unlessOpen(
          fullTime,
          fullTime + fullTimeOpen,
          numberBy(terms, minFullTimePractitioners)
        ),
        isPartnership: form === "partnership" ? 1 : 0,
        practisedPartners: unlessOpen(
          practised.yes.length,
          practised.yes.length + practised.open,
          numberBy(terms, minPartners)
        )
      },
      details
    }
  }
})
