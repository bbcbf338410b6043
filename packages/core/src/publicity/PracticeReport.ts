import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { DivisionCode } from "../kernel/DivisionCode.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { actCommands } from "../record/ActCommands.ts"
import { type ActOf, actRecord } from "../record/ActRecord.ts"

/** 基层党建经验宣传编号. */
export const PracticeReportId = recordId("pr", "practiceReport").pipe(Schema.brand("PracticeReportId"))
export type PracticeReportId = typeof PracticeReportId.Type

/** 基层创新的好经验好做法: what a county bureau made known of good Party building. */
export const practiceReportRecord = actRecord("practiceReport", {
  id: PracticeReportId,
  title: { zh: "基层党建经验宣传", en: "report of good practice" },
  holder: "county",
  day: "publishedOn",
  fields: {
    county: DivisionCode,
    title: RequiredText(200),
    /** 刊发的媒体、平台. */
    medium: RequiredText(120),
    publishedOn: PlainDate
  }
})
export const practiceReport = practiceReportRecord.kind
export type PracticeReport = ActOf<typeof practiceReportRecord>

/** Records a report of good practice (1.6.5), or voids one that was entered by mistake. */
export const { record: recordPractice, void: voidPractice } = actCommands(practiceReportRecord, {
  as: "report",
  permission: "bureau.record",
  record: "publicity.recordPractice",
  void: "publicity.voidPractice"
})
