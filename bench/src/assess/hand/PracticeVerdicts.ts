import { outcomeCode } from "@jiceng/core"
import type { Columns } from "../Columns.ts"

const { satisfied, violated, notApplicable, undetermined } = outcomeCode

const yes = (value: number): number => (value === 1 ? satisfied : value === 0 ? violated : undetermined)

/** 1.5.1, 1.5.2 and 1.5.9: what the charter states. */
export const charterVerdicts = (facts: Columns, codes: Uint8Array, size: number): void => {
  const { charterGuidingThought, charterPartyLeadership, charterGreatBanner, charterCentralAuthority } = facts
  const { charterWorkforceMission, charterBasicRequirement, charterCoreValues } = facts
  const { charterManagementRelations, charterConcurrentPost, charterCrossAppointment } = facts
  const { charterHeadAttendance, charterConsultationAndDuties, charterActivityGuarantee } = facts
  for (let row = 0; row < size; row++) {
    codes[8 * size + row] = yes(charterGuidingThought[row]!)
    codes[9 * size + row] = yes(charterPartyLeadership[row]!)
    codes[10 * size + row] = yes(charterGreatBanner[row]!)
    codes[11 * size + row] = yes(charterCentralAuthority[row]!)
    codes[12 * size + row] = yes(charterWorkforceMission[row]!)
    codes[13 * size + row] = yes(charterBasicRequirement[row]!)
    codes[14 * size + row] = yes(charterCoreValues[row]!)

    const relations = charterManagementRelations[row]!
    const concurrent = charterConcurrentPost[row]!
    let code: number = undetermined
    if (relations === 0 || concurrent === 0) code = violated
    else if (relations === 1 && concurrent === 1) code = satisfied
    codes[15 * size + row] = code

    const cross = charterCrossAppointment[row]!
    const attends = charterHeadAttendance[row]!
    const duties = charterConsultationAndDuties[row]!
    const guarantee = charterActivityGuarantee[row]!
    code = undetermined
    if (cross === 0 || attends === 0 || duties === 0 || guarantee === 0) code = violated
    else if (cross === 1 && attends === 1 && duties === 1 && guarantee === 1) code = satisfied
    codes[24 * size + row] = code
  }
}

/** 1.5.3–1.5.7 and 1.6.2. */
export const practiceVerdicts = (facts: Columns, codes: Uint8Array, size: number): void => {
  const { underOrganization, leadersWhoMayCross, leadersWhoCross, managersWhoMayCross, managersWhoCross } =
    facts
  const { headedMeetings, meetingsWithoutHead, partyAffairsSubsidyInForce, activityLine, budgetShort } = facts
  const { feeEntries, levyGap, fundBalance } = facts
  for (let row = 0; row < size; row++) {
    const under = underOrganization[row]!
    let may = leadersWhoMayCross[row]!
    let code: number = undetermined
    if (under === 0 || may < 1) code = notApplicable
    else if (under === 1 && may >= 1) {
      const crossed = leadersWhoCross[row]!
      code = crossed >= 1 ? satisfied : crossed < 1 ? violated : undetermined
    }
    codes[16 * size + row] = code

    may = managersWhoMayCross[row]!
    code = undetermined
    if (under === 0 || may < 1) code = notApplicable
    else if (under === 1 && may >= 1) {
      const crossed = managersWhoCross[row]!
      code = crossed >= 1 ? satisfied : crossed < 1 ? violated : undetermined
    }
    codes[17 * size + row] = code

    const headed = headedMeetings[row]!
    code = undetermined
    if (headed < 1) code = notApplicable
    else if (headed >= 1) {
      const without = meetingsWithoutHead[row]!
      code = without === 0 ? satisfied : without > 0 ? violated : undetermined
    }
    codes[18 * size + row] = code

    codes[21 * size + row] = yes(partyAffairsSubsidyInForce[row]!)

    const line = activityLine[row]!
    const short = budgetShort[row]!
    code = undetermined
    if (line === 0 || short > 0) code = violated
    else if (line === 1 && short === 0) code = satisfied
    codes[22 * size + row] = code

    const entries = feeEntries[row]!
    code = undetermined
    if (entries < 1) code = notApplicable
    else if (entries >= 1) {
      const gap = levyGap[row]!
      const balance = fundBalance[row]!
      if (gap === 0 && balance >= 0) code = satisfied
      else if (Math.abs(gap) > 0 || balance < 0) code = violated
    }
    codes[25 * size + row] = code
  }
}
