import type { Example } from "../norm/Example.ts"
import { fullMember, stageCode } from "./MembershipStage.ts"
import type { headship } from "./Headship.ts"

type Fact = keyof (typeof headship)["facts"]
type Rows = ReadonlyArray<Example<Fact>>

const probationary = stageCode("probationary")

/** An office whose director is a full member and head: each row changes what it is about. */
const directed = { headOrderApplies: 1, directorStage: fullMember, headIsDirector: 1 }

const byDirector: Rows = [
  {
    at: "at",
    situation: { zh: "主任是正式党员并任负责人", en: "the director is a full member and head" },
    facts: directed,
    outcome: "satisfied"
  },
  {
    at: "at",
    situation: {
      zh: "主任是正式党员，他人任负责人",
      en: "the director is a full member, someone else is head"
    },
    facts: { ...directed, headIsDirector: 0 },
    outcome: "violated"
  },
  {
    at: "below",
    situation: { zh: "主任是预备党员", en: "the director is probationary" },
    facts: { ...directed, directorStage: probationary, headIsDirector: 0 },
    outcome: "notApplicable"
  },
  {
    at: "case",
    situation: { zh: "没有按序产生负责人的党组织", en: "no organization whose head the office names" },
    facts: { ...directed, headOrderApplies: 0, headIsDirector: 0 },
    outcome: "notApplicable"
  },
  {
    at: "case",
    situation: { zh: "没有登记主任", en: "no director on record" },
    facts: { headOrderApplies: 1, headIsDirector: 0 },
    outcome: "undetermined"
  }
]

/** The director is no member, a partner is: the pool names the head. */
const managed = {
  headOrderApplies: 1,
  directorStage: 0,
  poolBestStage: fullMember,
  headInPool: 1,
  headStage: fullMember
}

const byManager: Rows = [
  {
    at: "at",
    situation: { zh: "合伙人是正式党员并任负责人", en: "a partner is a full member and head" },
    facts: managed,
    outcome: "satisfied"
  },
  {
    at: "at",
    situation: {
      zh: "管理层有正式党员，负责人不在其中",
      en: "management has a full member, the head is not of it"
    },
    facts: { ...managed, headInPool: 0 },
    outcome: "violated"
  },
  {
    at: "below",
    situation: { zh: "负责人是管理层的预备党员", en: "the head is of management, yet probationary" },
    facts: { ...managed, headStage: probationary },
    outcome: "violated"
  },
  {
    at: "below",
    situation: { zh: "管理层最高只到预备党员", en: "management has a probationary member at most" },
    facts: { ...managed, poolBestStage: probationary },
    outcome: "notApplicable"
  },
  {
    at: "above",
    situation: { zh: "主任是正式党员，归 1.3.3", en: "the director is a full member: 1.3.3 rules" },
    facts: { ...managed, directorStage: fullMember, headInPool: 0 },
    outcome: "notApplicable"
  },
  {
    at: "below",
    situation: { zh: "主任是预备党员，由管理层担任", en: "the director is probationary: management leads" },
    facts: { ...managed, directorStage: probationary },
    outcome: "satisfied"
  },
  {
    at: "case",
    situation: { zh: "没有按序产生负责人的党组织", en: "no organization whose head the office names" },
    facts: { ...managed, headOrderApplies: 0, headInPool: 0 },
    outcome: "notApplicable"
  },
  {
    at: "case",
    situation: { zh: "没有登记主任", en: "no director on record" },
    facts: { headOrderApplies: 1, poolBestStage: fullMember, headInPool: 1, headStage: fullMember },
    outcome: "undetermined"
  }
]

/** Neither director nor management is a member, a practitioner is. */
const practised = {
  headOrderApplies: 1,
  directorStage: 0,
  poolBestStage: 0,
  practitionerBestStage: fullMember,
  headIsPractitioner: 1,
  headStage: fullMember,
  headAttested: 1
}

const byPractitioner: Rows = [
  {
    at: "at",
    situation: {
      zh: "优秀党员执业人员任负责人，已注明",
      en: "an outstanding practitioner is head, attested"
    },
    facts: practised,
    outcome: "satisfied"
  },
  {
    at: "case",
    situation: { zh: "未注明“优秀”", en: "“outstanding” is not attested" },
    facts: { ...practised, headAttested: 0 },
    outcome: "violated"
  },
  {
    at: "case",
    situation: { zh: "负责人不是执业人员", en: "the head doesn't practise" },
    facts: { ...practised, headIsPractitioner: 0 },
    outcome: "violated"
  },
  {
    at: "below",
    situation: { zh: "负责人是预备党员", en: "the head is probationary" },
    facts: { ...practised, headStage: probationary },
    outcome: "violated"
  },
  {
    at: "below",
    situation: { zh: "执业人员最高只到预备党员", en: "practitioners are probationary at most" },
    facts: { ...practised, practitionerBestStage: probationary, headIsPractitioner: 0 },
    outcome: "notApplicable"
  },
  {
    at: "above",
    situation: { zh: "管理层有正式党员，归 1.3.4", en: "management has a full member: 1.3.4 rules" },
    facts: { ...practised, poolBestStage: fullMember, headIsPractitioner: 0 },
    outcome: "notApplicable"
  },
  {
    at: "above",
    situation: { zh: "主任是正式党员，归 1.3.3", en: "the director is a full member: 1.3.3 rules" },
    facts: { ...practised, directorStage: fullMember, headIsPractitioner: 0 },
    outcome: "notApplicable"
  },
  {
    at: "below",
    situation: { zh: "主任、管理层都只是预备党员", en: "director and management are probationary" },
    facts: { ...practised, directorStage: probationary, poolBestStage: probationary },
    outcome: "satisfied"
  },
  {
    at: "case",
    situation: { zh: "没有按序产生负责人的党组织", en: "no organization whose head the office names" },
    facts: { ...practised, headOrderApplies: 0, headIsPractitioner: 0 },
    outcome: "notApplicable"
  }
]

/** The rules of headship in rows. */
export const examples = {
  "1.3.3": byDirector,
  "1.3.4": byManager,
  "1.3.5": byPractitioner
} as const
