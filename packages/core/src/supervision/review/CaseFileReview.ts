import { Schema } from "effect"
import { recordId } from "../../journal/RecordId.ts"
import { DivisionCode } from "../../kernel/DivisionCode.ts"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import { OfficeId } from "../../office/Office.ts"
import { actCommands } from "../../record/ActCommands.ts"
import { type ActOf, actRecord } from "../../record/ActRecord.ts"

/** 案卷质量评查编号. */
export const CaseFileReviewId = recordId("cf", "caseFileReview").pipe(Schema.brand("CaseFileReviewId"))
export type CaseFileReviewId = typeof CaseFileReviewId.Type

/** 案卷质量评查: a county bureau looks through case files of an office. */
export const caseFileReviewRecord = actRecord("caseFileReview", {
  id: CaseFileReviewId,
  title: { zh: "案卷质量评查", en: "case-file review" },
  holder: "county",
  day: "on",
  fields: {
    county: DivisionCode,
    office: OfficeId,
    on: PlainDate,
    /** 评查案卷数. */
    files: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_000 })),
    outcome: RequiredText(2000)
  }
})
export const caseFileReview = caseFileReviewRecord.kind
export type CaseFileReview = ActOf<typeof caseFileReviewRecord>

/** Records a review of case files (4.4.1), or voids one that was entered by mistake. */
export const { record: recordFileReview, void: voidFileReview } = actCommands(caseFileReviewRecord, {
  as: "review",
  permission: "supervision.assign",
  record: "supervision.recordFileReview",
  void: "supervision.voidFileReview"
})
