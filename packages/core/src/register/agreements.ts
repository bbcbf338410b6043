import type { Agreement } from "../bundle/Agreement.ts"
import { fundAgreement } from "../fund/FundAgreement.ts"
import { staffAgreement } from "../office/StaffAgreement.ts"
import { crossingAgreement } from "../crossing/CrossingAgreement.ts"
import { duesAgreement } from "../party/dues/DuesAgreement.ts"

/** Everything that records must say alike: what commands keep between them, and a bundle is held to. */
export const agreements: ReadonlyArray<Agreement> = [
  staffAgreement,
  crossingAgreement,
  fundAgreement,
  duesAgreement
]
