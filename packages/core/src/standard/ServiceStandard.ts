import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { CityCode } from "../kernel/DivisionCode.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { actCommands } from "../record/ActCommands.ts"
import { type ActOf, actRecord } from "../record/ActRecord.ts"

/** 法律服务标准编号. */
export const ServiceStandardId = recordId("sd", "serviceStandard").pipe(Schema.brand("ServiceStandardId"))
export type ServiceStandardId = typeof ServiceStandardId.Type

/** 民事、行政、非诉法律服务标准: one version; a later one of the kind follows it. */
export const serviceStandardRecord = actRecord("serviceStandard", {
  id: ServiceStandardId,
  title: { zh: "法律服务标准", en: "service standard" },
  holder: "city",
  day: "issuedOn",
  fields: {
    city: CityCode,
    /** civil 民事, administrative 行政, nonLitigation 非诉. */
    kind: Schema.Literals(["civil", "administrative", "nonLitigation"]),
    title: RequiredText(120),
    number: Schema.optionalKey(RequiredText(60)),
    text: RequiredText(20_000),
    issuedOn: PlainDate
  }
})
export const serviceStandard = serviceStandardRecord.kind
export type ServiceStandard = ActOf<typeof serviceStandardRecord>

/** Issues a service standard (4.4.3), or voids one that was entered by mistake. */
export const { record: issueStandard, void: voidStandard } = actCommands(serviceStandardRecord, {
  as: "standard",
  permission: "standard.write",
  record: "standard.issue",
  void: "standard.void"
})
