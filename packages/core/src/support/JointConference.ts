import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { DivisionCode } from "../kernel/DivisionCode.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { actCommands } from "../record/ActCommands.ts"
import { type ActOf, actRecord } from "../record/ActRecord.ts"

/** 联席会议编号. */
export const JointConferenceId = recordId("jc", "jointConference").pipe(Schema.brand("JointConferenceId"))
export type JointConferenceId = typeof JointConferenceId.Type

/** 联席会议: one meeting of the organs that a county bureau called together, and what came of it. */
export const jointConferenceRecord = actRecord("jointConference", {
  id: JointConferenceId,
  title: { zh: "联席会议", en: "joint conference" },
  holder: "county",
  day: "heldOn",
  fields: {
    county: DivisionCode,
    heldOn: PlainDate,
    topic: RequiredText(200),
    /** 参加单位. */
    organs: Schema.NonEmptyArray(RequiredText(120)),
    outcome: RequiredText(2000)
  }
})
export const jointConference = jointConferenceRecord.kind
export type JointConference = ActOf<typeof jointConferenceRecord>

/** Records a joint conference (5.2.2), or voids one that was entered by mistake. */
export const { record: recordConference, void: voidConference } = actCommands(jointConferenceRecord, {
  as: "conference",
  permission: "bureau.record",
  record: "support.recordConference",
  void: "support.voidConference"
})
