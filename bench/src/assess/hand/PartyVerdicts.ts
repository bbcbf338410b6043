import { outcomeCode } from "@jiceng/core"
import type { Columns } from "../Columns.ts"

const { satisfied, advised, violated, notApplicable, undetermined } = outcomeCode

// Not imported from Conditions.ts: what is imported is read anew for each office, and it shows.
const full = 5
const three = 3

/** 1.3.2–1.3.6, one loop over the offices: limits as constants, each fact read once. */
export const leadVerdicts = (facts: Columns, codes: Uint8Array, size: number): void => {
  const { inPartyOrganization, ledBySupervisor, headOrderApplies, directorStage, poolBestStage } = facts
  const { practitionerBestStage, headIsDirector, headInPool, headIsPractitioner, headStage, headAttested } =
    facts
  const { consultsOrganization, consultationSystem, deliberations, notifications } = facts
  for (let row = 0; row < size; row++) {
    const order = headOrderApplies[row]!
    const director = directorStage[row]!
    const stage = headStage[row]!
    const outOfOrder = order === 0

    const inOne = inPartyOrganization[row]!
    const led = ledBySupervisor[row]!
    let code: number = undetermined
    if (inOne === 0) code = notApplicable
    else if (inOne === 1) code = led === 1 ? satisfied : led === 0 ? advised : undetermined
    codes[row] = code

    code = undetermined
    if (outOfOrder || director < full) code = notApplicable
    else if (order === 1 && director >= full) {
      const isHead = headIsDirector[row]!
      code = isHead === 1 ? satisfied : isHead === 0 ? violated : undetermined
    }
    codes[size + row] = code

    const pool = poolBestStage[row]!
    code = undetermined
    if (outOfOrder || director >= full || pool < full) code = notApplicable
    else if (order === 1 && director < full && pool >= full) {
      const inPool = headInPool[row]!
      if (inPool === 0 || stage < full) code = violated
      else if (inPool === 1 && stage >= full) code = satisfied
    }
    codes[2 * size + row] = code

    const practitioner = practitionerBestStage[row]!
    code = undetermined
    if (outOfOrder || director >= full || pool >= full || practitioner < full) code = notApplicable
    else if (order === 1 && director < full && pool < full && practitioner >= full) {
      const practises = headIsPractitioner[row]!
      const attested = headAttested[row]!
      if (practises === 0 || stage < full || attested === 0) code = violated
      else if (practises === 1 && stage >= full && attested === 1) code = satisfied
    }
    codes[3 * size + row] = code

    const consults = consultsOrganization[row]!
    code = undetermined
    if (consults === 0) code = notApplicable
    else if (consults === 1) {
      const system = consultationSystem[row]!
      const held = deliberations[row]!
      const told = notifications[row]!
      if (system === 0 || held < 1 || told < 1) code = violated
      else if (system === 1 && held >= 1 && told >= 1) code = satisfied
    }
    codes[4 * size + row] = code
  }
}

/** 1.4.1, 1.4.2 and 1.4.8. */
export const organizationVerdicts = (facts: Columns, codes: Uint8Array, size: number): void => {
  const { fullMembers, members, ownOrganization, inJointBranch, instructor } = facts
  for (let row = 0; row < size; row++) {
    const fullCount = fullMembers[row]!
    let code: number = undetermined
    if (fullCount < three) code = notApplicable
    else if (fullCount >= three) {
      const own = ownOrganization[row]!
      code = own === 1 ? satisfied : own === 0 ? violated : undetermined
    }
    codes[5 * size + row] = code

    const count = members[row]!
    code = undetermined
    if (fullCount >= three || count < 1) code = notApplicable
    else if (fullCount < three && count >= 1) {
      const joint = inJointBranch[row]!
      code = joint === 1 ? satisfied : joint === 0 ? advised : undetermined
    }
    codes[6 * size + row] = code

    code = undetermined
    if (count >= 1) code = notApplicable
    else if (count < 1) {
      const sent = instructor[row]!
      code = sent === 1 ? satisfied : sent === 0 ? violated : undetermined
    }
    codes[7 * size + row] = code
  }
}
