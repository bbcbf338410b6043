import { Schema } from "effect"
import { consultedMatters, ConsultationId } from "../consultation/Consultation.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { Voided } from "../kernel/Voided.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { recordId } from "../journal/RecordId.ts"
import { recordKind } from "../journal/RecordKind.ts"
import { OfficeId } from "../office/Office.ts"

/** 本所决定编号. */
export const OfficeDecisionId = recordId("od", "officeDecision").pipe(Schema.brand("OfficeDecisionId"))
export type OfficeDecisionId = typeof OfficeDecisionId.Type

/** 所列事项: one of the nine in which the Party organization takes part (1.5.5). */
export type DecidedMatter = (typeof consultedMatters)[number]

const conflictReview = "conflictReview"

const otherMatters = consultedMatters.filter(
  (matter): matter is Exclude<DecidedMatter, typeof conflictReview> => matter !== conflictReview
)

/** What every decision says; the consultation is absent where none was held, or none was needed. */
export const decisionFields = {
  office: OfficeId,
  on: PlainDate,
  topic: RequiredText(200),
  decided: RequiredText(500),
  consultation: Schema.optionalKey(ConsultationId)
}

/** 事项: a conflict review also says whether a conflict was found, since only then is anybody consulted. */
export const matterFields = [
  { matter: Schema.Literals(otherMatters) },
  { matter: Schema.Literal(conflictReview), conflictFound: Schema.Boolean }
] as const

const voided = Schema.optionalKey(Voided)
const [ofOther, ofConflict] = matterFields

/** 本所决定: what an office itself decided on a day in one of the nine matters, and whom it had consulted. */
export const OfficeDecision = Schema.Union([
  Schema.Struct({ ...decisionFields, ...ofOther, voided }),
  Schema.Struct({ ...decisionFields, ...ofConflict, voided })
])
export type OfficeDecision = typeof OfficeDecision.Type

export const officeDecision = recordKind("officeDecision", {
  version: 1,
  id: OfficeDecisionId,
  body: OfficeDecision,
  index: {
    office: { type: "id", of: (body) => body.office },
    on: { type: "day", of: (body) => body.on }
  },
  about: (body) => body.office
})
