import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { recordKind } from "../journal/RecordKind.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { Voided } from "../kernel/Voided.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { OfficeId } from "../office/Office.ts"

/** 信息、典型案例编号. */
export const NewsItemId = recordId("ni", "newsItem").pipe(Schema.brand("NewsItemId"))
export type NewsItemId = typeof NewsItemId.Type
export const ModelCaseId = recordId("mc", "modelCase").pipe(Schema.brand("ModelCaseId"))
export type ModelCaseId = typeof ModelCaseId.Type

/** 报送的信息或者典型案例: what an office submitted on a day. */
export const Publication = Schema.Struct({
  office: OfficeId,
  title: RequiredText(200),
  submittedOn: PlainDate,
  voided: Schema.optionalKey(Voided)
})
export type Publication = typeof Publication.Type

const options = {
  version: 1,
  body: Publication,
  index: {
    office: { type: "id", of: (body: Publication) => body.office },
    submittedOn: { type: "day", of: (body: Publication) => body.submittedOn }
  },
  about: (body: Publication) => body.office
} as const

export const newsItem = recordKind("newsItem", { ...options, id: NewsItemId })
export const modelCase = recordKind("modelCase", { ...options, id: ModelCaseId })
