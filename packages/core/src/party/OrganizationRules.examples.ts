import type { Example } from "../norm/Example.ts"
import type { headship } from "./Headship.ts"

type Rows = ReadonlyArray<Example<keyof (typeof headship)["facts"]>>

const ownOrganization: Rows = [
  {
    at: "below",
    situation: { zh: "正式党员 2 名，没有党组织", en: "two full members, no organization" },
    facts: { fullMembers: 2, ownOrganization: 0 },
    outcome: "notApplicable"
  },
  {
    at: "at",
    situation: { zh: "正式党员 3 名，没有党组织", en: "three full members, no organization" },
    facts: { fullMembers: 3, ownOrganization: 0 },
    outcome: "violated"
  },
  {
    at: "at",
    situation: { zh: "正式党员 3 名，设有党组织", en: "three full members with their own organization" },
    facts: { fullMembers: 3, ownOrganization: 1 },
    outcome: "satisfied"
  },
  {
    at: "above",
    situation: { zh: "正式党员 4 名，没有党组织", en: "four full members, no organization" },
    facts: { fullMembers: 4, ownOrganization: 0 },
    outcome: "violated"
  }
]

const jointBranch: Rows = [
  {
    at: "below",
    situation: { zh: "正式党员 2 名，未参加联合党支部", en: "two full members, no joint branch" },
    facts: { fullMembers: 2, members: 2, inJointBranch: 0 },
    outcome: "advised"
  },
  {
    at: "below",
    situation: { zh: "正式党员 2 名，参加联合党支部", en: "two full members in a joint branch" },
    facts: { fullMembers: 2, members: 2, inJointBranch: 1 },
    outcome: "satisfied"
  },
  {
    at: "at",
    situation: { zh: "正式党员 3 名，归 1.4.1", en: "three full members: 1.4.1 rules" },
    facts: { fullMembers: 3, members: 3, inJointBranch: 0 },
    outcome: "notApplicable"
  },
  {
    at: "above",
    situation: { zh: "正式党员 4 名，归 1.4.1", en: "four full members: 1.4.1 rules" },
    facts: { fullMembers: 4, members: 4, inJointBranch: 0 },
    outcome: "notApplicable"
  },
  {
    at: "case",
    situation: { zh: "只有 1 名预备党员", en: "one probationary member only" },
    facts: { fullMembers: 0, members: 1, inJointBranch: 0 },
    outcome: "advised"
  },
  {
    at: "case",
    situation: { zh: "没有党员，归 1.4.8", en: "no member: 1.4.8 rules" },
    facts: { fullMembers: 0, members: 0, inJointBranch: 0 },
    outcome: "notApplicable"
  }
]

const instructor: Rows = [
  {
    at: "below",
    situation: { zh: "没有党员，没有指导员", en: "no member, no instructor" },
    facts: { members: 0, instructor: 0 },
    outcome: "violated"
  },
  {
    at: "below",
    situation: { zh: "没有党员，有指导员", en: "no member, an instructor" },
    facts: { members: 0, instructor: 1 },
    outcome: "satisfied"
  },
  {
    at: "at",
    situation: { zh: "有 1 名预备党员", en: "one probationary member" },
    facts: { members: 1, instructor: 0 },
    outcome: "notApplicable"
  },
  {
    at: "above",
    situation: { zh: "有 2 名党员", en: "two members" },
    facts: { members: 2, instructor: 0 },
    outcome: "notApplicable"
  }
]

/** The rules of Party organizations in rows. */
export const examples = {
  "1.4.1": ownOrganization,
  "1.4.2": jointBranch,
  "1.4.8": instructor
} as const
