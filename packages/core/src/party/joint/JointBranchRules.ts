import { atLeast, below, yes } from "../../norm/Condition.ts"
import type { Remedy, Subject } from "../../norm/Finding.ts"
import { must } from "../../norm/Rule.ts"
import { crossCounty, manyUnits, minFullMembers, minUnits } from "../parameters.ts"
import { branchSpans, jointBranch, type JointBranchDetails } from "./JointBranch.ts"
import { examples } from "./JointBranchRules.examples.ts"

const remedies = (
  { id }: Subject,
  { day, crowded, grounded, lacksUnits, needsUnits, farOffices }: JointBranchDetails
): ReadonlyArray<Remedy> => [
  ...(grounded ? [] : [{ command: "party.recordGround", input: { organization: id }, missing: ["ground"] }]),
  ...farOffices.map((office) => ({
    command: "party.leaveJointBranch",
    input: { organization: id, office, on: day }
  })),
  ...(needsUnits
    ? [{ command: "party.joinJointBranch", input: { organization: id, from: day }, missing: ["office"] }]
    : []),
  ...(lacksUnits ? [{ command: "party.dissolve", input: { organization: id, dissolvedOn: day } }] : []),
  ...(crowded
    ? [{ command: "party.leaveJointBranch", input: { organization: id, on: day }, missing: ["office"] }]
    : [])
]

export const jointBranchOfUnits = must(
  "1.4.3",
  {
    zh: "联合党支部由两个以上单位组成，记明依据",
    en: "a joint branch has two units or more and its ground on record"
  },
  {
    revision: 1,
    about: jointBranch,
    parameters: { minUnits, manyUnits, crossCounty, minFullMembers },
    applies: [yes("isJointBranch")],
    requires: [
      atLeast("branchUnits", "minUnits"),
      yes("branchGround"),
      // The reading is the limit: `advise` takes either span, `forbid` one county only.
      atLeast("branchSpan", "crossCounty")
    ],
    recommends: [
      below("branchUnits", "manyUnits"),
      atLeast("branchSpan", branchSpans.indexOf("oneCounty")),
      atLeast("branchFullMembers", "minFullMembers")
    ],
    remedies,
    examples: examples["1.4.3"]
  }
)
