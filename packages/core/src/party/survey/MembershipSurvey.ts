import { Schema } from "effect"
import { countyRecord } from "../../journal/CountyRecord.ts"
import { recordId } from "../../journal/RecordId.ts"
import { recordKind } from "../../journal/RecordKind.ts"
import { DivisionCode } from "../../kernel/DivisionCode.ts"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { Voided } from "../../kernel/Voided.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"

/** 登记核查编号. */
export const MembershipSurveyId = recordId("ms", "membershipSurvey").pipe(Schema.brand("MembershipSurveyId"))
export type MembershipSurveyId = typeof MembershipSurveyId.Type

const Count = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 100_000 }))

const fields = {
  county: DivisionCode,
  completedOn: PlainDate,
  /** 党组织数、党员数, as they were found; who the members are stands in the rosters. */
  organizations: Count,
  members: Count,
  summary: Schema.optionalKey(RequiredText(2000))
}

/** 党组织和党员基本信息登记核查: a county's survey, complete on a day. */
export const MembershipSurvey = Schema.Struct({ ...fields, voided: Schema.optionalKey(Voided) })
export type MembershipSurvey = typeof MembershipSurvey.Type

export const membershipSurvey = recordKind("membershipSurvey", {
  version: 1,
  id: MembershipSurveyId,
  body: MembershipSurvey,
  index: {
    county: { type: "id", of: (body) => body.county },
    completedOn: { type: "day", of: (body) => body.completedOn }
  },
  about: (body) => body.county
})

const named = { survey: MembershipSurveyId }

/** Records a completed survey (1.4.5), or voids one that was entered by mistake. */
export const { record: recordMembershipSurvey, void: voidMembershipSurvey } = countyRecord({
  kind: membershipSurvey,
  prefix: "ms",
  as: "survey",
  permission: "party.write",
  day: "completedOn",
  record: {
    name: "party.recordMembershipSurvey",
    input: Schema.Struct({ id: Schema.optionalKey(MembershipSurveyId), ...fields })
  },
  void: {
    name: "party.voidMembershipSurvey",
    input: Schema.Struct({ ...named, reason: Voided.fields.reason })
  },
  answer: Schema.Struct(named)
})
