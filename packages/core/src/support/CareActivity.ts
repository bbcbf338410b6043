import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { DivisionCode } from "../kernel/DivisionCode.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { actCommands } from "../record/ActCommands.ts"
import { type ActOf, actRecord } from "../record/ActRecord.ts"
import { Offices } from "../record/Several.ts"

/** 慰问、文体活动编号. */
export const CareActivityId = recordId("cv", "careActivity").pipe(Schema.brand("CareActivityId"))
export type CareActivityId = typeof CareActivityId.Type

/** 慰问、文体活动: a visit to practitioners or an activity for them. */
export const careActivityRecord = actRecord("careActivity", {
  id: CareActivityId,
  title: { zh: "慰问、文体活动", en: "care visit or recreation" },
  holder: "county",
  day: "on",
  fields: {
    county: DivisionCode,
    /** visit 慰问, recreation 文体活动. */
    kind: Schema.Literals(["visit", "recreation"]),
    on: PlainDate,
    topic: RequiredText(200),
    /** 参加或者受慰问人员所在的所. */
    offices: Offices
  }
})
export const careActivity = careActivityRecord.kind
export type CareActivity = ActOf<typeof careActivityRecord>

/** Records a visit or an activity (5.2.3), or voids one that was entered by mistake. */
export const { record: recordCareActivity, void: voidCareActivity } = actCommands(careActivityRecord, {
  as: "activity",
  permission: "bureau.record",
  record: "support.recordActivity",
  void: "support.voidActivity"
})
