import { Schema } from "effect"
import { PlainDate } from "../kernel/PlainDate.ts"
import { sensitive } from "../kernel/Sensitive.ts"
import { Voided } from "../kernel/Voided.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { recordId } from "../journal/RecordId.ts"
import { recordKind } from "../journal/RecordKind.ts"
import { OfficeId } from "../office/Office.ts"
import { PersonId } from "../practitioner/Person.ts"

/** 会议、活动编号. */
export const ManagementMeetingId = recordId("mm", "managementMeeting").pipe(
  Schema.brand("ManagementMeetingId")
)
export type ManagementMeetingId = typeof ManagementMeetingId.Type

const person = PersonId.pipe(
  sensitive("partyPost", {
    zh: "核查党组织负责人参加或列席会议（1.5.4）",
    en: "to check that the Party head attends meetings (1.5.4)"
  })
)

/** 党组织负责人到会: attended 参加 or observed 列席, and who; or absent 未到. */
export const HeadPresence = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("attended"), person }),
  Schema.Struct({ kind: Schema.Literal("observed"), person }),
  Schema.Struct({ kind: Schema.Literal("absent") })
])
export type HeadPresence = typeof HeadPresence.Type

/** 合伙人会议 (partnersMeeting)、重大活动 (majorActivity) of an office. */
export const ManagementMeeting = Schema.Struct({
  office: OfficeId,
  sort: Schema.Literals(["partnersMeeting", "majorActivity"]),
  on: PlainDate,
  topic: RequiredText(200),
  headPresence: HeadPresence,
  voided: Schema.optionalKey(Voided)
})
export type ManagementMeeting = typeof ManagementMeeting.Type

export const managementMeeting = recordKind("managementMeeting", {
  version: 1,
  id: ManagementMeetingId,
  body: ManagementMeeting,
  index: {
    office: { type: "id", of: (body) => body.office },
    on: { type: "day", of: (body) => body.on }
  },
  about: (body) => body.office
})
