import { outcomeCode } from "@jiceng/core"
import type { Columns } from "../Columns.ts"

const { satisfied, advised, violated, pending, notApplicable, undetermined } = outcomeCode

const yes = (value: number): number => (value === 1 ? satisfied : value === 0 ? violated : undetermined)
const from = (value: number, limit: number): number =>
  value >= limit ? satisfied : value < limit ? violated : undetermined
const none = (value: number): number => (value === 0 ? satisfied : value > 0 ? violated : undetermined)

/** 3.1.1–3.1.6, 137.7.3 and 137.8.1: names, premises and what is in them. */
export const premisesVerdicts = (facts: Columns, codes: Uint8Array, size: number): void => {
  const { nameUniform, otherNamesInUse, platePosted, logoPosted, rulesPosted, staffPosted } = facts
  const { independentPremises, premisesArea, receptionZone, workZone, mediationZone, archiveRoom } = facts
  const { deskSetsPerHead, computers, printers, filingCabinets } = facts
  const { staffSeparate, financeSeparate, functionsSeparate } = facts
  for (let row = 0; row < size; row++) {
    codes[26 * size + row] = yes(nameUniform[row]!)
    codes[31 * size + row] = yes(archiveRoom[row]!)
    codes[47 * size + row] = none(otherNamesInUse[row]!)

    const plate = platePosted[row]!
    const logo = logoPosted[row]!
    const rules = rulesPosted[row]!
    const staff = staffPosted[row]!
    let code: number = undetermined
    if (plate === 0 || logo === 0 || rules === 0 || staff === 0) code = violated
    else if (plate === 1 && logo === 1 && rules === 1 && staff === 1) code = satisfied
    codes[27 * size + row] = code

    const own = independentPremises[row]!
    const area = premisesArea[row]!
    code = undetermined
    if (own === 0 || area < 50) code = violated
    else if (own === 1 && area >= 50) code = area < 100 ? advised : satisfied
    codes[28 * size + row] = code

    const reception = receptionZone[row]!
    const work = workZone[row]!
    const mediation = mediationZone[row]!
    code = undetermined
    if (reception === 0 || work === 0 || mediation === 0) code = violated
    else if (reception === 1 && work === 1 && mediation === 1) code = satisfied
    codes[29 * size + row] = code

    const desks = deskSetsPerHead[row]!
    const machines = computers[row]!
    const printing = printers[row]!
    const cabinets = filingCabinets[row]!
    code = undetermined
    if (desks < 1 || machines < 1 || printing < 1 || cabinets < 1) code = violated
    else if (desks >= 1 && machines >= 1 && printing >= 1 && cabinets >= 1) code = satisfied
    codes[30 * size + row] = code

    const people = staffSeparate[row]!
    const finance = financeSeparate[row]!
    const functions = functionsSeparate[row]!
    code = undetermined
    if (people === 0 || finance === 0 || functions === 0) code = violated
    else if (people === 1 && finance === 1 && functions === 1) code = satisfied
    codes[46 * size + row] = code
  }
}

/** 3.2.1–3.2.4, 137.7.1 and 137.7.2: the staff. */
export const staffVerdicts = (facts: Columns, codes: Uint8Array, size: number): void => {
  const { staffCount, bachelorShare, financeStaff, partyAffairsStaff, uninsured } = facts
  const { fullTimePractitioners, isPartnership, practisedPartners } = facts
  for (let row = 0; row < size; row++) {
    const staff = staffCount[row]!
    codes[32 * size + row] = from(staff, 3)
    codes[33 * size + row] = from(bachelorShare[row]!, 0.5)

    const finance = financeStaff[row]!
    const party = partyAffairsStaff[row]!
    let code: number = undetermined
    if (finance < 1 || party < 1) code = violated
    else if (finance >= 1 && party >= 1) code = satisfied
    codes[34 * size + row] = code

    code = undetermined
    if (staff < 1) code = notApplicable
    else if (staff >= 1) code = none(uninsured[row]!)
    codes[35 * size + row] = code

    codes[44 * size + row] = from(fullTimePractitioners[row]!, 3)

    const partnership = isPartnership[row]!
    code = undetermined
    if (partnership === 0) code = notApplicable
    else if (partnership === 1) code = from(practisedPartners[row]!, 2)
    codes[45 * size + row] = code
  }
}

/** 3.3.2, 3.4.1 and 3.4.2: internal systems and networks. */
export const systemVerdicts = (facts: Columns, codes: Uint8Array, size: number): void => {
  const { practiceManagementInForce, conflictReviewInForce, riskDisclosureInForce } = facts
  const { majorCaseDiscussionInForce, qualityControlInForce, complaintHandlingInForce } = facts
  const { annualAssessmentInForce, archivesInForce, incomeDistributionInForce } = facts
  const { connectionsOverdue, intranetConnected, internetConnected, website } = facts
  for (let row = 0; row < size; row++) {
    const practice = practiceManagementInForce[row]!
    const conflict = conflictReviewInForce[row]!
    const risk = riskDisclosureInForce[row]!
    const cases = majorCaseDiscussionInForce[row]!
    const quality = qualityControlInForce[row]!
    const complaints = complaintHandlingInForce[row]!
    const assessment = annualAssessmentInForce[row]!
    const archives = archivesInForce[row]!
    const income = incomeDistributionInForce[row]!
    // Nine yes come to nine; an unknown one makes the sum unknown, and a no among the others still decides.
    const sum = practice + conflict + risk + cases + quality + complaints + assessment + archives + income
    let code: number = undetermined
    if (sum === 9) code = satisfied
    else if (
      sum < 9 ||
      practice === 0 ||
      conflict === 0 ||
      risk === 0 ||
      cases === 0 ||
      quality === 0 ||
      complaints === 0 ||
      assessment === 0 ||
      archives === 0 ||
      income === 0
    )
      code = violated
    codes[36 * size + row] = code

    const overdue = connectionsOverdue[row]!
    const intranet = intranetConnected[row]!
    const internet = internetConnected[row]!
    code = undetermined
    if (overdue === 1) code = violated
    else if (overdue === 0) {
      if (intranet === 0 || internet === 0) code = pending
      else if (intranet === 1 && internet === 1) code = satisfied
    }
    codes[37 * size + row] = code

    const site = website[row]!
    codes[38 * size + row] = site === 1 ? satisfied : site === 0 ? advised : undetermined
  }
}
