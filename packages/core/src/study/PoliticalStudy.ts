import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { OfficeId } from "../office/Office.ts"
import type { PersonId } from "../practitioner/Person.ts"
import { actCommands } from "../record/ActCommands.ts"
import { type ActOf, actRecord } from "../record/ActRecord.ts"
import { People } from "../record/Several.ts"

/** 政治理论学习编号. */
export const PoliticalStudyId = recordId("sy", "politicalStudy").pipe(Schema.brand("PoliticalStudyId"))
export type PoliticalStudyId = typeof PoliticalStudyId.Type

/** 政治理论学习: one session that an office held, and who took part. */
export const politicalStudyRecord = actRecord("politicalStudy", {
  id: PoliticalStudyId,
  title: { zh: "政治理论学习", en: "political study" },
  holder: "office",
  day: "on",
  fields: {
    office: OfficeId,
    on: PlainDate,
    topic: RequiredText(200),
    /** 参加学习的人员. */
    people: People
  }
})
export const politicalStudy = politicalStudyRecord.kind
export type PoliticalStudy = ActOf<typeof politicalStudyRecord>

/** Records a session of political study (1.1.1), or voids one that was entered by mistake. */
export const { record: recordPoliticalStudy, void: voidPoliticalStudy } = actCommands(politicalStudyRecord, {
  as: "study",
  permission: "office.record",
  record: "study.record",
  void: "study.void"
})

/** How many of some sessions each person took part in. */
export const studiesByPerson = (
  studies: ReadonlyArray<{ readonly body: PoliticalStudy }>
): ReadonlyMap<PersonId, number> => {
  const counts = new Map<PersonId, number>()
  for (const { body } of studies)
    for (const person of body.people) counts.set(person, (counts.get(person) ?? 0) + 1)
  return counts
}
