import { inForceSince } from "../norm/Clause.ts"
import { parameter } from "../norm/Parameter.ts"
import { fullMember } from "./MembershipStage.ts"

/** 设立基层党组织的正式党员人数. */
export const minFullMembers = parameter("minFullMembers", {
  clause: "1.4.1",
  unit: "person",
  label: {
    zh: "设立党组织的最少正式党员人数",
    en: "full members from which an office has its own organization"
  },
  values: [{ since: inForceSince, value: 3 }],
  open: false
})

/** 担任党组织负责人的最低党员阶段: `full` unless a county's profile reads it otherwise (`headMustBeFull`). */
export const headMinStage = parameter("headMinStage", {
  clause: "1.3.3",
  unit: "stage",
  label: { zh: "党组织负责人的最低党员阶段", en: "lowest membership stage of a Party head" },
  values: [{ since: inForceSince, value: fullMember }],
  open: true
})
