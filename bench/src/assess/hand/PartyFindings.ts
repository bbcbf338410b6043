import type { ConsultationDetails, DoubleManagementDetails, Finding, HeadshipDetails } from "@jiceng/core"
import { both, countBelow, countFrom, outcomeOf, stageBelow, stageFrom, three, yes } from "./Conditions.ts"
import { found, type Known } from "./Finding.ts"
import {
  appointInstructor,
  consult,
  foundBranch,
  foundJointBranch,
  leaveJointBranch,
  nameAttestedHead,
  nameHead
} from "./PartyRemedies.ts"

/** 1.3.2–1.4.8. */
export const partyFindings = (
  { facts, row, subject, sources, details }: Known,
  all: Array<Finding>
): void => {
  const { headship, doubleManagement, consulting } = details as {
    readonly headship: HeadshipDetails
    readonly doubleManagement: DoubleManagementDetails
    readonly consulting: ConsultationDetails
  }
  const roster = sources["officeRoster"]!
  const organization = sources["partyOrganization"]!
  const isAlone = organization.length === 0
  const byHead = isAlone ? roster : [...organization, ...roster]
  const byRoster = isAlone ? roster : [...roster, ...organization]
  const byConsultation = [...organization, ...sources["officeSystems"]!, ...sources["consultation"]!]

  const inOne = yes("inPartyOrganization", facts.inPartyOrganization[row]!)
  const led = yes("ledBySupervisor", facts.ledBySupervisor[row]!)
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
  const consults = yes("consultsOrganization", facts.consultsOrganization[row]!)
  const system = yes("consultationSystem", facts.consultationSystem[row]!)
  const held = countFrom("deliberations", facts.deliberations[row]!, 1)
  const told = countFrom("notifications", facts.notifications[row]!, 1)

  const unled = both(order.met, directorShort.met)
  const proven = both(practises.met, both(headFull.met, attested.met))
  const one = outcomeOf(both(order.met, directorFull.met), isDirector.met, "violated")
  const two = outcomeOf(both(unled, poolFull.met), both(inPool.met, headFull.met), "violated")
  const last = outcomeOf(both(unled, both(poolShort.met, practitionerFull.met)), proven, "violated")
  const branch = outcomeOf(fromThree.met, own.met, "violated")
  const shared = outcomeOf(both(belowThree.met, someMember.met), joint.met, "advised")
  const taught = outcomeOf(noMember.met, sent.met, "violated")
  const managed = outcomeOf(inOne.met, led.met, "advised")
  const consulted = outcomeOf(consults.met, both(system.met, both(held.met, told.met)), "violated")

  // oxfmt-ignore
  {
    all[0] = found("1.3.2", 1, "should", subject, managed, [inOne, led], isAlone ? sources["office"]! : [...organization, ...sources["office"]!], leaveJointBranch(managed, subject, doubleManagement))
    all[1] = found("1.3.3", 1, "must", subject, one, [order, directorFull, isDirector], byHead, nameHead(one, subject, headship))
    all[2] = found("1.3.4", 1, "must", subject, two, [order, directorShort, poolFull, inPool, headFull], byHead, nameHead(two, subject, headship))
    all[3] = found("1.3.5", 1, "must", subject, last, [order, directorShort, poolShort, practitionerFull, practises, headFull, attested], byHead, nameAttestedHead(last, subject, headship))
    all[4] = found("1.3.6", 2, "must", subject, consulted, [consults, system, held, told], byConsultation, consult(consulted, subject, consulting))
    all[5] = found("1.4.1", 2, "must", subject, branch, [fromThree, own], byRoster, foundBranch(branch, subject, headship))
    all[6] = found("1.4.2", 1, "may", subject, shared, [belowThree, someMember, joint], byRoster, foundJointBranch(shared, subject, headship))
    all[7] = found("1.4.8", 1, "must", subject, taught, [noMember, sent], roster, appointInstructor(taught, subject, headship))
  }
}
