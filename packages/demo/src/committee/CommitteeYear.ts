import { chizhou, qualities, type CommitteeMember, type PersonId, type PlainDate } from "@jiceng/core"
import { entered } from "../city/Entry.ts"
import type { OfficePlan } from "../city/OfficePlan.ts"
import { demoActors } from "../DemoActors.ts"
import { draw } from "../Draw.ts"
import { identity } from "../people/Identity.ts"
import { nothingTaken, type Taken } from "../people/Taken.ts"
import type { Act, Call } from "../Step.ts"

const organs = {
  court: ["池州市中级人民法院", "立案庭"],
  publicSecurity: ["池州市公安局", "法制支队"],
  justice: ["池州市司法局", "律师工作科"]
} as const
type Sector = keyof typeof organs

const committee = "co_chizhou"
const day = (text: string): PlainDate => text as PlainDate

/** The members, with their seats' numbers from 1 on; the last follows the fourth. */
const sectors: ReadonlyArray<Sector> = [
  "court",
  "court",
  "publicSecurity",
  "publicSecurity",
  "justice",
  "justice",
  "justice",
  "publicSecurity"
]
const personOf = (no: number): PersonId => `pe_committee-${no}` as PersonId

const member = (no: number, attestedOn: string): CommitteeMember => {
  const sector = sectors[no - 1]!
  const [organ, department] = organs[sector]
  return {
    person: personOf(no),
    sector,
    organ,
    department,
    headsSince: day("2022-03-01"),
    attestations: qualities.map((quality) => ({ quality, by: "池州市司法局", on: day(attestedOn) }))
  }
}

const people = (seed: string, city: ReadonlyArray<OfficePlan>): ReadonlyArray<Call> => {
  const d = draw(seed, "committee")
  const everybody = city.flatMap((plan) => [
    ...plan.people,
    ...plan.newcomers,
    ...(plan.instructor === undefined ? [] : [plan.instructor])
  ])
  const taken: Taken = {
    ...nothingTaken(),
    names: new Set(everybody.map(({ name }) => name)),
    residentIds: new Set(everybody.map(({ residentId }) => residentId)),
    phones: new Set(everybody.map(({ phone }) => phone))
  }
  return sectors.map((_, place) => {
    const { name, residentId, phone } = identity(
      d,
      { county: chizhou, born: [1968, 1984], rare: false },
      taken
    )
    return { command: "person.register", input: { id: personOf(place + 1), name, residentId, phone } }
  })
}

/**
 * 惩戒委员会 of the city: constituted in September; a member stops heading the department in February and is replaced
 * in April; another retires in June, which leaves an even number (advised against).
 */
export const committeeYear = (seed: string, city: ReadonlyArray<OfficePlan>): ReadonlyArray<Act> => {
  const by = (label: string, on: string, calls: ReadonlyArray<Call>): ReadonlyArray<Act> =>
    entered(seed, `committee ${label}`, demoActors.city.actor, on, calls)
  const seats = [1, 2, 3, 4, 5, 6, 7].map((no) => member(no, "2025-09-08"))
  return [
    ...by("people", "2025-09-09", people(seed, city)),
    ...by("constituted", "2025-09-15", [
      {
        command: "committee.constitute",
        input: {
          id: committee,
          city: chizhou,
          name: "池州市基层法律服务工作者惩戒委员会",
          constitutedOn: "2025-09-15",
          seats
        }
      }
    ]),
    ...by("change", "2026-02-10", [
      { command: "committee.recordDepartmentChange", input: { committee, seat: 4, on: "2026-02-09" } }
    ]),
    ...by("replaced", "2026-04-09", [
      {
        command: "committee.replace",
        input: { committee, seat: 4, ...member(8, "2026-04-02"), from: "2026-04-09" }
      }
    ]),
    ...by("retires", "2026-06-16", [
      { command: "committee.endSeat", input: { committee, seat: 7, on: "2026-06-15", cause: "retirement" } }
    ])
  ]
}
