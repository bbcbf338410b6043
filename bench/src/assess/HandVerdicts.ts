import { outcomeCode } from "@jiceng/core"
import type { Columns } from "./Columns.ts"

const { satisfied, advised, violated, notApplicable, undetermined } = outcomeCode

// Not imported from HandConditions.ts: what is imported is read anew for each office, and it shows.
const full = 5
const three = 3
const unknown = (value: number): boolean => value !== value

/**
 * The seven rules as one would write them by hand for this task alone: one loop over the offices, limits as
 * constants, each fact read once. Answers as `verdicts` does, unknown facts included.
 */
export const handVerdicts = (facts: Columns, size: number): Uint8Array => {
  const {
    fullMembers,
    members,
    ownOrganization,
    inJointBranch,
    instructor,
    headOrderApplies,
    directorStage,
    poolBestStage,
    practitionerBestStage,
    headIsDirector,
    headInPool,
    headIsPractitioner,
    headStage,
    headAttested,
    feeEntries,
    levyGap,
    fundBalance
  } = facts
  const codes = new Uint8Array(7 * size)
  for (let row = 0; row < size; row++) {
    const order = headOrderApplies[row]!
    const director = directorStage[row]!
    const stage = headStage[row]!
    const outOfOrder = order !== 1 && !unknown(order)

    let code: number = undetermined
    if (outOfOrder || director < full) code = notApplicable
    else if (order === 1 && director >= full) {
      const isHead = headIsDirector[row]!
      code = isHead === 1 ? satisfied : unknown(isHead) ? undetermined : violated
    }
    codes[row] = code

    const pool = poolBestStage[row]!
    code = undetermined
    if (outOfOrder || director >= full || pool < full) code = notApplicable
    else if (order === 1 && director < full && pool >= full) {
      const inPool = headInPool[row]!
      if (inPool === 1 && stage >= full) code = satisfied
      else if ((inPool !== 1 && !unknown(inPool)) || stage < full) code = violated
    }
    codes[size + row] = code

    const practitioner = practitionerBestStage[row]!
    code = undetermined
    if (outOfOrder || director >= full || pool >= full || practitioner < full) code = notApplicable
    else if (order === 1 && director < full && pool < full && practitioner >= full) {
      const practises = headIsPractitioner[row]!
      const attested = headAttested[row]!
      if (practises === 1 && stage >= full && attested === 1) code = satisfied
      else if (
        (practises !== 1 && !unknown(practises)) ||
        stage < full ||
        (attested !== 1 && !unknown(attested))
      )
        code = violated
    }
    codes[2 * size + row] = code

    const fullCount = fullMembers[row]!
    code = undetermined
    if (fullCount < three) code = notApplicable
    else if (fullCount >= three) {
      const own = ownOrganization[row]!
      code = own === 1 ? satisfied : unknown(own) ? undetermined : violated
    }
    codes[3 * size + row] = code

    const count = members[row]!
    code = undetermined
    if (fullCount >= three || count < 1) code = notApplicable
    else if (fullCount < three && count >= 1) {
      const joint = inJointBranch[row]!
      code = joint === 1 ? satisfied : unknown(joint) ? undetermined : advised
    }
    codes[4 * size + row] = code

    code = undetermined
    if (count >= 1) code = notApplicable
    else if (count < 1) {
      const sent = instructor[row]!
      code = sent === 1 ? satisfied : unknown(sent) ? undetermined : violated
    }
    codes[5 * size + row] = code

    const entries = feeEntries[row]!
    code = undetermined
    if (entries < 1) code = notApplicable
    else if (entries >= 1) {
      const gap = levyGap[row]!
      const balance = fundBalance[row]!
      if (gap === 0 && balance >= 0) code = satisfied
      else if ((gap !== 0 && !unknown(gap)) || balance < 0) code = violated
    }
    codes[6 * size + row] = code
  }
  return codes
}
