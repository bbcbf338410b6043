import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { OfficeId } from "../office/Office.ts"
import { type ActOf, actRecord } from "../record/ActRecord.ts"

/** 信息、典型案例编号. */
export const NewsItemId = recordId("ni", "newsItem").pipe(Schema.brand("NewsItemId"))
export type NewsItemId = typeof NewsItemId.Type
export const ModelCaseId = recordId("mc", "modelCase").pipe(Schema.brand("ModelCaseId"))
export type ModelCaseId = typeof ModelCaseId.Type

/** 报送的信息或者典型案例: what an office submitted on a day. */
const options = {
  holder: "office",
  day: "submittedOn",
  fields: { office: OfficeId, title: RequiredText(200), submittedOn: PlainDate }
} as const

export const newsItemRecord = actRecord("newsItem", {
  ...options,
  id: NewsItemId,
  title: { zh: "报送信息", en: "news item" }
})
export const newsItem = newsItemRecord.kind

export const modelCaseRecord = actRecord("modelCase", {
  ...options,
  id: ModelCaseId,
  title: { zh: "典型案例", en: "model case" }
})
export const modelCase = modelCaseRecord.kind
export type Publication = ActOf<typeof newsItemRecord>
