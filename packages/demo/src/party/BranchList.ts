import { ownBranch } from "../city/Branches.ts"
import { jointBranchList } from "../city/JointBranchList.ts"
import { counties } from "../city/OfficeList.ts"
import { inSeat, officeOf, type OfficePlan, type PlannedPerson } from "../city/OfficePlan.ts"

/** A Party organization of the city with those who lead it. */
export interface Branch {
  readonly id: string
  /** The office of its head, whose county enters what concerns it. */
  readonly lead: OfficePlan
  readonly offices: ReadonlyArray<OfficePlan>
  readonly judicialOffices: ReadonlyArray<string>
  /** The head at the start of the year, or at the founding in it. */
  readonly head: PlannedPerson
  /** The day from which something can be told of it in the year. */
  readonly since: string
}

/** Every Party organization of the city, county after county, own branches first. */
export const branchList = (city: ReadonlyArray<OfficePlan>): ReadonlyArray<Branch> =>
  counties.flatMap((county) => {
    const plans = city.filter((plan) => plan.county === county)
    const own = plans.flatMap((plan): ReadonlyArray<Branch> => {
      const { organization, head, year } = plan.story
      const founded = year?.find(({ does }) => does === "found")
      if (organization !== "own" && founded === undefined) return []
      return [
        {
          id: ownBranch(plan),
          lead: plan,
          offices: [plan],
          judicialOffices: [],
          head: inSeat(plan, head ?? "director"),
          since: founded === undefined ? "2025-07-02" : "2025-12-08"
        }
      ]
    })
    const joint = jointBranchList[county.slug].map(({ offices, judicialOffices, head }, place): Branch => {
      const numbered = (number: number) =>
        officeOf(plans, `of_${county.slug}-${`${number}`.padStart(2, "0")}`)
      const lead = numbered(head.office)
      return {
        id: `po_${county.slug}-joint-${place + 1}`,
        lead,
        offices: offices.map(numbered),
        judicialOffices,
        head: inSeat(lead, head.seat),
        since: "2025-07-02"
      }
    })
    return [...own, ...joint]
  })

/** Full members of an office at the start of the year who stay through it. */
export const stayingMembers = ({ people, story }: OfficePlan): ReadonlyArray<PlannedPerson> =>
  people.filter(
    ({ seat, stage }) =>
      stage?.stage === "full" &&
      !(story.year ?? []).some((event) => event.does === "leave" && event.seat === seat)
  )
