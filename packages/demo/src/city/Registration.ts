import { type PlainDate, toDayNumber } from "@jiceng/core"
import { at, nextWorkday, yearBegins } from "../Calendar.ts"
import { type DemoActor, demoActors } from "../DemoActors.ts"
import { draw } from "../Draw.ts"
import type { Act, Call } from "../Step.ts"
import { jointBranches, ownBranches } from "./Branches.ts"
import { enrolOffice, instruct } from "./Enrolment.ts"
import { leadershipOf } from "./Leadership.ts"
import { counties } from "./OfficeList.ts"
import type { OfficePlan } from "./OfficePlan.ts"

const secondsOpen = 8 * 3600

/** Spreads calls over the opening hours from a day on, some seconds between two of them. */
const enter = (
  seed: string,
  { actor }: DemoActor,
  begins: PlainDate,
  calls: ReadonlyArray<Call>
): ReadonlyArray<Act> => {
  const d = draw(seed, `register ${actor.id} ${begins}`)
  let day = begins
  let second = 0
  return calls.map((call) => {
    second += d.whole(15, 50)
    if (second > secondsOpen) {
      day = nextWorkday(day)
      second = 0
    }
    return { at: at(toDayNumber(day), 9, 0, second), actor, ...call }
  })
}

/** The first days: each county enters its offices and people, then branches and instructors. */
const firstDays = (seed: string, city: ReadonlyArray<OfficePlan>): ReadonlyArray<Act> =>
  counties.flatMap((county) => {
    const plans = city.filter((plan) => plan.county === county && plan.story.opens === undefined)
    return enter(seed, demoActors[county.slug], yearBegins, [
      ...plans.flatMap(enrolOffice),
      ...ownBranches(seed, plans),
      ...jointBranches(seed, county, plans),
      ...plans.flatMap((plan) =>
        plan.story.instructor === true && plan.instructor !== undefined
          ? instruct(plan, plan.instructor, "justiceAdministration")
          : []
      ),
      ...leadershipOf(county)
    ])
  })

/** Everything that is entered to begin with, and the new offices, which the city enters a week after the licence. */
export const registration = (seed: string, city: ReadonlyArray<OfficePlan>): ReadonlyArray<Act> => [
  ...firstDays(seed, city),
  ...city.flatMap((plan) => {
    const { opens } = plan.story
    if (opens === undefined) return []
    let day = opens as PlainDate
    for (let left = 5; left > 0; left--) day = nextWorkday(day)
    return enter(seed, demoActors.city, day, enrolOffice(plan))
  })
]
