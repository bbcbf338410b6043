import type { Finding, Sheets } from "@jiceng/core"
import type { Columns } from "../Columns.ts"
import { decisionFindings } from "./DecisionFindings.ts"
import { dutyFindings } from "./DutyFindings.ts"
import type { Known } from "./Finding.ts"
import { growthFindings } from "./GrowthFindings.ts"
import { networkFindings, premisesFindings } from "./OfficeFindings.ts"
import { partyFindings } from "./PartyFindings.ts"
import { charterFindings, practiceFindings } from "./PracticeFindings.ts"
import { staffFindings, systemFindings } from "./StaffFindings.ts"
import { handRules } from "./Verdicts.ts"

/**
 * Findings as one would write them by hand for the rules about offices alone: each fact is read once, a condition that
 * two rules share is made once, no table, no loop over rules. Equal to what `judge` answers, property by property.
 */
export const handFindings = (facts: Columns, sheets: Sheets, row: number): ReadonlyArray<Finding> => {
  const known: Known = {
    facts,
    row,
    subject: sheets.subjects[row]!,
    sources: sheets.sources[row]!,
    details: sheets.details[row]!
  }
  const all = new Array<Finding>(handRules) // oxlint-disable-line no-new-array -- a grown array keeps room for more
  partyFindings(known, all)
  charterFindings(known, all)
  practiceFindings(known, all)
  decisionFindings(known, all)
  premisesFindings(known, all)
  staffFindings(known, all)
  systemFindings(known, all)
  networkFindings(known, all)
  growthFindings(known, all)
  dutyFindings(known, all)
  return all
}
