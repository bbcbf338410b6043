import { Schema } from "effect"
import { DivisionCode } from "../kernel/DivisionCode.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { Uscc } from "../kernel/Uscc.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { recordId } from "../journal/RecordId.ts"
import { recordKind } from "../journal/RecordKind.ts"

/** 基层法律服务所编号. */
export const OfficeId = recordId("of").pipe(Schema.brand("OfficeId"))
export type OfficeId = typeof OfficeId.Type

/** 组织形式: partnership 合伙, publicInstitution 事业单位. */
export const OfficeForm = Schema.Literals(["partnership", "publicInstitution"])

/** 基层法律服务所: a grassroots legal service office, never a law firm. */
export const LegalServiceOffice = Schema.Struct({
  name: RequiredText(120),
  /** The county or district whose bureau supervises it. */
  county: DivisionCode,
  /** 所在乡镇或街道. */
  locality: Schema.Struct({ name: RequiredText(60), kind: Schema.Literals(["township", "street"]) }),
  form: OfficeForm,
  uscc: Schema.optionalKey(Uscc),
  since: PlainDate
})
export type LegalServiceOffice = typeof LegalServiceOffice.Type

export const office = recordKind("office", {
  version: 1,
  body: LegalServiceOffice,
  index: { county: { type: "id", of: (body) => body.county } },
  claims: (body) => [
    `office.name:${body.county}:${body.name}`,
    ...(body.uscc === undefined ? [] : [`office.uscc:${body.uscc}`])
  ]
})
