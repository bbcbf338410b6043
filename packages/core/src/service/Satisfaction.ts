import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { OfficeId } from "../office/Office.ts"
import { actCommands } from "../record/ActCommands.ts"
import { type ActOf, actRecord } from "../record/ActRecord.ts"
import { followFault } from "../record/Follows.ts"

/** 服务满意度调查编号. */
export const SatisfactionSurveyId = recordId("ss", "satisfactionSurvey").pipe(
  Schema.brand("SatisfactionSurveyId")
)
export type SatisfactionSurveyId = typeof SatisfactionSurveyId.Type

/** 服务满意度调查: what the client of one matter said of the service. Who that is is not told. */
export const satisfactionSurveyRecord = actRecord("satisfactionSurvey", {
  id: SatisfactionSurveyId,
  title: { zh: "服务满意度调查", en: "satisfaction survey" },
  holder: "office",
  day: "on",
  fields: {
    office: OfficeId,
    /** 所调查业务的收案号. */
    caseNumber: RequiredText(60),
    on: PlainDate,
    satisfied: Schema.Boolean,
    opinion: Schema.optionalKey(RequiredText(2000))
  }
})
export const satisfactionSurvey = satisfactionSurveyRecord.kind
export type SatisfactionSurvey = ActOf<typeof satisfactionSurveyRecord>

/** Records a satisfaction survey (4.4.2), or voids one that was entered by mistake. */
export const { record: recordSatisfaction, void: voidSatisfaction } = actCommands(satisfactionSurveyRecord, {
  as: "survey",
  permission: "office.record",
  record: "service.recordSatisfaction",
  void: "service.voidSatisfaction"
})

/** 跟踪反馈编号. */
export const ServiceFollowUpId = recordId("sf", "serviceFollowUp").pipe(Schema.brand("ServiceFollowUpId"))
export type ServiceFollowUpId = typeof ServiceFollowUpId.Type

/** 跟踪反馈: what an office did after a survey. */
export const serviceFollowUpRecord = actRecord("serviceFollowUp", {
  id: ServiceFollowUpId,
  title: { zh: "跟踪反馈", en: "follow-up" },
  holder: "office",
  day: "on",
  fields: {
    office: OfficeId,
    survey: SatisfactionSurveyId,
    on: PlainDate,
    outcome: RequiredText(2000)
  }
})
export const serviceFollowUp = serviceFollowUpRecord.kind
export type ServiceFollowUp = ActOf<typeof serviceFollowUpRecord>

/** Records a follow-up (4.4.2), or voids one that was entered by mistake. */
export const { record: recordFollowUp, void: voidFollowUp } = actCommands(serviceFollowUpRecord, {
  as: "followUp",
  permission: "office.record",
  record: "service.recordFollowUp",
  void: "service.voidFollowUp",
  refers: [satisfactionSurvey],
  refusal: ({ office, survey, on }, _, named) => {
    const ref = satisfactionSurvey.ref(survey)
    const body = named.get(ref) as SatisfactionSurvey
    return followFault(
      { path: "$.survey", ref, body, on: body.on, isAnothers: body.office !== office },
      { path: "$.on", on }
    )
  }
})
