import type { Bilingual } from "../kernel/Bilingual.ts"
import type { BranchSpan } from "../party/joint/JointBranch.ts"
import type { LeadershipLayer } from "../party/leadership/PartyLeadership.ts"
import type { crossCountyReadings } from "../party/parameters.ts"

const layerWords: Readonly<Record<LeadershipLayer, Bilingual>> = {
  partyCommittee: { zh: "党委", en: "Party committee" },
  organizationDepartmentAndWorkCommittee: {
    zh: "党委组织部门、非公经济和社会组织工委",
    en: "organization department and work committee"
  },
  bureauPartyGroup: { zh: "县区司法局党组", en: "county bureau's Party group" },
  bureauGeneralBranch: { zh: "司法局党总支", en: "bureau's general branch" }
}

const spanWords: Readonly<Record<BranchSpan, Bilingual>> = {
  acrossCounties: { zh: "跨县区", en: "across counties" },
  oneCounty: { zh: "同一县区", en: "one county" }
}

const readingWords: Readonly<Record<(typeof crossCountyReadings)[number], Bilingual>> = {
  advise: { zh: "提示", en: "advise" },
  forbid: { zh: "不允许", en: "forbid" }
}

/** What people call the codes of Party organizations. */
export const partyCodeWords: Readonly<Record<string, Bilingual>> = {
  ...layerWords,
  ...spanWords,
  ...readingWords,
  sixHavesCheck: { zh: "“六有”核查", en: "check of the six" }
}
