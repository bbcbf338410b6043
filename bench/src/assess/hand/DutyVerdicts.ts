import { outcomeCode } from "@jiceng/core"
import type { Columns } from "../Columns.ts"

const { satisfied, violated, pending, notApplicable, undetermined } = outcomeCode

/** What has fallen due outweighs what is still open. */
const dutyOf = (owed: number, overdue: number, missing: number): number => {
  if (owed < 1) return notApplicable
  if (owed >= 1) {
    if (overdue > 0) return violated
    if (overdue === 0) return missing === 0 ? satisfied : missing > 0 ? pending : undetermined
  }
  return undetermined
}

/** 1.5.8, 5.3.5a and 5.3.5b: what is to be done by a day, or each month. */
export const dutyVerdicts = (facts: Columns, codes: Uint8Array, size: number): void => {
  const { charterSubmissionOwed, charterSubmissionOverdue, charterSubmissionMissing } = facts
  const { newsItemsOwed, newsItemsOverdue, newsItemsMissing } = facts
  const { modelCasesOwed, modelCasesOverdue, modelCasesMissing } = facts
  for (let row = 0; row < size; row++) {
    codes[23 * size + row] = dutyOf(
      charterSubmissionOwed[row]!,
      charterSubmissionOverdue[row]!,
      charterSubmissionMissing[row]!
    )
    codes[42 * size + row] = dutyOf(newsItemsOwed[row]!, newsItemsOverdue[row]!, newsItemsMissing[row]!)
    codes[43 * size + row] = dutyOf(modelCasesOwed[row]!, modelCasesOverdue[row]!, modelCasesMissing[row]!)
  }
}
