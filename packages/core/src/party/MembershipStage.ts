import { Schema } from "effect"

/** 申请人、入党积极分子、发展对象、预备党员、正式党员, in the order of development. */
export const membershipStages = [
  "applicant",
  "activist",
  "developmentTarget",
  "probationary",
  "full"
] as const

export const MembershipStage = Schema.Literals(membershipStages)
export type MembershipStage = typeof MembershipStage.Type

/** The codes of a fact with unit `stage`: 0 = none of the five. */
export const stageCodes = ["none", ...membershipStages] as const

/** A stage as a number that grows with development. */
export const stageCode = (stage: MembershipStage): number => membershipStages.indexOf(stage) + 1

/** 预备党员 and 正式党员 are members; the stages before aren't. */
export const memberFrom = stageCode("probationary")
export const fullMember = stageCode("full")
