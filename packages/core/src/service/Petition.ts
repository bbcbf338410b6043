import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { OfficeId } from "../office/Office.ts"
import { actCommands } from "../record/ActCommands.ts"
import { type ActOf, actRecord } from "../record/ActRecord.ts"
import { People } from "../record/Several.ts"

/** 涉法涉诉信访编号. */
export const PetitionId = recordId("pt", "petition").pipe(Schema.brand("PetitionId"))
export type PetitionId = typeof PetitionId.Type

/** 涉法涉诉信访的代理、化解: a petition that people of an office represented or helped to settle. Who petitions is not told. */
export const petitionRecord = actRecord("petition", {
  id: PetitionId,
  title: { zh: "涉法涉诉信访", en: "petition" },
  holder: "office",
  day: "on",
  fields: {
    office: OfficeId,
    /** representation 代理, settlement 化解. */
    form: Schema.Literals(["representation", "settlement"]),
    on: PlainDate,
    topic: RequiredText(200),
    people: People,
    outcome: Schema.optionalKey(RequiredText(2000))
  }
})
export const petition = petitionRecord.kind
export type Petition = ActOf<typeof petitionRecord>

/** Records a petition (3.5.2), or voids one that was entered by mistake. */
export const { record: recordPetition, void: voidPetition } = actCommands(petitionRecord, {
  as: "petition",
  permission: "office.record",
  record: "service.recordPetition",
  void: "service.voidPetition"
})
