import { Schema } from "effect"
import { recordId } from "../../journal/RecordId.ts"
import { DivisionCode } from "../../kernel/DivisionCode.ts"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import { OfficeId } from "../../office/Office.ts"
import { PersonId } from "../../practitioner/Person.ts"
import { actCommands } from "../../record/ActCommands.ts"
import { type ActOf, actRecord } from "../../record/ActRecord.ts"

/** 旁听庭审编号. */
export const HearingObservationId = recordId("ho", "hearingObservation").pipe(
  Schema.brand("HearingObservationId")
)
export type HearingObservationId = typeof HearingObservationId.Type

/** 旁听庭审: a county bureau sits in on a hearing at which somebody of an office appears. */
export const hearingObservationRecord = actRecord("hearingObservation", {
  id: HearingObservationId,
  title: { zh: "旁听庭审", en: "hearing observation" },
  holder: "county",
  day: "on",
  fields: {
    county: DivisionCode,
    office: OfficeId,
    /** 出庭的人员. */
    person: PersonId,
    on: PlainDate,
    court: RequiredText(120),
    /** 案由. */
    title: RequiredText(120),
    outcome: RequiredText(2000)
  }
})
export const hearingObservation = hearingObservationRecord.kind
export type HearingObservation = ActOf<typeof hearingObservationRecord>

/** Records an observed hearing (4.4.1), or voids one that was entered by mistake. */
export const { record: recordObservation, void: voidObservation } = actCommands(hearingObservationRecord, {
  as: "observation",
  permission: "supervision.assign",
  record: "supervision.recordObservation",
  void: "supervision.voidObservation"
})
