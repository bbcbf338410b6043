import type {
  ClauseId,
  Condition,
  Finding,
  HeadshipDetails,
  LevyDetails,
  Outcome,
  Ref,
  Remedy,
  Sheets,
  Subject
} from "@jiceng/core"
import type { Columns } from "./Columns.ts"
import {
  both,
  countBelow,
  countFrom,
  fenFromZero,
  noFen,
  outcomeOf,
  stageBelow,
  stageFrom,
  three,
  yes
} from "./HandConditions.ts"
import {
  appointInstructor,
  foundBranch,
  foundJointBranch,
  nameAttestedHead,
  nameHead,
  settleLevy
} from "./HandRemedies.ts"

const found = (
  clause: ClauseId,
  force: Finding["force"],
  subject: Subject,
  outcome: Outcome,
  conditions: ReadonlyArray<Condition>,
  evidence: ReadonlyArray<Ref>,
  remedies: ReadonlyArray<Remedy>
): Finding => ({
  clause,
  rule: clause,
  revision: 1,
  force,
  subject,
  outcome,
  conditions,
  evidence,
  remedies
})

/**
 * Findings as one would write them by hand for the seven rules alone: each fact is read once, a condition that two
 * rules share is made once, no table, no loop over rules. Equal to what `judge` answers, property by property.
 */
export const handFindings = (facts: Columns, sheets: Sheets, row: number): ReadonlyArray<Finding> => {
  const subject = sheets.subjects[row]!
  const sources = sheets.sources[row]!
  const known = sheets.details[row]! as { readonly headship: HeadshipDetails; readonly levy: LevyDetails }
  const roster = sources["officeRoster"]!
  const organization = sources["partyOrganization"]!
  const isAlone = organization.length === 0
  const byHead = isAlone ? roster : [...organization, ...roster]
  const byRoster = isAlone ? roster : [...roster, ...organization]

  const order = yes("headOrderApplies", facts.headOrderApplies[row]!)
  const director = facts.directorStage[row]!
  const directorFull = stageFrom("directorStage", director)
  const directorShort = stageBelow("directorStage", director)
  const pool = facts.poolBestStage[row]!
  const poolFull = stageFrom("poolBestStage", pool)
  const poolShort = stageBelow("poolBestStage", pool)
  const practitionerFull = stageFrom("practitionerBestStage", facts.practitionerBestStage[row]!)
  const isDirector = yes("headIsDirector", facts.headIsDirector[row]!)
  const inPool = yes("headInPool", facts.headInPool[row]!)
  const practises = yes("headIsPractitioner", facts.headIsPractitioner[row]!)
  const headFull = stageFrom("headStage", facts.headStage[row]!)
  const attested = yes("headAttested", facts.headAttested[row]!)
  const fullCount = facts.fullMembers[row]!
  const fromThree = countFrom("fullMembers", fullCount, three)
  const belowThree = countBelow("fullMembers", fullCount, three)
  const count = facts.members[row]!
  const someMember = countFrom("members", count, 1)
  const noMember = countBelow("members", count, 1)
  const own = yes("ownOrganization", facts.ownOrganization[row]!)
  const joint = yes("inJointBranch", facts.inJointBranch[row]!)
  const sent = yes("instructor", facts.instructor[row]!)
  const paid = countFrom("feeEntries", facts.feeEntries[row]!, 1)
  const gap = noFen("levyGap", facts.levyGap[row]!)
  const balance = fenFromZero("fundBalance", facts.fundBalance[row]!)

  const unled = both(order.met, directorShort.met)
  const proven = both(practises.met, both(headFull.met, attested.met))
  const one = outcomeOf(both(order.met, directorFull.met), isDirector.met, "violated")
  const two = outcomeOf(both(unled, poolFull.met), both(inPool.met, headFull.met), "violated")
  const last = outcomeOf(both(unled, both(poolShort.met, practitionerFull.met)), proven, "violated")
  const branch = outcomeOf(fromThree.met, own.met, "violated")
  const shared = outcomeOf(both(belowThree.met, someMember.met), joint.met, "advised")
  const taught = outcomeOf(noMember.met, sent.met, "violated")
  const levied = outcomeOf(paid.met, both(gap.met, balance.met), "violated")
  const { headship, levy } = known

  // oxfmt-ignore
  return [
    found("1.3.3", "must", subject, one, [order, directorFull, isDirector], byHead, nameHead(one, subject, headship)),
    found("1.3.4", "must", subject, two, [order, directorShort, poolFull, inPool, headFull], byHead, nameHead(two, subject, headship)),
    found("1.3.5", "must", subject, last, [order, directorShort, poolShort, practitionerFull, practises, headFull, attested], byHead, nameAttestedHead(last, subject, headship)),
    found("1.4.1", "must", subject, branch, [fromThree, own], byRoster, foundBranch(branch, subject, headship)),
    found("1.4.2", "may", subject, shared, [belowThree, someMember, joint], byRoster, foundJointBranch(shared, subject, headship)),
    found("1.4.8", "must", subject, taught, [noMember, sent], roster, appointInstructor(taught, subject, headship)),
    found("1.6.2", "must", subject, levied, [paid, gap, balance], sources["fundAccount"]!, settleLevy(levied, subject, levy))
  ]
}
