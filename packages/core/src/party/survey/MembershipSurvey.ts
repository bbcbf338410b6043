import { Schema } from "effect"
import { recordId } from "../../journal/RecordId.ts"
import { DivisionCode } from "../../kernel/DivisionCode.ts"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import { actCommands } from "../../record/ActCommands.ts"
import { type ActOf, actRecord } from "../../record/ActRecord.ts"

/** 登记核查编号. */
export const MembershipSurveyId = recordId("ms", "membershipSurvey").pipe(Schema.brand("MembershipSurveyId"))
export type MembershipSurveyId = typeof MembershipSurveyId.Type

const Count = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 100_000 }))

/** 党组织和党员基本信息登记核查: a county's survey, complete on a day. */
export const membershipSurveyRecord = actRecord("membershipSurvey", {
  id: MembershipSurveyId,
  title: { zh: "党组织和党员基本信息登记核查", en: "survey of Party organizations and members" },
  holder: "county",
  day: "completedOn",
  fields: {
    county: DivisionCode,
    completedOn: PlainDate,
    /** 党组织数、党员数, as they were found; who the members are stands in the rosters. */
    organizations: Count,
    members: Count,
    summary: Schema.optionalKey(RequiredText(2000))
  }
})
export const membershipSurvey = membershipSurveyRecord.kind
export type MembershipSurvey = ActOf<typeof membershipSurveyRecord>

/** Records a completed survey (1.4.5), or voids one that was entered by mistake. */
export const { record: recordMembershipSurvey, void: voidMembershipSurvey } = actCommands(
  membershipSurveyRecord,
  {
    as: "survey",
    permission: "party.write",
    record: "party.recordMembershipSurvey",
    void: "party.voidMembershipSurvey"
  }
)
