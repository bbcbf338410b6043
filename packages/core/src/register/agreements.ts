import type { Agreement } from "../bundle/Agreement.ts"
import { fundAgreement } from "../fund/FundAgreement.ts"
import { staffAgreement } from "../office/StaffAgreement.ts"

/** Everything that records must say alike: what commands keep between them, and a bundle is held to. */
export const agreements: ReadonlyArray<Agreement> = [staffAgreement, fundAgreement]
