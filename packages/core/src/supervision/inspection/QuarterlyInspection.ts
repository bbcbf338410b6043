import { Schema } from "effect"
import { countyRecord } from "../../journal/CountyRecord.ts"
import { recordId } from "../../journal/RecordId.ts"
import { recordKind } from "../../journal/RecordKind.ts"
import { DivisionCode } from "../../kernel/DivisionCode.ts"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { Voided } from "../../kernel/Voided.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import { SupervisionTask } from "../Guidance.ts"

/** 季督查编号. */
export const QuarterlyInspectionId = recordId("qi", "quarterlyInspection").pipe(
  Schema.brand("QuarterlyInspectionId")
)
export type QuarterlyInspectionId = typeof QuarterlyInspectionId.Type

const fields = {
  county: DivisionCode,
  title: RequiredText(120),
  /** 所督查的所. */
  offices: SupervisionTask.fields.offices,
  summary: RequiredText(2000),
  heldOn: PlainDate
}

/** 季督查: one inspection by a county bureau, of which offices, and what came of it. */
export const QuarterlyInspection = Schema.Struct({ ...fields, voided: Schema.optionalKey(Voided) })
export type QuarterlyInspection = typeof QuarterlyInspection.Type

export const quarterlyInspection = recordKind("quarterlyInspection", {
  version: 1,
  id: QuarterlyInspectionId,
  body: QuarterlyInspection,
  index: {
    county: { type: "id", of: (body) => body.county },
    heldOn: { type: "day", of: (body) => body.heldOn }
  },
  about: (body) => body.county
})

const named = { inspection: QuarterlyInspectionId }

/** Records an inspection (4.3.3), or voids one that was entered by mistake. */
export const { record: recordInspection, void: voidInspection } = countyRecord({
  kind: quarterlyInspection,
  prefix: "qi",
  as: "inspection",
  permission: "supervision.assign",
  day: "heldOn",
  record: {
    name: "supervision.recordInspection",
    input: Schema.Struct({ id: Schema.optionalKey(QuarterlyInspectionId), ...fields })
  },
  void: {
    name: "supervision.voidInspection",
    input: Schema.Struct({ ...named, reason: Voided.fields.reason })
  },
  answer: Schema.Struct(named)
})
