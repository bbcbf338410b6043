import {
  acceptAdmission,
  completeTransfer,
  consentToAdmission,
  consentToTransfer,
  fileAdmission,
  fileTransfer,
  grantAdmission,
  refuseAdmission,
  refuseTransfer,
  releaseTransfer,
  sendBackAdmission,
  sendBackTransfer,
  supplyAdmission,
  supplyTransfer,
  voidAdmission,
  voidTransfer,
  withdrawAdmission,
  withdrawTransfer
} from "../application/index.ts"
import { issuePlan, voidPlan } from "../authority/OverallPlanCommands.ts"
import { crossAppoint, endCrossAppointment } from "../crossing/CrossCommands.ts"
import { constituteCommittee, dissolveCommittee } from "../discipline/CommitteeCommands.ts"
import { attestQuality, recordDepartmentChange } from "../discipline/MemberCommands.ts"
import { endSeat, replaceMember, seatMember, voidSeat } from "../discipline/SeatCommands.ts"
import { enterDocket, settleDocket, voidDocket } from "../docket/DocketCommands.ts"
import { recordBudget, voidBudget } from "../budget/BudgetCommands.ts"
import { recordConsultation, voidConsultation } from "../consultation/ConsultationCommands.ts"
import { decideMatter, voidDecision } from "../decision/DecisionCommands.ts"
import { recordMeeting, voidMeeting } from "../meeting/MeetingCommands.ts"
import { recordReceipt, recordRefund, voidReceipt } from "../fund/FeeCommands.ts"
import { settleLevy, spendFund } from "../fund/FundCommands.ts"
import { adoptCharter, voidCharter } from "../office/charter/CharterCommands.ts"
import { markCharter, unmarkCharter } from "../office/charter/MarkCommands.ts"
import {
  approveCharter,
  guideCharter,
  sendBackCharter,
  submitCharter
} from "../office/charter/SubmissionCommands.ts"
import { registerOffice } from "../office/OfficeCommands.ts"
import { assignPost, endPost, joinStaff, leaveStaff } from "../office/StaffCommands.ts"
import {
  recordFullTime,
  recordInsurance,
  voidFullTime,
  voidInsurance
} from "../office/StaffRecordCommands.ts"
import { recordDues, refundDues } from "../party/dues/DuesCommands.ts"
import { voidDues, voidDuesRefund } from "../party/dues/DuesVoids.ts"
import { recordAllocation, voidAllocation } from "../party/funding/FundingCommands.ts"
import { recordGrade, voidGrade } from "../party/grade/GradeCommands.ts"
import { checkSixHaves, voidSixHavesCheck } from "../party/haves/SixHavesCommands.ts"
import { recordGround } from "../party/joint/RecordGround.ts"
import { recordLeadership, voidLeadership } from "../party/leadership/LeadershipCommands.ts"
import { recordOrganizationalLife, voidOrganizationalLife } from "../party/life/LifeCommands.ts"
import { appointHead, endHead } from "../party/HeadCommands.ts"
import { appointInstructor, endInstructor } from "../party/InstructorCommands.ts"
import { dissolveOrganization } from "../party/DissolveOrganization.ts"
import { joinJointBranch } from "../party/JoinJointBranch.ts"
import { appointLeader, endLeader } from "../party/LeaderCommands.ts"
import { leaveJointBranch } from "../party/LeaveJointBranch.ts"
import { endLiaison, nameLiaison } from "../party/LiaisonCommands.ts"
import { setLead } from "../party/SetLead.ts"
import { foundOrganization } from "../party/OrganizationCommands.ts"
import { recordStage, voidStage } from "../party/StageCommands.ts"
import { recordMembershipSurvey, voidMembershipSurvey } from "../party/survey/MembershipSurvey.ts"
import { appraiseDuty, reportDuty, voidDutyReview } from "../party/review/ReviewCommands.ts"
import { submitPublications, voidPublication } from "../publicity/PublicationCommands.ts"
import { registerPerson } from "../practitioner/PersonCommands.ts"
import { assignTask, recordGuidance, voidGuidance } from "../supervision/GuidanceCommands.ts"
import { issueBulletin, voidBulletin } from "../supervision/bulletin/MonthlyBulletin.ts"
import { recordInspection, voidInspection } from "../supervision/inspection/QuarterlyInspection.ts"
import { recordTraining, voidTraining } from "../training/Training.ts"
import { recordCommands } from "./recordCommands.ts"
import { surveyOffice, voidSurvey } from "../survey/SurveyCommands.ts"
import { adoptSystem, repealSystem, voidSystem } from "../systems/SystemCommands.ts"
import {
  endLicence,
  recordEducation,
  recordLicence,
  voidEducation,
  voidLicence
} from "../practitioner/QualificationCommands.ts"

