import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { OfficeId } from "../office/Office.ts"
import { actCommands } from "../record/ActCommands.ts"
import { type ActOf, actRecord } from "../record/ActRecord.ts"
import { People } from "../record/Several.ts"

/** 职业道德和执业纪律教育编号. */
export const EthicsEducationId = recordId("ee", "ethicsEducation").pipe(Schema.brand("EthicsEducationId"))
export type EthicsEducationId = typeof EthicsEducationId.Type

/** 职业道德和执业纪律教育: one session that an office held, and who took part. */
export const ethicsEducationRecord = actRecord("ethicsEducation", {
  id: EthicsEducationId,
  title: { zh: "职业道德和执业纪律教育", en: "ethics and discipline education" },
  holder: "office",
  day: "on",
  fields: {
    office: OfficeId,
    on: PlainDate,
    topic: RequiredText(200),
    people: People
  }
})
export const ethicsEducation = ethicsEducationRecord.kind
export type EthicsEducation = ActOf<typeof ethicsEducationRecord>

/** Records a session of ethics education (4.1.1), or voids one that was entered by mistake. */
export const { record: recordEthicsEducation, void: voidEthicsEducation } = actCommands(
  ethicsEducationRecord,
  {
    as: "education",
    permission: "office.record",
    record: "study.recordEthics",
    void: "study.voidEthics"
  }
)
