import { atLeast, below, yes } from "../norm/Condition.ts"
import { shiftDays } from "../kernel/PlainDate.ts"
import { may, must } from "../norm/Rule.ts"
import { together } from "../norm/Together.ts"
import { headship } from "./Headship.ts"
import { examples } from "./OrganizationRules.examples.ts"
import { minFullMembers } from "./parameters.ts"

export const ownOrganizationFromThree = must(
  "1.4.1",
  { zh: "正式党员 3 名以上的所设立党组织", en: "three full members found their own Party organization" },
  {
    revision: 2,
    about: headship,
    parameters: { minFullMembers },
    applies: [atLeast("fullMembers", "minFullMembers")],
    requires: [yes("ownOrganization")],
    // An office is in one organization at a time: its last day in the joint branch first, its own from the next.
    remedies: ({ id, name }, { day, organization }) =>
      together([
        ...(organization === undefined
          ? []
          : [{ command: "party.leaveJointBranch", input: { organization, office: id, on: day } }]),
        {
          command: "party.found",
          input: {
            form: "independentBranch",
            office: id,
            name: `${name}党支部`,
            foundedOn: organization === undefined ? day : shiftDays(day, 1)
          },
          missing: ["superior"]
        }
      ]),
    examples: examples["1.4.1"]
  }
)

export const jointBranchBelowThree = may(
  "1.4.2",
  {
    zh: "党员少于 3 人的，可以建立联合党支部",
    en: "with fewer than three members, a joint branch may be formed"
  },
  {
    revision: 1,
    about: headship,
    parameters: { minFullMembers },
    applies: [below("fullMembers", "minFullMembers"), atLeast("members", 1)],
    requires: [yes("inJointBranch")],
    remedies: ({ id }, { day }) => [
      {
        command: "party.found",
        input: { form: "jointBranch", units: [{ kind: "office", office: id }], foundedOn: day },
        missing: ["name", "units", "lead", "ground", "superior"]
      }
    ],
    examples: examples["1.4.2"]
  }
)

export const instructorWithoutMembers = must(
  "1.4.8",
  {
    zh: "没有党员的所，应当选派党建工作指导员",
    en: "an office with no member has a Party-building instructor"
  },
  {
    revision: 1,
    about: headship,
    applies: [below("members", 1)],
    requires: [yes("instructor")],
    remedies: ({ id }, { day }) => [
      {
        command: "party.appointInstructor",
        input: { office: id, from: day },
        missing: ["person", "appointedBy"]
      }
    ],
    examples: examples["1.4.8"]
  }
)
