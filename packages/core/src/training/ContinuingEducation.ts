import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { OfficeId } from "../office/Office.ts"
import { PersonId } from "../practitioner/Person.ts"
import { actCommands } from "../record/ActCommands.ts"
import { type ActOf, actRecord } from "../record/ActRecord.ts"
import { training, TrainingId } from "./Training.ts"

/** 继续教育记录编号. */
export const ContinuingEducationId = recordId("ce", "continuingEducation").pipe(
  Schema.brand("ContinuingEducationId")
)
export type ContinuingEducationId = typeof ContinuingEducationId.Type

/** 学时, 分钟: as the certificate or the sign-in sheet has it. */
export const EducationUnit = Schema.Literals(["creditHour", "minute"])
/** How much: at most a year of it. */
export const Quantity = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_000 }))

/** 继续教育: what one practitioner took part in, on the day on which it ended, and for how long. */
export const continuingEducationRecord = actRecord("continuingEducation", {
  id: ContinuingEducationId,
  title: { zh: "继续教育", en: "continuing education" },
  holder: "person",
  day: "on",
  fields: {
    person: PersonId,
    /** The office that the person was on the staff of. */
    office: OfficeId,
    on: PlainDate,
    topic: RequiredText(200),
    unit: EducationUnit,
    quantity: Quantity,
    /** The county's training that it was part of, where it was. */
    training: Schema.optionalKey(TrainingId)
  }
})
export const continuingEducation = continuingEducationRecord.kind
export type ContinuingEducation = ActOf<typeof continuingEducationRecord>

/** Records what one person took part in (5.1.2), or voids what was entered by mistake. */
export const { record: recordContinuingEducation, void: voidContinuingEducation } = actCommands(
  continuingEducationRecord,
  {
    as: "attendance",
    permission: "office.record",
    record: "training.recordAttendance",
    void: "training.voidAttendance",
    refers: [training]
  }
)
