import { practiceAdmission } from "../application/admission/PracticeAdmission.ts"
import { officeTransfer } from "../application/transfer/OfficeTransfer.ts"
import { practitionerDocket } from "../docket/PractitionerDocket.ts"
import { numberSeries } from "../numbering/NumberSeries.ts"
import { officeBudget } from "../budget/OfficeBudget.ts"
import { consultation } from "../consultation/Consultation.ts"
import { officeDecision } from "../decision/OfficeDecision.ts"
import { managementMeeting } from "../meeting/ManagementMeeting.ts"
import { feeReceipt, feeRefund, feeVoid, fundAccount, posting } from "../fund/Fund.ts"
import { overallPlan } from "../authority/OverallPlan.ts"
import { committee } from "../discipline/Committee.ts"
import type { RecordKind } from "../journal/RecordKind.ts"
import { charter } from "../office/charter/Charter.ts"
import { registerImport } from "../journal/RegisterImport.ts"
import { office } from "../office/Office.ts"
import { officeRoster } from "../office/Roster.ts"
import { duesAccount, duesPayment, duesRefund, duesVoid } from "../party/dues/Dues.ts"
import { partyFunding } from "../party/funding/PartyFunding.ts"
import { branchGrade } from "../party/grade/BranchGrade.ts"
import { sixHaves } from "../party/haves/SixHaves.ts"
import { partyLeadership } from "../party/leadership/PartyLeadership.ts"
import { organizationalLife } from "../party/life/OrganizationalLife.ts"
import { partyOrganization } from "../party/PartyOrganization.ts"
import { dutyReview } from "../party/review/DutyReview.ts"
import { actRecords } from "./actRecords.ts"
import { person } from "../practitioner/Person.ts"
import { guidance, supervisionTask } from "../supervision/Guidance.ts"
import { officeSurvey } from "../survey/OfficeSurvey.ts"
import { officeSystems } from "../systems/OfficeSystems.ts"
import { qualification } from "../practitioner/Qualification.ts"

/** Every record kind of the register: what an adapter makes its tables from. */
export const recordKinds: ReadonlyArray<RecordKind> = [
  person,
  qualification,
  office,
  officeRoster,
  officeBudget,
  consultation,
  officeDecision,
  managementMeeting,
  practiceAdmission,
  officeTransfer,
  practitionerDocket,
  numberSeries,
  partyOrganization,
  partyLeadership,
  branchGrade,
  sixHaves,
  organizationalLife,
  duesAccount,
  duesPayment,
  duesRefund,
  duesVoid,
  partyFunding,
  fundAccount,
  feeReceipt,
  feeRefund,
  feeVoid,
  posting,
  overallPlan,
  supervisionTask,
  guidance,
  officeSystems,
  officeSurvey,
  committee,
  charter,
  dutyReview,
  ...actRecords.map(({ kind }): RecordKind => kind),
  registerImport
]
