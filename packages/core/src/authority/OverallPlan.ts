import { Schema } from "effect"
import { DivisionCode } from "../kernel/DivisionCode.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { Voided } from "../kernel/Voided.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { recordId } from "../journal/RecordId.ts"
import { recordKind } from "../journal/RecordKind.ts"

/** 整体规划编号. */
export const OverallPlanId = recordId("pn", "overallPlan").pipe(Schema.brand("OverallPlanId"))
export type OverallPlanId = typeof OverallPlanId.Type

/** 基层法律服务工作整体规划: one version, issued by the city bureau's lawyers' affairs section. A later one follows it. */
export const OverallPlan = Schema.Struct({
  city: DivisionCode,
  title: RequiredText(120),
  /** 文号, where it has one. */
  number: Schema.optionalKey(RequiredText(60)),
  summary: RequiredText(2000),
  issuedOn: PlainDate,
  voided: Schema.optionalKey(Voided)
})
export type OverallPlan = typeof OverallPlan.Type

export const overallPlan = recordKind("overallPlan", {
  version: 1,
  id: OverallPlanId,
  body: OverallPlan,
  index: {
    city: { type: "id", of: (body) => body.city },
    issuedOn: { type: "day", of: (body) => body.issuedOn }
  },
  about: (body) => body.city
})
