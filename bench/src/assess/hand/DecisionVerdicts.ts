import { outcomeCode } from "@jiceng/core"
import type { Columns } from "../Columns.ts"

const { satisfied, violated, notApplicable, undetermined } = outcomeCode

/** 1.5.5: consultation before decisions, and asking both ways. */
export const decisionVerdicts = (facts: Columns, codes: Uint8Array, size: number): void => {
  const {
    consultsOnDecisions,
    priorConsultationAsked,
    unconsultedDecisions,
    askedByManagement,
    askedByParty
  } = facts
  for (let row = 0; row < size; row++) {
    const consults = consultsOnDecisions[row]!
    const asked = priorConsultationAsked[row]!
    let code: number = undetermined
    if (consults === 0 || asked === 0) code = notApplicable
    else if (consults === 1 && asked === 1) {
      const without = unconsultedDecisions[row]!
      code = without === 0 ? satisfied : without > 0 ? violated : undetermined
    }
    codes[19 * size + row] = code

    code = undetermined
    if (consults === 0) code = notApplicable
    else if (consults === 1) {
      const management = askedByManagement[row]!
      const party = askedByParty[row]!
      if (management < 1 || party < 1) code = violated
      else if (management >= 1 && party >= 1) code = satisfied
    }
    codes[20 * size + row] = code
  }
}
