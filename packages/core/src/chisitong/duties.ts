import { type DutyRule, dutyRule } from "../duty/DutyRule.ts"
import type { Duty } from "../duty/Duty.ts"
import { charterSubmitted } from "../office/charter/CharterDuty.ts"
import { duesRefunds } from "../party/dues/DuesDuty.ts"
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
  duesRefunds,
  connectionsEnsured,
  monthlyBulletins,
  quarterlyInspections,
  yearlyTrainings,
  monthlyNewsItems,
  monthlyModelCases
]

/** The duties that reports judge as such; of the others the clause's own rule tells how they stand. */
export const dutyRules = {
  "1.4.5": dutyRule(membershipSurveyed),
  "1.5.8": dutyRule(charterSubmitted),
  "4.3.3a": dutyRule(monthlyBulletins),
  "4.3.3b": dutyRule(quarterlyInspections),
  "5.1.1": dutyRule(yearlyTrainings),
  "5.3.5a": dutyRule(monthlyNewsItems),
  "5.3.5b": dutyRule(monthlyModelCases)
} as const satisfies Readonly<Record<string, DutyRule>>
