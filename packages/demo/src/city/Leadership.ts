import { chizhou, divisionNames, type PlainDate } from "@jiceng/core"
import type { Call } from "../Step.ts"
import type { counties } from "./OfficeList.ts"

/** The day on which the document, and with it the chain, came into force. */
const from = "2020-01-16" as PlainDate

const city = divisionNames.get(chizhou)!.zh

/** Who leads the Party organizations of a county, layer by layer. */
export const leadershipOf = ({ code, name, slug }: (typeof counties)[number]): ReadonlyArray<Call> => {
  const both = (layer: "partyCommittee" | "organizationDepartmentAndWorkCommittee", organ: string): Call => ({
    command: "party.recordLeadership",
    input: { county: code, layer, city: `中共${city}${organ}`, name: `中共${name}${organ}`, from }
  })
  const ofBureau = (layer: "bureauPartyGroup" | "bureauGeneralBranch", organ: string): Call => ({
    command: "party.recordLeadership",
    input: { county: code, layer, name: `中共${city}${name}司法局${organ}`, from }
  })
  return [
    both("partyCommittee", "委员会"),
    // One county hasn't told yet who coordinates: 1.3.1 broken for its organizations.
    ...(slug === "shitai"
      ? []
      : [both("organizationDepartmentAndWorkCommittee", "委员会组织部、非公经济和社会组织工作委员会")]),
    ofBureau("bureauPartyGroup", "党组"),
    ofBureau("bureauGeneralBranch", "总支部委员会")
  ]
}
