import { Schema } from "effect"
import { countyRecord } from "../journal/CountyRecord.ts"
import { recordId } from "../journal/RecordId.ts"
import { recordKind } from "../journal/RecordKind.ts"
import { DivisionCode } from "../kernel/DivisionCode.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { Voided } from "../kernel/Voided.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"

/** 培训编号. */
export const TrainingId = recordId("tr", "training").pipe(Schema.brand("TrainingId"))
export type TrainingId = typeof TrainingId.Type

const fields = {
  county: DivisionCode,
  title: RequiredText(120),
  summary: Schema.optionalKey(RequiredText(2000)),
  heldOn: PlainDate
}

/** 培训: one training that a county bureau held for the people of its offices. */
export const Training = Schema.Struct({ ...fields, voided: Schema.optionalKey(Voided) })
export type Training = typeof Training.Type

export const training = recordKind("training", {
  version: 1,
  id: TrainingId,
  body: Training,
  index: {
    county: { type: "id", of: (body) => body.county },
    heldOn: { type: "day", of: (body) => body.heldOn }
  },
  about: (body) => body.county
})

const named = { training: TrainingId }

/** Records a training (5.1.1), or voids one that was entered by mistake. */
export const { record: recordTraining, void: voidTraining } = countyRecord({
  kind: training,
  prefix: "tr",
  as: "training",
  permission: "supervision.assign",
  day: "heldOn",
  record: {
    name: "training.record",
    input: Schema.Struct({ id: Schema.optionalKey(TrainingId), ...fields })
  },
  void: { name: "training.void", input: Schema.Struct({ ...named, reason: Voided.fields.reason }) },
  answer: Schema.Struct(named)
})
