import type { Example } from "../norm/Example.ts"
import type { crossing } from "./Crossing.ts"

type Fact = keyof (typeof crossing)["facts"]

/** The rows of one direction: who may cross, and who does. */
const direction = (
  mayCross: Fact,
  cross: Fact,
  people: { readonly zh: string; readonly en: string }
): ReadonlyArray<Example<Fact>> => [
  {
    at: "below",
    situation: { zh: `没有符合条件的${people.zh}`, en: `nobody among ${people.en} may cross` },
    facts: { underOrganization: 1, [mayCross]: 0, [cross]: 0 },
    outcome: "notApplicable"
  },
  {
    at: "at",
    situation: {
      zh: `一名${people.zh}符合条件，未交叉任职`,
      en: `one among ${people.en} may cross and doesn't`
    },
    facts: { underOrganization: 1, [mayCross]: 1, [cross]: 0 },
    outcome: "violated"
  },
  {
    at: "at",
    situation: { zh: `一名${people.zh}已交叉任职`, en: `one among ${people.en} crosses` },
    facts: { underOrganization: 1, [mayCross]: 1, [cross]: 1 },
    outcome: "satisfied"
  },
  {
    at: "above",
    situation: {
      zh: `两名${people.zh}符合条件，一名交叉任职`,
      en: `two among ${people.en} may cross, one does`
    },
    facts: { underOrganization: 1, [mayCross]: 2, [cross]: 1 },
    outcome: "satisfied"
  },
  {
    at: "above",
    situation: { zh: `两名${people.zh}均已交叉任职`, en: `two among ${people.en} cross` },
    facts: { underOrganization: 1, [mayCross]: 2, [cross]: 2 },
    outcome: "satisfied"
  },
  {
    at: "case",
    situation: { zh: "没有党组织的所", en: "an office in no Party organization" },
    facts: { underOrganization: 0, [mayCross]: 1, [cross]: 0 },
    outcome: "notApplicable"
  }
]

/** The rows of 1.5.3, by direction. */
export const examples = {
  partyIntoManagement: direction("leadersWhoMayCross", "leadersWhoCross", {
    zh: "党组织班子成员",
    en: "the Party leaders"
  }),
  managementIntoParty: direction("managersWhoMayCross", "managersWhoCross", {
    zh: "管理层成员",
    en: "the members of management"
  })
}
