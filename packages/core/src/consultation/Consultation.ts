import { Schema } from "effect"
import { PlainDate } from "../kernel/PlainDate.ts"
import { Voided } from "../kernel/Voided.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { recordId } from "../journal/RecordId.ts"
import { recordKind } from "../journal/RecordKind.ts"
import { OfficeId } from "../office/Office.ts"
import { PartyOrganizationId } from "../party/PartyOrganization.ts"

/** 会商记录编号. */
export const ConsultationId = recordId("cs", "consultation").pipe(Schema.brand("ConsultationId"))
export type ConsultationId = typeof ConsultationId.Type

/**
 * 党组织参与的事项 (1.5.5), in the document's order: 重大案事件研究, 评先推优, 年度考核评价, 利益冲突审查, 投诉惩戒,
 * 选聘, 跟踪培养, 合伙人晋升, 职业道德建设.
 */
export const consultedMatters = [
  "majorCase",
  "awardNomination",
  "annualAssessment",
  "conflictReview",
  "complaintAndDiscipline",
  "recruitment",
  "development",
  "partnerPromotion",
  "professionalEthics"
] as const

/** 会商事项: one of those that the document lists, or another. */
export const ConsultationMatter = Schema.Literals([...consultedMatters, "other"])
export type ConsultationMatter = typeof ConsultationMatter.Type

/** deliberation 重大问题会商, notification 重要情况通报, opinion 征求意见. */
export const ConsultationSort = Schema.Literals(["deliberation", "notification", "opinion"])

/** 会商、通报、征求意见: what Party organization and management of an office said to each other on a day. It is mutual. */
export const Consultation = Schema.Struct({
  office: OfficeId,
  /** Absent where it was with an instructor. */
  organization: Schema.optionalKey(PartyOrganizationId),
  sort: ConsultationSort,
  /** Who asked, or told. */
  asks: Schema.Literals(["management", "partyOrganization"]),
  on: PlainDate,
  matter: ConsultationMatter,
  topic: RequiredText(200),
  outcome: RequiredText(500),
  voided: Schema.optionalKey(Voided)
})
export type Consultation = typeof Consultation.Type

export const consultation = recordKind("consultation", {
  version: 1,
  id: ConsultationId,
  body: Consultation,
  index: {
    office: { type: "id", of: (body) => body.office },
    on: { type: "day", of: (body) => body.on }
  },
  about: (body) => body.office
})
