import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { OfficeId } from "../office/Office.ts"
import { PersonId } from "./Person.ts"
import { actCommands } from "../record/ActCommands.ts"
import { type ActOf, actRecord } from "../record/ActRecord.ts"

/** 参政议政编号. */
export const CivicParticipationId = recordId("cp", "civicParticipation").pipe(
  Schema.brand("CivicParticipationId")
)
export type CivicParticipationId = typeof CivicParticipationId.Type

/** 参政议政: what a practitioner of an office took part in. */
export const civicParticipationRecord = actRecord("civicParticipation", {
  id: CivicParticipationId,
  title: { zh: "参政议政", en: "civic participation" },
  holder: "person",
  day: "on",
  fields: {
    person: PersonId,
    office: OfficeId,
    on: PlainDate,
    topic: RequiredText(200)
  }
})
export const civicParticipation = civicParticipationRecord.kind
export type CivicParticipation = ActOf<typeof civicParticipationRecord>

/** Records civic participation (5.3.1), or voids what was entered by mistake. */
export const { record: recordParticipation, void: voidParticipation } = actCommands(
  civicParticipationRecord,
  {
    as: "participation",
    permission: "office.record",
    record: "person.recordParticipation",
    void: "person.voidParticipation"
  }
)
