import type { Example } from "../../norm/Example.ts"
import type { doubleManagement } from "./DoubleManagementRules.ts"
import type { leadership } from "./LeadershipRules.ts"

type Rows = ReadonlyArray<Example<keyof (typeof leadership)["facts"]>>

const whole = {
  superiorNamed: 1,
  partyCommitteeNamed: 1,
  organizationDepartmentNamed: 1,
  bureauPartyGroupNamed: 1,
  bureauGeneralBranchNamed: 1
}

const chain: Rows = [
  {
    at: "at",
    situation: { zh: "上级党组织和四层领导都已记明", en: "superior and all four layers on record" },
    facts: whole,
    outcome: "satisfied"
  },
  {
    at: "below",
    situation: { zh: "没有上级党组织", en: "no superior" },
    facts: { ...whole, superiorNamed: 0 },
    outcome: "violated"
  },
  {
    at: "below",
    situation: { zh: "没有记明党委", en: "Party committees not on record" },
    facts: { ...whole, partyCommitteeNamed: 0 },
    outcome: "violated"
  },
  {
    at: "below",
    situation: { zh: "没有记明组织部门和工委", en: "organization departments not on record" },
    facts: { ...whole, organizationDepartmentNamed: 0 },
    outcome: "violated"
  },
  {
    at: "below",
    situation: { zh: "没有记明局党组", en: "the bureau's Party group not on record" },
    facts: { ...whole, bureauPartyGroupNamed: 0 },
    outcome: "violated"
  },
  {
    at: "below",
    situation: { zh: "没有记明局党总支", en: "the bureau's general branch not on record" },
    facts: { ...whole, bureauGeneralBranchNamed: 0 },
    outcome: "violated"
  }
]

const together: ReadonlyArray<Example<keyof (typeof doubleManagement)["facts"]>> = [
  {
    at: "at",
    situation: {
      zh: "领导党建的县区局即监管该所的县区局",
      en: "the bureau that leads is the one that supervises"
    },
    facts: { inPartyOrganization: 1, ledBySupervisor: 1 },
    outcome: "satisfied"
  },
  {
    at: "below",
    situation: {
      zh: "参加另一县区的联合党支部",
      en: "in a joint branch that another county's bureau leads"
    },
    facts: { inPartyOrganization: 1, ledBySupervisor: 0 },
    outcome: "advised"
  },
  {
    at: "case",
    situation: { zh: "没有党组织", en: "no Party organization" },
    facts: { inPartyOrganization: 0, ledBySupervisor: 0 },
    outcome: "notApplicable"
  }
]

/** 1.3.1 and 1.3.2 in rows. */
export const examples = { "1.3.1": chain, "1.3.2": together }
