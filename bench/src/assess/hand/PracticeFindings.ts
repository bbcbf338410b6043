import type {
  BudgetDetails,
  CharterDetails,
  ClauseId,
  CrossingDetails,
  Finding,
  LevyDetails,
  SystemDetails
} from "@jiceng/core"
import { both, countFrom, countNone, fenFromZero, noFen, outcomeOf, outcomeOfAll, yes } from "./Conditions.ts"
import { found, hindered, type Known, none } from "./Finding.ts"
import { balanceNegative, meetingOver } from "./Hindrances.ts"
import { adopt, cross, listEnough, markItems, settleLevy, stateItem } from "./PracticeRemedies.ts"

/** 1.5.1, 1.5.2 and 1.5.9: what the charter states. */
export const charterFindings = (
  { facts, row, subject, sources, details }: Known,
  all: Array<Finding>
): void => {
  const charter = details["charter"] as CharterDetails
  const evidence = sources["charter"]!
  const stated = (clause: ClauseId, item: CharterDetails["absent"][number], what: string, value: number) => {
    const line = yes(what, value)
    const outcome = outcomeOfAll(line)
    return found(
      clause,
      2,
      "must",
      subject,
      outcome,
      [line],
      evidence,
      stateItem(outcome, subject, charter, item)
    )
  }
  const relations = [
    yes("charterManagementRelations", facts.charterManagementRelations[row]!),
    yes("charterConcurrentPost", facts.charterConcurrentPost[row]!)
  ]
  const cooperation = [
    yes("charterCrossAppointment", facts.charterCrossAppointment[row]!),
    yes("charterHeadAttendance", facts.charterHeadAttendance[row]!),
    yes("charterConsultationAndDuties", facts.charterConsultationAndDuties[row]!),
    yes("charterActivityGuarantee", facts.charterActivityGuarantee[row]!)
  ]
  const related = outcomeOfAll(...relations)
  const cooperated = outcomeOfAll(...cooperation)

  // oxfmt-ignore
  {
    all[8] = stated("1.5.1a", "guidingThought", "charterGuidingThought", facts.charterGuidingThought[row]!)
    all[9] = stated("1.5.1b", "partyLeadership", "charterPartyLeadership", facts.charterPartyLeadership[row]!)
    all[10] = stated("1.5.1c", "greatBanner", "charterGreatBanner", facts.charterGreatBanner[row]!)
    all[11] = stated("1.5.1d", "centralAuthority", "charterCentralAuthority", facts.charterCentralAuthority[row]!)
    all[12] = stated("1.5.1e", "workforceMission", "charterWorkforceMission", facts.charterWorkforceMission[row]!)
    all[13] = stated("1.5.1f", "basicRequirement", "charterBasicRequirement", facts.charterBasicRequirement[row]!)
    all[14] = stated("1.5.1g", "coreValues", "charterCoreValues", facts.charterCoreValues[row]!)
    all[15] = found("1.5.2", 2, "must", subject, related, relations, evidence, markItems(related, subject, charter, ["managementRelations", "concurrentPost"]))
    all[24] = found("1.5.9", 2, "must", subject, cooperated, cooperation, evidence, markItems(cooperated, subject, charter, ["crossAppointment", "headAttendance", "consultationAndDuties", "activityGuarantee"]))
  }
}

/** 1.5.3–1.5.7 and 1.6.2. */
export const practiceFindings = (
  { facts, row, subject, sources, details }: Known,
  all: Array<Finding>
): void => {
  const { crossing, internalSystems, budget, levy } = details as {
    readonly crossing: CrossingDetails
    readonly internalSystems: SystemDetails
    readonly budget: BudgetDetails
    readonly levy: LevyDetails
  }
  const organization = sources["partyOrganization"]!
  const byCrossing = [...organization, ...sources["officeRoster"]!]
  const byMeeting = [...sources["managementMeeting"]!, ...organization]

  const under = yes("underOrganization", facts.underOrganization[row]!)
  const leaders = countFrom("leadersWhoMayCross", facts.leadersWhoMayCross[row]!, 1)
  const leadersCross = countFrom("leadersWhoCross", facts.leadersWhoCross[row]!, 1)
  const managers = countFrom("managersWhoMayCross", facts.managersWhoMayCross[row]!, 1)
  const managersCross = countFrom("managersWhoCross", facts.managersWhoCross[row]!, 1)
  const headed = countFrom("headedMeetings", facts.headedMeetings[row]!, 1)
  const without = countNone("meetingsWithoutHead", facts.meetingsWithoutHead[row]!)
  const subsidy = yes("partyAffairsSubsidyInForce", facts.partyAffairsSubsidyInForce[row]!)
  const line = yes("activityLine", facts.activityLine[row]!)
  const short = noFen("budgetShort", facts.budgetShort[row]!)
  const paid = countFrom("feeEntries", facts.feeEntries[row]!, 1)
  const gap = noFen("levyGap", facts.levyGap[row]!)
  const balance = fenFromZero("fundBalance", facts.fundBalance[row]!)

  const entered = outcomeOf(both(under.met, leaders.met), leadersCross.met, "violated")
  const joined = outcomeOf(both(under.met, managers.met), managersCross.met, "violated")
  const met = outcomeOf(headed.met, without.met, "violated")
  const subsidised = outcomeOfAll(subsidy)
  const budgeted = outcomeOfAll(line, short)
  const levied = outcomeOf(paid.met, both(gap.met, balance.met), "violated")

  // oxfmt-ignore
  {
    all[16] = found("1.5.3", 1, "must", subject, entered, [under, leaders, leadersCross], byCrossing, cross(entered, subject, crossing, "partyIntoManagement"), "1.5.3:partyIntoManagement")
    all[17] = found("1.5.3", 1, "must", subject, joined, [under, managers, managersCross], byCrossing, cross(joined, subject, crossing, "managementIntoParty"), "1.5.3:managementIntoParty")
    all[18] = hindered("1.5.4", 2, "must", subject, met, [headed, without], byMeeting, [], meetingOver)
    all[21] = found("1.5.6", 1, "must", subject, subsidised, [subsidy], sources["officeSystems"]!, adopt(subsidised, subject, internalSystems, ["partyAffairsSubsidy"]))
    all[22] = found("1.5.7", 1, "must", subject, budgeted, [line, short], sources["officeBudget"]!, listEnough(budgeted, subject, budget))
    all[25] = levy.gap === "0"
      ? hindered("1.6.2", 2, "must", subject, levied, [paid, gap, balance], sources["fundAccount"]!, none, balanceNegative)
      : found("1.6.2", 2, "must", subject, levied, [paid, gap, balance], sources["fundAccount"]!, settleLevy(levied, subject))
  }
}
