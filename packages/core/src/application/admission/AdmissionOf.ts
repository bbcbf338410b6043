import { PlainDate } from "../../kernel/PlainDate.ts"
import type { Application } from "../Application.ts"
import { admissionFlow, type AdmissionVerb } from "./AdmissionFlow.ts"
import {
  type AdmissionState,
  type PracticeAdmission,
  practiceAdmission,
  PracticeAdmissionId
} from "./PracticeAdmission.ts"

/** 执业申请, as every act on one sees it. */
export const admissionOf: Application<AdmissionState["is"], AdmissionVerb, PracticeAdmission> = {
  kind: practiceAdmission,
  as: "admission",
  flow: admissionFlow,
  officeOf: ({ office }) => office
}

/** Which one, and the day of the act. */
export const admissionNamed = { admission: PracticeAdmissionId, on: PlainDate }
