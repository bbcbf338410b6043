import { holdsOn } from "../kernel/Period.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { concept } from "../norm/Concept.ts"
import type { Terms } from "../norm/Terms.ts"
import type { OfficeId } from "../office/Office.ts"
import type { OfficeRoster } from "../office/Roster.ts"
import type { PersonId } from "../practitioner/Person.ts"
import { actsIn, actRefs } from "../record/ActRecord.ts"
import { type JudgedYear, judgedYears } from "../record/JudgedYears.ts"
import type { OfficeState } from "../register/OfficeState.ts"
import type { Records } from "../register/Records.ts"
import { type ContinuingEducation, continuingEducationRecord } from "./ContinuingEducation.ts"
import { creditMinutes, minCreditHours, proRata } from "./parameters.ts"

const facts = {
  learners: {
    label: {
      zh: "当日与上一年末的执业人员人数",
      en: "practitioners on the day and at the end of last year"
    },
    unit: "count",
    from: ["officeRoster"]
  },
  learnersShortLastYear: {
    label: { zh: "上一年度学时不足的人数", en: "practitioners short of credit hours last year" },
    unit: "count",
    from: ["officeRoster", "continuingEducation"]
  },
  learnersShort: {
    label: { zh: "本年度学时尚不足的人数", en: "practitioners still short of credit hours this year" },
    unit: "count",
    from: ["officeRoster", "continuingEducation"]
  }
} as const

/** What the remedies of credit hours need. */
export interface CreditDetails {
  readonly office: OfficeId
  readonly day: PlainDate
  /** Who lacks credit hours this year. */
  readonly short: ReadonlyArray<PersonId>
  readonly closed: boolean
}

const numberOf = (terms: Terms, of: Parameters<Terms>[0]): number => Number(terms(of))

/** How many minutes an attendance comes to. */
export const minutesOf = (
  { unit, quantity }: Pick<ContinuingEducation, "unit" | "quantity">,
  terms: Terms
): number => (unit === "minute" ? quantity : quantity * numberOf(terms, creditMinutes))

/** Who practised in an office on a day. */
export const practitionersOn = (roster: OfficeRoster, day: PlainDate): ReadonlyArray<PersonId> =>
  roster.staff.filter((member) => member.practitioner && holdsOn(member, day)).map(({ person }) => person)

/** The minutes that a practitioner owes for a year. */
const owedMinutes = (roster: OfficeRoster, person: PersonId, { year }: JudgedYear, terms: Terms): number => {
  const whole = numberOf(terms, minCreditHours) * numberOf(terms, creditMinutes)
  const half = `${year}-07-01`
  const isLate = roster.staff.every((member) => member.person !== person || member.from >= half)
  return isLate && numberOf(terms, proRata) === 1 ? whole / 2 : whole
}

/** The practitioners of an office who have less than they owe for a year. */
const shortIn = (
  roster: OfficeRoster,
  records: Records,
  year: JudgedYear | undefined,
  terms: Terms
): ReadonlyArray<PersonId> =>
  year === undefined
    ? []
    : practitionersOn(roster, year.asOf).filter((person) => {
        const attended = actsIn(continuingEducationRecord, records, person, {
          from: year.from,
          to: year.asOf
        })
        const minutes = attended.reduce((sum, { body }) => sum + minutesOf(body, terms), 0)
        return minutes < owedMinutes(roster, person, year, terms)
      })

/** 继续教育学时: whose practitioners have attended too little, last year and this year, wherever they did. */
export const creditHours = concept("creditHours", {
  subject: "office",
  revision: 1,
  facts,
  sources: ({ roster, rosterRef, records }: OfficeState) => ({
    officeRoster: [rosterRef],
    continuingEducation: [...new Set(roster.staff.map(({ person }) => person))].flatMap((person) =>
      actRefs(continuingEducationRecord, records, person)
    )
  }),
  read: ({ id, roster, records }: OfficeState, day: PlainDate, terms: Terms) => {
    const { closed, open } = judgedYears(day)
    const before = closed === undefined ? [] : practitionersOn(roster, closed.asOf)
    const lacked = shortIn(roster, records, closed, terms)
    const short = shortIn(roster, records, open, terms)
    const details: CreditDetails = { office: id, day, short, closed: lacked.length > 0 }
    return {
      facts: {
        learners: new Set([...before, ...practitionersOn(roster, day)]).size,
        learnersShortLastYear: lacked.length,
        learnersShort: short.length
      },
      details
    }
  }
})
