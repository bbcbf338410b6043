import { byCounty } from "../city/Entry.ts"
import { officeOf, type OfficePlan } from "../city/OfficePlan.ts"
import type { Act } from "../Step.ts"

/** Leaves the branch that it shares with a judicial office and joins the large one: the old branch has one unit left. */
const moves = { office: "of_dongzhi-13", from: "po_dongzhi-joint-2", to: "po_dongzhi-joint-1" } as const

/** Joins the branch of its neighbours across the county line, which is advised against (1.3.2, 1.4.3). */
const reaches = { office: "of_qingyang-07", to: "po_guichi-joint-1", host: "of_guichi-03" } as const

/** Joint branches that change their units in the year. */
export const jointMoves = (seed: string, city: ReadonlyArray<OfficePlan>): ReadonlyArray<Act> => {
  const mover = officeOf(city, moves.office)
  const host = officeOf(city, reaches.host)
  const director = mover.people[0]!
  return [
    ...byCounty(seed, "leaves its branch", mover, "2026-06-12", [
      {
        command: "party.leaveJointBranch",
        input: { organization: moves.from, office: moves.office, on: "2026-06-12" }
      }
    ]),
    ...byCounty(seed, "joins a branch", mover, "2026-06-15", [
      {
        command: "party.joinJointBranch",
        input: { organization: moves.to, office: moves.office, from: "2026-06-15" }
      },
      {
        command: "party.crossAppoint",
        input: {
          office: moves.office,
          organization: moves.to,
          person: director.id,
          direction: "managementIntoParty",
          partyPost: "partyLeader",
          managementPost: "director",
          from: "2026-06-15"
        }
      }
    ]),
    ...byCounty(seed, "takes in a neighbour", host, "2026-03-25", [
      {
        command: "party.joinJointBranch",
        input: { organization: reaches.to, office: reaches.office, from: "2026-03-25" }
      }
    ])
  ]
}
