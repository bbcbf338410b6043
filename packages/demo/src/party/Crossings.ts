import { isManagementPost, type ManagementPost } from "@jiceng/core"
import { byCounty } from "../city/Entry.ts"
import type { OfficePlan, PlannedPerson } from "../city/OfficePlan.ts"
import { lacks, type Shortfalls } from "../city/Shortfalls.ts"
import type { Act, Call } from "../Step.ts"
import type { Branch } from "./BranchList.ts"

const managementPostOf = ({ posts }: PlannedPerson): ManagementPost | undefined =>
  posts.map(({ post }) => post).find(isManagementPost)

/** 双向进入: the head enters management, a member of management enters the Party leadership. */
const crossingsIn = ({ id: organization, head }: Branch, plan: OfficePlan, from: string) => {
  const cross = (person: PlannedPerson): ReadonlyArray<Call> => {
    const managementPost = managementPostOf(person)
    if (managementPost === undefined || person.stage?.stage !== "full") return []
    const direction = person === head ? "partyIntoManagement" : "managementIntoParty"
    const partyPost = person === head ? "partyHead" : "partyLeader"
    const input = {
      office: plan.id,
      organization,
      person: person.id,
      direction,
      partyPost,
      managementPost,
      from
    }
    return [{ command: "party.crossAppoint", input }] as ReadonlyArray<Call>
  }
  return plan.people.flatMap(cross)
}

/**
 * Cross-appointments of late summer, or of the days after a branch was founded. Who retires in the course of the year
 * ends theirs by that; a few offices have made none.
 */
export const crossingsOf = (
  seed: string,
  branches: ReadonlyArray<Branch>,
  shortfalls: Shortfalls
): ReadonlyArray<Act> =>
  branches.flatMap((branch) => {
    const from = branch.since > "2025-08-18" ? "2025-12-10" : "2025-08-20"
    return branch.offices.flatMap((plan) =>
      lacks(shortfalls, plan, "noCrossing")
        ? []
        : byCounty(seed, "crossing", plan, from, crossingsIn(branch, plan, from))
    )
  })

/** 联络员 of the units of a joint branch that don't lead it. */
export const liaisonsOf = (seed: string, branches: ReadonlyArray<Branch>): ReadonlyArray<Act> =>
  branches.flatMap(({ id: organization, lead, offices }) =>
    offices.flatMap((plan) => {
      const [director] = plan.people
      return plan === lead || director === undefined
        ? []
        : byCounty(seed, "liaison", plan, "2025-07-10", [
            {
              command: "party.nameLiaison",
              input: { organization, office: plan.id, person: director.id, from: "2025-07-10" }
            }
          ])
    })
  )
