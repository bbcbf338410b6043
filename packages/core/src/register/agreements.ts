import type { Agreement } from "../bundle/Agreement.ts"
import { admissionNumbers, practiceAdmission } from "../application/admission/PracticeAdmission.ts"
import { applicationAgreement } from "../application/ApplicationAgreement.ts"
import { officeTransfer, transferNumbers } from "../application/transfer/OfficeTransfer.ts"
import { numberingAgreement } from "../numbering/NumberingAgreement.ts"
import { decisionAgreement } from "../decision/DecisionAgreement.ts"
import { fundAgreement } from "../fund/FundAgreement.ts"
import { staffAgreement } from "../office/StaffAgreement.ts"
import { crossingAgreement } from "../crossing/CrossingAgreement.ts"
import { duesAgreement } from "../party/dues/DuesAgreement.ts"

/** Everything that records must say alike: what commands keep between them, and a bundle is held to. */
export const agreements: ReadonlyArray<Agreement> = [
  staffAgreement,
  crossingAgreement,
  fundAgreement,
  duesAgreement,
  applicationAgreement,
  numberingAgreement([
    { kind: practiceAdmission, numbersOf: admissionNumbers },
    { kind: officeTransfer, numbersOf: transferNumbers }
  ]),
  decisionAgreement
]