/** Every command by its name: what a remedy's `command` refers to. */
export const commands = {
  "office.register": registerOffice,
  "office.survey": surveyOffice,
  "office.voidSurvey": voidSurvey,
  "office.recordBudget": recordBudget,
  "office.voidBudget": voidBudget,
  "consultation.record": recordConsultation,
  "consultation.void": voidConsultation,
  "office.decide": decideMatter,
  "office.voidDecision": voidDecision,
  "meeting.record": recordMeeting,
  "meeting.void": voidMeeting,
  "office.adoptSystem": adoptSystem,
  "office.repealSystem": repealSystem,
  "office.voidSystem": voidSystem,
  "person.register": registerPerson,
  "person.recordEducation": recordEducation,
  "person.voidEducation": voidEducation,
  "person.recordLicence": recordLicence,
  "person.endLicence": endLicence,
  "person.voidLicence": voidLicence,
  "staff.join": joinStaff,
  "staff.leave": leaveStaff,
  "staff.assignPost": assignPost,
  "staff.endPost": endPost,
  "staff.recordFullTime": recordFullTime,
  "staff.voidFullTime": voidFullTime,
  "staff.recordInsurance": recordInsurance,
  "staff.voidInsurance": voidInsurance,
  "admission.file": fileAdmission,
  "admission.supply": supplyAdmission,
  "admission.sendBack": sendBackAdmission,
  "admission.consent": consentToAdmission,
  "admission.accept": acceptAdmission,
  "admission.grant": grantAdmission,
  "admission.refuse": refuseAdmission,
  "admission.withdraw": withdrawAdmission,
  "admission.void": voidAdmission,
  "transfer.file": fileTransfer,
  "transfer.supply": supplyTransfer,
  "transfer.sendBack": sendBackTransfer,
  "transfer.release": releaseTransfer,
  "transfer.consent": consentToTransfer,
  "transfer.complete": completeTransfer,
  "transfer.refuse": refuseTransfer,
  "transfer.withdraw": withdrawTransfer,
  "transfer.void": voidTransfer,
  "docket.enter": enterDocket,
  "docket.settle": settleDocket,
  "docket.void": voidDocket,
  "party.recordStage": recordStage,
  "party.voidStage": voidStage,
  "party.found": foundOrganization,
  "party.joinJointBranch": joinJointBranch,
  "party.leaveJointBranch": leaveJointBranch,
  "party.setLead": setLead,
  "party.dissolve": dissolveOrganization,
  "party.appointHead": appointHead,
  "party.endHead": endHead,
  "party.appointLeader": appointLeader,
  "party.endLeader": endLeader,
  "party.nameLiaison": nameLiaison,
  "party.endLiaison": endLiaison,
  "party.crossAppoint": crossAppoint,
  "party.endCrossAppointment": endCrossAppointment,
  "party.appointInstructor": appointInstructor,
  "party.endInstructor": endInstructor,
  "party.recordLeadership": recordLeadership,
  "party.voidLeadership": voidLeadership,
  "party.recordGround": recordGround,
  "party.recordGrade": recordGrade,
  "party.voidGrade": voidGrade,
  "party.checkSixHaves": checkSixHaves,
  "party.voidSixHavesCheck": voidSixHavesCheck,
  "party.recordOrganizationalLife": recordOrganizationalLife,
  "party.voidOrganizationalLife": voidOrganizationalLife,
  "party.recordMembershipSurvey": recordMembershipSurvey,
  "party.voidMembershipSurvey": voidMembershipSurvey,
  "party.recordDues": recordDues,
  "party.refundDues": refundDues,
  "party.voidDues": voidDues,
  "party.voidDuesRefund": voidDuesRefund,
  "party.recordAllocation": recordAllocation,
  "party.voidAllocation": voidAllocation,
  "fund.recordReceipt": recordReceipt,
  "fund.recordRefund": recordRefund,
  "fund.voidReceipt": voidReceipt,
  "fund.spend": spendFund,
  "fund.settleLevy": settleLevy,
  "authority.issuePlan": issuePlan,
  "authority.voidPlan": voidPlan,
  "supervision.assignTask": assignTask,
  "supervision.record": recordGuidance,
  "supervision.void": voidGuidance,
  "supervision.issueBulletin": issueBulletin,
  "supervision.voidBulletin": voidBulletin,
  "supervision.recordInspection": recordInspection,
  "supervision.voidInspection": voidInspection,
  "training.record": recordTraining,
  "training.void": voidTraining,
  "publicity.submit": submitPublications,
  "publicity.void": voidPublication,
  "charter.adopt": adoptCharter,
  "charter.submit": submitCharter,
  "charter.guide": guideCharter,
  "charter.sendBack": sendBackCharter,
  "charter.approve": approveCharter,
  "charter.mark": markCharter,
  "charter.unmark": unmarkCharter,
  "charter.void": voidCharter,
  "committee.constitute": constituteCommittee,
  "committee.seat": seatMember,
  "committee.replace": replaceMember,
  "committee.endSeat": endSeat,
  "committee.voidSeat": voidSeat,
  "committee.recordDepartmentChange": recordDepartmentChange,
  "committee.attest": attestQuality,
  "committee.dissolve": dissolveCommittee,
  "party.reportDuty": reportDuty,
  "party.appraiseDuty": appraiseDuty,
  "party.voidDutyReview": voidDutyReview,
  ...recordCommands
} as const

export type CommandName = keyof typeof commands
