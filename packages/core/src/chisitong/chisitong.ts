import type { Rulebook } from "../norm/Rulebook.ts"
import { inForceSince } from "../norm/Clause.ts"
import { levy, threePercent } from "../fund/LevyRules.ts"
import { levyRate } from "../fund/parameters.ts"
import { headship } from "../party/Headship.ts"
import { directorIsHead, managerIsHead, practitionerIsHead } from "../party/HeadshipRules.ts"
import {
  instructorWithoutMembers,
  jointBranchBelowThree,
  ownOrganizationFromThree
} from "../party/OrganizationRules.ts"
import { headMinStage, minFullMembers } from "../party/parameters.ts"
import { invariants } from "./invariants.ts"
import { kept } from "./kept.ts"
import { interpretations, notEnforcedClauses } from "./readings.ts"

/** 池司通〔2020〕2号, as far as it is in code. */
export const chisitong: Rulebook = {
  id: "chisitong-2020-2",
  version: "0.1.0",
  since: inForceSince,
  concepts: [headship, levy],
  rules: [
    directorIsHead,
    managerIsHead,
    practitionerIsHead,
    ownOrganizationFromThree,
    jointBranchBelowThree,
    instructorWithoutMembers,
    threePercent
  ],
  invariants,
  kept,
  parameters: [headMinStage, minFullMembers, levyRate],
  interpretations,
  notEnforced: notEnforcedClauses
}
