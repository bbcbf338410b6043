import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { DivisionCode } from "../kernel/DivisionCode.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { actCommands } from "../record/ActCommands.ts"
import { type ActOf, actRecord } from "../record/ActRecord.ts"

/** 培训编号. */
export const TrainingId = recordId("tr", "training").pipe(Schema.brand("TrainingId"))
export type TrainingId = typeof TrainingId.Type

/** 培训: one training that a county bureau held for the people of its offices. */
export const trainingRecord = actRecord("training", {
  id: TrainingId,
  title: { zh: "培训", en: "training" },
  holder: "county",
  day: "heldOn",
  fields: {
    county: DivisionCode,
    title: RequiredText(120),
    summary: Schema.optionalKey(RequiredText(2000)),
    heldOn: PlainDate
  }
})
export const training = trainingRecord.kind
export type Training = ActOf<typeof trainingRecord>

/** Records a training (5.1.1), or voids one that was entered by mistake. */
export const { record: recordTraining, void: voidTraining } = actCommands(trainingRecord, {
  as: "training",
  permission: "supervision.assign",
  record: "training.record",
  void: "training.void"
})
