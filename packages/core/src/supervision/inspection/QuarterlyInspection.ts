import { Schema } from "effect"
import { recordId } from "../../journal/RecordId.ts"
import { DivisionCode } from "../../kernel/DivisionCode.ts"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import { actCommands } from "../../record/ActCommands.ts"
import { type ActOf, actRecord } from "../../record/ActRecord.ts"
import { SupervisionTask } from "../Guidance.ts"

/** 季督查编号. */
export const QuarterlyInspectionId = recordId("qi", "quarterlyInspection").pipe(
  Schema.brand("QuarterlyInspectionId")
)
export type QuarterlyInspectionId = typeof QuarterlyInspectionId.Type

/** 季督查: one inspection by a county bureau, of which offices, and what came of it. */
export const quarterlyInspectionRecord = actRecord("quarterlyInspection", {
  id: QuarterlyInspectionId,
  title: { zh: "季督查", en: "quarterly inspection" },
  holder: "county",
  day: "heldOn",
  fields: {
    county: DivisionCode,
    title: RequiredText(120),
    /** 所督查的所. */
    offices: SupervisionTask.fields.offices,
    summary: RequiredText(2000),
    heldOn: PlainDate
  }
})
export const quarterlyInspection = quarterlyInspectionRecord.kind
export type QuarterlyInspection = ActOf<typeof quarterlyInspectionRecord>

/** Records an inspection (4.3.3), or voids one that was entered by mistake. */
export const { record: recordInspection, void: voidInspection } = actCommands(quarterlyInspectionRecord, {
  as: "inspection",
  permission: "supervision.assign",
  record: "supervision.recordInspection",
  void: "supervision.voidInspection"
})
