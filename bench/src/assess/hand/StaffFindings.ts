import {
  type Finding,
  managementSystems,
  type Outcome,
  type StaffingDetails,
  type Subject,
  type SystemDetails
} from "@jiceng/core"
import { countFrom, countNone, outcomeOf, outcomeOfAll, yes } from "./Conditions.ts"
import { asOften, found, hindered, isShort, type Known, none, together } from "./Finding.ts"
import { degreesEarned, insuranceTaken, tooFewPractised } from "./Hindrances.ts"
import { adopt } from "./PracticeRemedies.ts"

type Remedies = Finding["remedies"]

const join = (outcome: Outcome, { id: office }: Subject, { day, lacking }: StaffingDetails): Remedies =>
  !isShort(outcome)
    ? none
    : asOften(lacking.staff, () => ({
        command: "staff.join",
        input: { office, from: day },
        missing: ["person", "practitioner"]
      }))

const raiseShare = (outcome: Outcome, { belowBachelor, lacking }: StaffingDetails): Remedies =>
  !isShort(outcome)
    ? none
    : together(
        belowBachelor.map((person) => ({
          command: "person.recordEducation",
          input: { person },
          missing: ["level", "on"]
        })),
        lacking.bachelors
      )

const fillPosts = (outcome: Outcome, { id }: Subject, { day, vacantPosts }: StaffingDetails): Remedies =>
  !isShort(outcome)
    ? none
    : together(
        vacantPosts.map((post) => ({
          command: "staff.assignPost",
          input: { office: id, post, from: day },
          missing: ["person"]
        }))
      )

const insure = (outcome: Outcome, { id: office }: Subject, { day, uninsured }: StaffingDetails): Remedies =>
  !isShort(outcome)
    ? none
    : together(
        uninsured.map(({ person, since }) =>
          since === day
            ? { command: "staff.voidInsurance", input: { office, person, from: since }, missing: ["reason"] }
            : {
                command: "staff.recordInsurance",
                input: { office, person, from: day },
                missing: ["standing"]
              }
        )
      )

const joinFullTime = (outcome: Outcome, { id }: Subject, { day, lacking }: StaffingDetails): Remedies =>
  !isShort(outcome)
    ? none
    : asOften(lacking.fullTime, () => ({
        command: "staff.join",
        input: { office: id, practitioner: true, fullTime: true, from: day },
        missing: ["person"]
      }))

const makePartner = (
  outcome: Outcome,
  { id }: Subject,
  { day, partnerCandidates, lacking }: StaffingDetails
): Remedies =>
  !isShort(outcome)
    ? none
    : together(
        partnerCandidates.map((person) => ({
          command: "staff.assignPost",
          input: { office: id, person, post: "partner", from: day }
        })),
        lacking.partners
      )

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
    all[32] = found("3.2.1", 2, "must", subject, staffed, [three], roster, join(staffed, subject, staffing))
    all[33] = hindered("3.2.2", 2, "must", subject, schooled, [share], qualified, raiseShare(schooled, staffing), degreesEarned)
    all[34] = found("3.2.3", 2, "must", subject, posted, [finance, party], roster, fillPosts(posted, subject, staffing))
    all[35] = hindered("3.2.4", 2, "must", subject, covered, [someone, insured], roster, insure(covered, subject, staffing), insuranceTaken)
    all[44] = found("137.7.1", 2, "must", subject, working, [fullTime], roster, joinFullTime(working, subject, staffing))
    all[45] = staffing.partnerCandidates.length < staffing.lacking.partners
      ? hindered("137.7.2", 2, "must", subject, owned, [partnership, partners], [...sources["office"]!, ...qualified], none, tooFewPractised)
      : found("137.7.2", 2, "must", subject, owned, [partnership, partners], [...sources["office"]!, ...qualified], makePartner(owned, subject, staffing))
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
  all[36] = found("3.3.2", 1, "must", subject, kept, nine, sources["officeSystems"]!, remedies)
}
