import { type DutyRule, dutyRule } from "../duty/DutyRule.ts"
import type { Duty } from "../duty/Duty.ts"
import {
  advancedPractitioners,
  bestCases,
  brandOffices,
  outstandingMembers,
  outstandingParty
} from "../award/AwardDuties.ts"
import { charterSubmitted } from "../office/charter/CharterDuty.ts"
import { duesRefunds } from "../party/dues/DuesDuty.ts"
import { secretaryReviewed } from "../party/review/ReviewDuty.ts"
import { membershipSurveyed } from "../party/survey/SurveyDuty.ts"
import { monthlyModelCases, monthlyNewsItems } from "../publicity/PublicationDuties.ts"
import { monthlyBulletins } from "../supervision/bulletin/BulletinDuty.ts"
import { quarterlyInspections } from "../supervision/inspection/InspectionDuty.ts"
import { connectionsEnsured } from "../survey/ConnectionDuty.ts"
import { yearlyTrainings } from "../training/TrainingDuty.ts"

/** Every duty, in the document's order. */
export const duties: ReadonlyArray<Duty> = [
  membershipSurveyed,
  charterSubmitted,
  secretaryReviewed,
  duesRefunds,
  outstandingMembers,
  connectionsEnsured,
  monthlyBulletins,
  quarterlyInspections,
  yearlyTrainings,
  monthlyNewsItems,
  monthlyModelCases,
  outstandingParty,
  brandOffices,
  advancedPractitioners,
  bestCases
]

/** The duties that reports judge as such; of the others the clause's own rule tells how they stand. */
export const dutyRules = {
  "1.4.5": dutyRule(membershipSurveyed),
  "1.5.8": dutyRule(charterSubmitted),
  "1.6.1": dutyRule(secretaryReviewed),
  "1.6.5": dutyRule(outstandingMembers),
  "4.3.3a": dutyRule(monthlyBulletins),
  "4.3.3b": dutyRule(quarterlyInspections),
  "5.1.1": dutyRule(yearlyTrainings),
  "5.3.5a": dutyRule(monthlyNewsItems),
  "5.3.5b": dutyRule(monthlyModelCases),
  "5.3.7a": dutyRule(outstandingParty),
  "5.3.7b": dutyRule(brandOffices),
  "5.3.7c": dutyRule(advancedPractitioners),
  "5.3.7d": dutyRule(bestCases)
} as const satisfies Readonly<Record<string, DutyRule>>
