import type { Rulebook } from "../norm/Rulebook.ts"
import { inForceSince } from "../norm/Clause.ts"
import { activitiesBudgeted, budget } from "../budget/BudgetRules.ts"
import { consultationKept, consulting } from "../consultation/ConsultationRules.ts"
import {
  decisionWorkingDays,
  dossierItems,
  relationLetterDays,
  tierModel
} from "../application/parameters.ts"
import { consultedBeforeDeciding, deciding, opinionsSoughtMutually } from "../decision/DecisionRules.ts"
import { consultationEnforced } from "../decision/parameters.ts"
import { headAtMeetings, meetings } from "../meeting/MeetingRules.ts"
import { crossing } from "../crossing/Crossing.ts"
import { leadersIntoManagement, managersIntoLeadership } from "../crossing/CrossingRules.ts"
import { committeeComposition } from "../discipline/CommitteeRules.ts"
import { composition } from "../discipline/Composition.ts"
import { minSeatsPerSector, oddSizeAdvised } from "../discipline/parameters.ts"
import { levy, threePercent } from "../fund/LevyRules.ts"
import { levyRate } from "../fund/parameters.ts"
import { dues, duesRefundedInFull } from "../party/dues/DuesRules.ts"
import { sixHavesInPlace, sixHavesOfOrganization } from "../party/haves/SixHavesRules.ts"
import { jointBranch } from "../party/joint/JointBranch.ts"
import { jointBranchOfUnits } from "../party/joint/JointBranchRules.ts"
import { doubleManagement, managedTogether } from "../party/leadership/DoubleManagementRules.ts"
import { leadership, ledByChain } from "../party/leadership/LeadershipRules.ts"
import { charterContents } from "../office/charter/CharterContents.ts"
import {
  charterSetsOutCooperation,
  charterSetsOutRelations,
  sevenItems
} from "../office/charter/CharterRules.ts"
import { headship } from "../party/Headship.ts"
import { directorIsHead, managerIsHead, practitionerIsHead } from "../party/HeadshipRules.ts"
import {
  instructorWithoutMembers,
  jointBranchBelowThree,
  ownOrganizationFromThree
} from "../party/OrganizationRules.ts"
import {
  crossCounty,
  headMinStage,
  manyUnits,
  minFullMembers,
  minUnits,
  refundWithinDays
} from "../party/parameters.ts"
import { bothNetworks, connections, website } from "../survey/ConnectionRules.ts"
import { naming, oneNameOnly, uniformName } from "../survey/NamingRules.ts"
import { connectionsDue, minArea, minDeskSetsPerHead, targetArea } from "../survey/parameters.ts"
import { premises } from "../survey/Premises.ts"
import {
  equipped,
  independentPremises,
  postedOnTheWall,
  separateArchiveRoom,
  threeZones
} from "../survey/PremisesRules.ts"
import { separateFromJudicialOffice, separation } from "../survey/SeparationRules.ts"
import { internalSystems, managementSystemsInForce, partyAffairsSubsidy } from "../systems/SystemRules.ts"
import {
  bachelorBase,
  minBachelorShare,
  minFullTimePractitioners,
  minPartners,
  minPractisingYears,
  minStaff
} from "../staffing/parameters.ts"
import { minModelCases, minNewsItems } from "../publicity/parameters.ts"
import { bestCasesMost } from "../award/parameters.ts"
import { aidCaseCountedBy, minAidCases, minServiceHours, perHeadBase } from "../service/parameters.ts"
import { perHead } from "../service/PerHead.ts"
import { aidCasesPerHead, serviceHoursPerHead } from "../service/ServiceRules.ts"
import { creditHours } from "../training/CreditHours.ts"
import { fortyCreditHours } from "../training/CreditHourRules.ts"
import { creditMinutes, minCreditHours, minTrainings, proRata } from "../training/parameters.ts"
import { staffing } from "../staffing/Staffing.ts"
import {
  everyoneInsured,
  financeAndPartyStaff,
  halfWithBachelor,
  practisedPartners,
  threeFullTime,
  threeOnStaff
} from "../staffing/StaffingRules.ts"
import { duties, dutyRules } from "./duties.ts"
import { invariants } from "./invariants.ts"
import { kept } from "./kept.ts"
import { interpretations, notEnforcedClauses } from "./readings.ts"

/** 池司通〔2020〕2号, as far as it is in code. */
export const chisitong: Rulebook = {
  id: "chisitong-2020-2",
  version: "0.1.0",
  since: inForceSince,
  concepts: [
    leadership,
    doubleManagement,
    headship,
    consulting,
    meetings,
    deciding,
    budget,
    crossing,
    jointBranch,
    sixHavesOfOrganization,
    levy,
    dues,
    internalSystems,
    naming,
    premises,
    staffing,
    connections,
    separation,
    charterContents,
    creditHours,
    perHead,
    composition,
    ...Object.values(dutyRules).map(({ about }) => about)
  ],
  rules: [
    ledByChain,
    managedTogether,
    directorIsHead,
    managerIsHead,
    practitionerIsHead,
    consultationKept,
    ownOrganizationFromThree,
    jointBranchBelowThree,
    jointBranchOfUnits,
    dutyRules["1.4.5"].rule,
    sixHavesInPlace,
    instructorWithoutMembers,
    ...sevenItems,
    charterSetsOutRelations,
    leadersIntoManagement,
    managersIntoLeadership,
    headAtMeetings,
    consultedBeforeDeciding,
    opinionsSoughtMutually,
    partyAffairsSubsidy,
    activitiesBudgeted,
    dutyRules["1.5.8"].rule,
    charterSetsOutCooperation,
    dutyRules["1.6.1"].rule,
    threePercent,
    duesRefundedInFull,
    dutyRules["1.6.5"].rule,
    uniformName,
    postedOnTheWall,
    independentPremises,
    threeZones,
    equipped,
    separateArchiveRoom,
    threeOnStaff,
    halfWithBachelor,
    financeAndPartyStaff,
    everyoneInsured,
    managementSystemsInForce,
    bothNetworks,
    website,
    dutyRules["4.3.3a"].rule,
    dutyRules["4.3.3b"].rule,
    committeeComposition,
    dutyRules["5.1.1"].rule,
    fortyCreditHours,
    serviceHoursPerHead,
    aidCasesPerHead,
    dutyRules["5.3.5a"].rule,
    dutyRules["5.3.5b"].rule,
    dutyRules["5.3.7a"].rule,
    dutyRules["5.3.7b"].rule,
    dutyRules["5.3.7c"].rule,
    dutyRules["5.3.7d"].rule,
    threeFullTime,
    practisedPartners,
    separateFromJudicialOffice,
    oneNameOnly
  ],
  duties,
  invariants,
  kept,
  parameters: [
    headMinStage,
    relationLetterDays,
    minFullMembers,
    minUnits,
    manyUnits,
    crossCounty,
    consultationEnforced,
    levyRate,
    refundWithinDays,
    tierModel,
    minArea,
    targetArea,
    minDeskSetsPerHead,
    connectionsDue,
    minStaff,
    minBachelorShare,
    bachelorBase,
    minFullTimePractitioners,
    minPartners,
    minPractisingYears,
    minSeatsPerSector,
    oddSizeAdvised,
    minTrainings,
    minCreditHours,
    creditMinutes,
    proRata,
    minServiceHours,
    perHeadBase,
    minAidCases,
    aidCaseCountedBy,
    minNewsItems,
    minModelCases,
    dossierItems,
    decisionWorkingDays,
    bestCasesMost
  ],
  interpretations,
  notEnforced: notEnforcedClauses,
  profiles: []
}
