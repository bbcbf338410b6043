import { atLeast, yes } from "../norm/Condition.ts"
import type { Remedy, Subject } from "../norm/Finding.ts"
import { must } from "../norm/Rule.ts"
import type { CrossDirection } from "../office/Roster.ts"
import { crossing, type CrossingDetails, type MayCross } from "./Crossing.ts"
import { examples } from "./CrossingRules.examples.ts"

/** The act by which one person crosses; a post of management that isn't held yet is for people to choose. */
export const crossAct = (
  direction: CrossDirection,
  office: string,
  { organization, day }: Pick<CrossingDetails, "organization" | "day">,
  { person, partyPost = "partyLeader", managementPost }: MayCross
): Remedy => ({
  command: "party.crossAppoint",
  input: {
    office,
    organization,
    person,
    direction,
    partyPost,
    ...(managementPost !== undefined && { managementPost }),
    from: day
  },
  ...(managementPost === undefined && { missing: ["managementPost"] })
})

const crossNow =
  (direction: CrossDirection) =>
  ({ id }: Subject, details: CrossingDetails): ReadonlyArray<Remedy> =>
    details.eligible[direction].map((one) => crossAct(direction, id, details, one))

export const leadersIntoManagement = must(
  "1.5.3",
  {
    zh: "党组织班子成员进入决策管理层",
    en: "members of the Party leadership enter management"
  },
  {
    part: "partyIntoManagement",
    revision: 1,
    about: crossing,
    applies: [yes("underOrganization"), atLeast("leadersWhoMayCross", 1)],
    requires: [atLeast("leadersWhoCross", 1)],
    remedies: crossNow("partyIntoManagement"),
    examples: examples.partyIntoManagement
  }
)

export const managersIntoLeadership = must(
  "1.5.3",
  {
    zh: "决策管理层成员进入党组织班子",
    en: "members of management enter the Party leadership"
  },
  {
    part: "managementIntoParty",
    revision: 1,
    about: crossing,
    applies: [yes("underOrganization"), atLeast("managersWhoMayCross", 1)],
    requires: [atLeast("managersWhoCross", 1)],
    remedies: crossNow("managementIntoParty"),
    examples: examples.managementIntoParty
  }
)
