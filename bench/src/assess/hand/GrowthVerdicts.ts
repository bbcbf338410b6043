import { outcomeCode } from "@jiceng/core"
import type { Columns } from "../Columns.ts"

const { satisfied, violated, pending, notApplicable, undetermined } = outcomeCode

/** What last year lacked outweighs what this year still lacks. */
const yearly = (counts: number, last: number, now: number): number => {
  if (counts < 1) return notApplicable
  if (counts >= 1) {
    if (last > 0) return violated
    if (last === 0) return now === 0 ? satisfied : now > 0 ? pending : undetermined
  }
  return undetermined
}

/** 5.1.2, 5.3.3 and 5.3.4: what a calendar year asks of an office and its practitioners. */
export const growthVerdicts = (facts: Columns, codes: Uint8Array, size: number): void => {
  const { learners, learnersShortLastYear, learnersShort } = facts
  const { yearsOfService, serviceShortLastYear, serviceShort, aidCasesShortLastYear, aidCasesShort } = facts
  for (let row = 0; row < size; row++) {
    const years = yearsOfService[row]!
    codes[39 * size + row] = yearly(learners[row]!, learnersShortLastYear[row]!, learnersShort[row]!)
    codes[40 * size + row] = yearly(years, serviceShortLastYear[row]!, serviceShort[row]!)
    codes[41 * size + row] = yearly(years, aidCasesShortLastYear[row]!, aidCasesShort[row]!)
  }
}
