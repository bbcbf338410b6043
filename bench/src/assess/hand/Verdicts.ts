import type { Columns } from "../Columns.ts"
import { decisionVerdicts } from "./DecisionVerdicts.ts"
import { dutyVerdicts } from "./DutyVerdicts.ts"
import { growthVerdicts } from "./GrowthVerdicts.ts"
import { premisesVerdicts, staffVerdicts, systemVerdicts } from "./OfficeVerdicts.ts"
import { leadVerdicts, organizationVerdicts } from "./PartyVerdicts.ts"
import { charterVerdicts, practiceVerdicts } from "./PracticeVerdicts.ts"

/** Rules about offices, each at its place in the document's order. */
export const handRules = 48

/**
 * The rules about offices as one would write them by hand for this task alone: a loop over the offices for each part
 * of the document. Answers as `verdicts` does, unknown facts included.
 */
export const handVerdicts = (facts: Columns, size: number): Uint8Array => {
  const codes = new Uint8Array(handRules * size)
  leadVerdicts(facts, codes, size)
  organizationVerdicts(facts, codes, size)
  charterVerdicts(facts, codes, size)
  practiceVerdicts(facts, codes, size)
  decisionVerdicts(facts, codes, size)
  premisesVerdicts(facts, codes, size)
  staffVerdicts(facts, codes, size)
  systemVerdicts(facts, codes, size)
  growthVerdicts(facts, codes, size)
  dutyVerdicts(facts, codes, size)
  return codes
}
