import { Schema } from "effect"
import { DivisionCode } from "../kernel/DivisionCode.ts"
import { expectation } from "../kernel/Expectation.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { Voided } from "../kernel/Voided.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { recordId } from "../journal/RecordId.ts"
import { recordKind } from "../journal/RecordKind.ts"
import { OfficeId } from "../office/Office.ts"

/** 监督任务、指导监督记录编号. */
export const SupervisionTaskId = recordId("st", "supervisionTask").pipe(Schema.brand("SupervisionTaskId"))
export type SupervisionTaskId = typeof SupervisionTaskId.Type
export const GuidanceId = recordId("gu", "guidance").pipe(Schema.brand("GuidanceId"))
export type GuidanceId = typeof GuidanceId.Type

const distinct = Schema.makeFilter(
  (offices: ReadonlyArray<string>) => new Set(offices).size === offices.length,
  expectation("互不相同的所", "different offices")
)

/** 县区局的要求: what a county bureau asks of a judicial office, for which offices and until when. */
export const SupervisionTask = Schema.Struct({
  county: DivisionCode,
  /** 司法所, by its name. */
  judicialOffice: RequiredText(60),
  offices: Schema.NonEmptyArray(OfficeId).check(distinct),
  what: RequiredText(500),
  from: PlainDate,
  to: Schema.optionalKey(PlainDate)
})
export type SupervisionTask = typeof SupervisionTask.Type

export const supervisionTask = recordKind("supervisionTask", {
  version: 1,
  id: SupervisionTaskId,
  body: SupervisionTask,
  index: { county: { type: "id", of: (body) => body.county } },
  about: (body) => body.county
})

/** 指导、检查、监督: one act of supervision of an office, and what came of it. */
export const Guidance = Schema.Struct({
  office: OfficeId,
  by: Schema.Literals(["city", "county", "judicialOffice"]),
  /** 日常执业活动, 内部管理. */
  about: Schema.Literals(["practice", "internalManagement"]),
  form: Schema.Literals(["guidance", "inspection", "supervision"]),
  on: PlainDate,
  topic: RequiredText(200),
  outcome: RequiredText(2000),
  /** The county's task that a judicial office acts on. */
  task: Schema.optionalKey(SupervisionTaskId),
  voided: Schema.optionalKey(Voided)
})
export type Guidance = typeof Guidance.Type

export const guidance = recordKind("guidance", {
  version: 1,
  id: GuidanceId,
  body: Guidance,
  index: {
    office: { type: "id", of: (body) => body.office },
    on: { type: "day", of: (body) => body.on }
  },
  about: (body) => body.office
})
