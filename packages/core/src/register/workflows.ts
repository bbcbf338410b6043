import { admissionFlow } from "../application/admission/AdmissionFlow.ts"
import { transferFlow } from "../application/transfer/TransferFlow.ts"
import { charterFlow } from "../office/charter/CharterFlow.ts"
import type { Workflow } from "../workflow/Workflow.ts"

/** Every workflow of the register: what documents and pages tell of what may be done when. */
export const workflows: ReadonlyArray<Workflow> = [charterFlow, admissionFlow, transferFlow]
