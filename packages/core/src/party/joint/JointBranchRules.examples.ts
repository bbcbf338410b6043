import type { Example } from "../../norm/Example.ts"
import type { jointBranch } from "./JointBranch.ts"

type Rows = ReadonlyArray<Example<keyof (typeof jointBranch)["facts"]>>

/** Two units in one county with a ground and three full members: nothing to say. */
const sound = { isJointBranch: 1, branchUnits: 2, branchGround: 1, branchSpan: 1, branchFullMembers: 3 }

const joint: Rows = [
  {
    at: "below",
    situation: { zh: "只剩 1 个成员单位", en: "one unit left" },
    facts: { ...sound, branchUnits: 1 },
    outcome: "violated"
  },
  {
    at: "at",
    situation: { zh: "2 个成员单位，依据已记明", en: "two units, ground on record" },
    facts: sound,
    outcome: "satisfied"
  },
  {
    at: "above",
    situation: { zh: "3 个成员单位", en: "three units" },
    facts: { ...sound, branchUnits: 3 },
    outcome: "satisfied"
  },
  {
    at: "case",
    situation: { zh: "没有记明依据", en: "no ground on record" },
    facts: { ...sound, branchGround: 0 },
    outcome: "violated"
  },
  {
    at: "below",
    situation: { zh: "5 个成员单位", en: "five units" },
    facts: { ...sound, branchUnits: 5 },
    outcome: "satisfied"
  },
  {
    at: "above",
    situation: { zh: "6 个成员单位", en: "six units" },
    facts: { ...sound, branchUnits: 6 },
    outcome: "advised"
  },
  {
    at: "case",
    situation: { zh: "成员单位跨县区", en: "units in two counties" },
    facts: { ...sound, branchSpan: 0 },
    outcome: "advised"
  },
  {
    at: "below",
    situation: { zh: "支部正式党员 2 名", en: "two full members in the branch" },
    facts: { ...sound, branchFullMembers: 2 },
    outcome: "advised"
  },
  {
    at: "above",
    situation: { zh: "支部正式党员 4 名", en: "four full members in the branch" },
    facts: { ...sound, branchFullMembers: 4 },
    outcome: "satisfied"
  },
  {
    at: "case",
    situation: {
      zh: "有司法所，名册内正式党员不足 3 名",
      en: "with a judicial office, fewer than three known"
    },
    facts: { isJointBranch: 1, branchUnits: 2, branchGround: 1, branchSpan: 1 },
    outcome: "undetermined"
  },
  {
    at: "case",
    situation: { zh: "不是联合党支部", en: "no joint branch" },
    facts: { isJointBranch: 0, branchUnits: 1, branchGround: 0, branchSpan: 1, branchFullMembers: 3 },
    outcome: "notApplicable"
  }
]

/** 1.4.3 in rows. */
export const examples = { "1.4.3": joint }
