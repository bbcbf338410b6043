import {
  type Finding,
  managementSystems,
  type Outcome,
  type Remedy,
  type StaffingDetails,
  type Subject,
  type SystemDetails
} from "@jiceng/core"
import { countFrom, countNone, outcomeOf, outcomeOfAll, yes } from "./Conditions.ts"
import { found, isShort, type Known, none, when } from "./Finding.ts"
import { adopt } from "./PracticeRemedies.ts"

type Remedies = Finding["remedies"]

const join = (office: string, { day }: StaffingDetails): Remedy => ({
  command: "staff.join",
  input: { office, from: day },
  missing: ["person", "practitioner"]
})

const raiseShare = (outcome: Outcome, { id }: Subject, details: StaffingDetails): Remedies =>
  !isShort(outcome)
    ? none
    : [
        ...details.belowBachelor.map((person) => ({
          command: "person.recordEducation",
          input: { person },
          missing: ["level", "on"]
        })),
        join(id, details)
      ]

const fillPosts = (outcome: Outcome, { id }: Subject, { day, vacantPosts }: StaffingDetails): Remedies =>
  !isShort(outcome)
    ? none
    : vacantPosts.map((post) => ({
        command: "staff.assignPost",
        input: { office: id, post, from: day },
        missing: ["person"]
      }))

const insure = (outcome: Outcome, { id: office }: Subject, { day, uninsured }: StaffingDetails): Remedies =>
  !isShort(outcome)
    ? none
    : uninsured.map(({ person, since }) =>
        since === day
          ? { command: "staff.voidInsurance", input: { office, person, from: since }, missing: ["reason"] }
          : { command: "staff.recordInsurance", input: { office, person, from: day }, missing: ["standing"] }
      )

const joinFullTime = (outcome: Outcome, { id }: Subject, { day }: StaffingDetails): Remedies =>
  when(outcome, () => ({
    command: "staff.join",
    input: { office: id, practitioner: true, fullTime: true, from: day },
    missing: ["person"]
  }))

const makePartner = (
  outcome: Outcome,
  { id }: Subject,
  { day, partnerCandidates }: StaffingDetails
): Remedies =>
  !isShort(outcome)
    ? none
    : partnerCandidates.map((person) => ({
        command: "staff.assignPost",
        input: { office: id, person, post: "partner", from: day }
      }))

/** 3.2.1–3.2.4, 137.7.1 and 137.7.2: the staff. */
export const staffFindings = (
  { facts, row, subject, sources, details }: Known,
  all: Array<Finding>
): void => {
  const staffing = details["staffing"] as StaffingDetails
  const roster = sources["officeRoster"]!
  const qualified = [...roster, ...sources["qualification"]!]
  const staff = facts.staffCount[row]!
  const three = countFrom("staffCount", staff, 3)
  const someone = countFrom("staffCount", staff, 1)
  const share = countFrom("bachelorShare", facts.bachelorShare[row]!, 0.5)
  const finance = countFrom("financeStaff", facts.financeStaff[row]!, 1)
  const party = countFrom("partyAffairsStaff", facts.partyAffairsStaff[row]!, 1)
  const insured = countNone("uninsured", facts.uninsured[row]!)
  const fullTime = countFrom("fullTimePractitioners", facts.fullTimePractitioners[row]!, 3)
  const partnership = yes("isPartnership", facts.isPartnership[row]!)
  const partners = countFrom("practisedPartners", facts.practisedPartners[row]!, 2)

  const staffed = outcomeOfAll(three)
  const schooled = outcomeOfAll(share)
  const posted = outcomeOfAll(finance, party)
  const covered = outcomeOf(someone.met, insured.met, "violated")
  const working = outcomeOfAll(fullTime)
  const owned = outcomeOf(partnership.met, partners.met, "violated")

  // oxfmt-ignore
  {
    all[29] = found("3.2.1", "must", subject, staffed, [three], roster, isShort(staffed) ? [join(subject.id, staffing)] : none)
    all[30] = found("3.2.2", "must", subject, schooled, [share], qualified, raiseShare(schooled, subject, staffing))
    all[31] = found("3.2.3", "must", subject, posted, [finance, party], roster, fillPosts(posted, subject, staffing))
    all[32] = found("3.2.4", "must", subject, covered, [someone, insured], roster, insure(covered, subject, staffing))
    all[36] = found("137.7.1", "must", subject, working, [fullTime], roster, joinFullTime(working, subject, staffing))
    all[37] = found("137.7.2", "must", subject, owned, [partnership, partners], [...sources["office"]!, ...qualified], makePartner(owned, subject, staffing))
  }
}

/** 3.3.2: the nine systems. */
export const systemFindings = (
  { facts, row, subject, sources, details }: Known,
  all: Array<Finding>
): void => {
  const systems = details["internalSystems"] as SystemDetails
  const nine = [
    yes("practiceManagementInForce", facts.practiceManagementInForce[row]!),
    yes("conflictReviewInForce", facts.conflictReviewInForce[row]!),
    yes("riskDisclosureInForce", facts.riskDisclosureInForce[row]!),
    yes("majorCaseDiscussionInForce", facts.majorCaseDiscussionInForce[row]!),
    yes("qualityControlInForce", facts.qualityControlInForce[row]!),
    yes("complaintHandlingInForce", facts.complaintHandlingInForce[row]!),
    yes("annualAssessmentInForce", facts.annualAssessmentInForce[row]!),
    yes("archivesInForce", facts.archivesInForce[row]!),
    yes("incomeDistributionInForce", facts.incomeDistributionInForce[row]!)
  ]
  const kept = outcomeOfAll(...nine)
  const remedies = adopt(kept, subject, systems, managementSystems)
  all[33] = found("3.3.2", "must", subject, kept, nine, sources["officeSystems"]!, remedies)
}
