import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { OfficeId } from "../office/Office.ts"
import { PersonId } from "../practitioner/Person.ts"
import { actCommands } from "../record/ActCommands.ts"
import { type ActOf, actRecord } from "../record/ActRecord.ts"
import { followFault } from "../record/Follows.ts"

/** 法律援助案件编号. */
export const LegalAidCaseId = recordId("la", "legalAidCase").pipe(Schema.brand("LegalAidCaseId"))
export type LegalAidCaseId = typeof LegalAidCaseId.Type

/** 法律援助案件: a case that an aid agency assigned to a practitioner of an office. */
export const legalAidCaseRecord = actRecord("legalAidCase", {
  id: LegalAidCaseId,
  title: { zh: "法律援助案件", en: "legal-aid case" },
  holder: "office",
  day: "assignedOn",
  fields: {
    office: OfficeId,
    /** 承办人. */
    person: PersonId,
    /** 案由. */
    title: RequiredText(120),
    /** 指派的法律援助机构. */
    agency: RequiredText(120),
    assignedOn: PlainDate
  }
})
export const legalAidCase = legalAidCaseRecord.kind
export type LegalAidCase = ActOf<typeof legalAidCaseRecord>

/** Records an assigned legal-aid case (5.3.4), or voids one that was entered by mistake. */
export const { record: recordLegalAidCase, void: voidLegalAidCase } = actCommands(legalAidCaseRecord, {
  as: "legalAidCase",
  permission: "office.record",
  record: "service.recordLegalAidCase",
  void: "service.voidLegalAidCase"
})

/** 法律援助案件结案编号. */
export const LegalAidClosingId = recordId("lc", "legalAidClosing").pipe(Schema.brand("LegalAidClosingId"))
export type LegalAidClosingId = typeof LegalAidClosingId.Type

/** 结案: a legal-aid case is closed on a day, once. */
export const legalAidClosingRecord = actRecord("legalAidClosing", {
  id: LegalAidClosingId,
  title: { zh: "法律援助案件结案", en: "closing of a legal-aid case" },
  holder: "office",
  day: "closedOn",
  once: ({ legalAidCase: id }) => `legalAid.closed:${id}`,
  fields: {
    office: OfficeId,
    legalAidCase: LegalAidCaseId,
    closedOn: PlainDate,
    outcome: RequiredText(2000)
  }
})
export const legalAidClosing = legalAidClosingRecord.kind
export type LegalAidClosing = ActOf<typeof legalAidClosingRecord>

/** Records that a legal-aid case was closed (5.3.4), or voids what was entered by mistake. */
export const { record: closeLegalAidCase, void: voidLegalAidClosing } = actCommands(legalAidClosingRecord, {
  as: "closing",
  permission: "office.record",
  record: "service.closeLegalAidCase",
  void: "service.voidLegalAidClosing",
  refers: [legalAidCase],
  refusal: ({ office, legalAidCase: id, closedOn }, _, named) => {
    const ref = legalAidCase.ref(id)
    const body = named.get(ref) as LegalAidCase
    return followFault(
      { path: "$.legalAidCase", ref, body, on: body.assignedOn, isAnothers: body.office !== office },
      { path: "$.closedOn", on: closedOn }
    )
  }
})
