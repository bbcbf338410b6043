import { addDays, type PlainDate } from "@jiceng/core"
import { byCounty } from "../city/Entry.ts"
import type { OfficePlan, PlannedPerson } from "../city/OfficePlan.ts"
import { lacks, type Shortfalls } from "../city/Shortfalls.ts"
import { draw } from "../Draw.ts"
import type { Act, Call } from "../Step.ts"

const licenceOf = (seed: string, { id, from }: PlannedPerson, young: boolean): Call => ({
  command: "person.recordLicence",
  input: {
    person: id,
    number: `皖池法服${id.replace("pe_", "")}${draw(seed, `licence ${id}`).hex(4)}`,
    from: young ? "2024-03-01" : from
  }
})

const isManager = ({ seat }: PlannedPerson): boolean => seat === "director" || seat.startsWith("manager")

/** The degree and the practice certificate of one person. */
const qualified = (seed: string, plan: OfficePlan, shortfalls: Shortfalls) => (person: PlannedPerson) => {
  const place = [...plan.people, ...plan.newcomers].indexOf(person)
  const d = draw(seed, `education ${person.id}`)
  const few = lacks(shortfalls, plan, "degrees")
  // Two thirds and more have a degree, the first of every office; where few have one, one does.
  const bachelor = place === 0 || (few ? false : place % 2 === 0 || d.chance(0.5))
  const year = Number(person.birth.slice(0, 4)) + 22
  const unrecorded = isManager(person) && lacks(shortfalls, plan, "licencesUnrecorded")
  const young = isManager(person) && lacks(shortfalls, plan, "practisedPartners")
  const calls: ReadonlyArray<Call> = [
    {
      command: "person.recordEducation",
      input: {
        person: person.id,
        level: bachelor ? (d.chance(0.05) ? "postgraduate" : "bachelor") : "belowBachelor",
        on: `${year}-07-01`
      }
    },
    ...(person.practitioner && !unrecorded ? [licenceOf(seed, person, young)] : [])
  ]
  return calls
}

/** Degrees and certificates as the counties entered them: in July for who was there, later for who came. */
export const qualificationsOf = (
  seed: string,
  plan: OfficePlan,
  shortfalls: Shortfalls
): ReadonlyArray<Act> => {
  if (plan.story.opens !== undefined) return []
  const of = qualified(seed, plan, shortfalls)
  const day = addDays("2025-07-07" as PlainDate, draw(seed, `qualifications ${plan.id}`).whole(0, 18))
  return [
    ...byCounty(seed, "qualifications", plan, day, plan.people.flatMap(of)),
    ...plan.newcomers.flatMap((person) =>
      byCounty(seed, `qualifications ${person.id}`, plan, addDays(person.from as PlainDate, 4), of(person))
    )
  ]
}
