import { addDays, type PlainDate } from "@jiceng/core"
import { draw, type Draw } from "../Draw.ts"
import type { Call } from "../Step.ts"
import { jointBranchList } from "./JointBranchList.ts"
import { inSeat, officeOf, type OfficePlan } from "./OfficePlan.ts"

/** The id of an office's own branch. */
export const ownBranch = ({ id }: OfficePlan): string => id.replace("of_", "po_")

const superiorOf = ({ county }: OfficePlan): string => `中共池州市${county.name}司法局总支部委员会`

/** Founding an office's own branch. */
export const foundOwn = (plan: OfficePlan, foundedOn: string): Call => ({
  command: "party.found",
  input: {
    form: "independentBranch",
    id: ownBranch(plan),
    office: plan.id,
    name: `中共${plan.name}支部委员会`,
    superior: superiorOf(plan),
    foundedOn
  }
})

/** Branches were founded some time after 2021-07-01, when everybody of the start was on the staff, and got a head soon. */
const days = (d: Draw): { readonly foundedOn: PlainDate; readonly from: PlainDate } => {
  const foundedOn = addDays("2021-07-01" as PlainDate, d.whole(0, 1000))
  return { foundedOn, from: addDays(foundedOn, d.whole(0, 20)) }
}

/** The own branches of some offices, each with its head. */
export const ownBranches = (seed: string, plans: ReadonlyArray<OfficePlan>): ReadonlyArray<Call> =>
  plans.flatMap((plan): ReadonlyArray<Call> => {
    const { organization, head, attested } = plan.story
    if (organization !== "own" || head === undefined) return []
    const { foundedOn, from } = days(draw(seed, `branch ${plan.id}`))
    return [
      foundOwn(plan, foundedOn),
      {
        command: "party.appointHead",
        input: {
          organization: ownBranch(plan),
          office: plan.id,
          person: inSeat(plan, head).id,
          from,
          ...(attested && { attestation: { by: superiorOf(plan), on: foundedOn } })
        }
      }
    ]
  })

/** The joint branches of a county, each with its head. */
export const jointBranches = (
  seed: string,
  county: OfficePlan["county"],
  plans: ReadonlyArray<OfficePlan>
): ReadonlyArray<Call> =>
  jointBranchList[county.slug].flatMap((branch, place): ReadonlyArray<Call> => {
    const numbered = (number: number): string => `of_${county.slug}-${`${number}`.padStart(2, "0")}`
    const id = `po_${county.slug}-joint-${place + 1}`
    const { foundedOn, from } = days(draw(seed, `branch ${id}`))
    const head = officeOf(plans, numbered(branch.head.office))
    return [
      {
        command: "party.found",
        input: {
          form: "jointBranch",
          id,
          units: [
            ...branch.offices.map((number) => ({ kind: "office" as const, office: numbered(number) })),
            ...branch.judicialOffices.map((name) => ({ kind: "judicialOffice" as const, name }))
          ],
          ...(branch.lead !== undefined && { lead: numbered(branch.lead) }),
          ground: branch.ground,
          name: `中共池州市${county.name}${branch.name}`,
          superior: superiorOf(head),
          foundedOn
        }
      },
      {
        command: "party.appointHead",
        input: { organization: id, office: head.id, person: inSeat(head, branch.head.seat).id, from }
      }
    ]
  })
