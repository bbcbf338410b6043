import { Schema } from "effect"
import { sensitive } from "../kernel/Sensitive.ts"

/** 申请人、入党积极分子、发展对象、预备党员、正式党员, in the order of development. */
export const membershipStages = [
  "applicant",
  "activist",
  "developmentTarget",
  "probationary",
  "full"
] as const

/** Sensitive wherever it stands. */
export const MembershipStage = Schema.Literals(membershipStages).pipe(
  sensitive("partyMembership", {
    zh: "清点正式党员和党员人数，确定党组织负责人人选（1.3.3—1.4.2）",
    en: "to count full members and members, and to tell who may be the Party head (1.3.3 to 1.4.2)"
  })
)
export type MembershipStage = typeof MembershipStage.Type

/** The codes of a fact with unit `stage`: 0 = none of the five. */
export const stageCodes = ["none", ...membershipStages] as const

/** A stage as a number that grows with development. */
export const stageCode = (stage: MembershipStage): number => membershipStages.indexOf(stage) + 1

/** 预备党员 and 正式党员 are members; the stages before aren't. */
export const memberFrom = stageCode("probationary")
export const fullMember = stageCode("full")
