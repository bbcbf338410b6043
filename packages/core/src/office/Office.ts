import { Schema } from "effect"
import { DivisionCode } from "../kernel/DivisionCode.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { Uscc } from "../kernel/Uscc.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { recordId } from "../journal/RecordId.ts"
import { recordKind } from "../journal/RecordKind.ts"

/** 基层法律服务所编号. */
export const OfficeId = recordId("of", "office").pipe(Schema.brand("OfficeId"))
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

/** The claim that keeps two offices of a county from bearing one name. */
export const nameClaim = (county: DivisionCode, name: string): string => `office.name:${county}:${name}`

/** The claim that keeps two offices from bearing one code. */
export const usccClaim = (uscc: Uscc): string => `office.uscc:${uscc}`

export const office = recordKind("office", {
  version: 1,
  id: OfficeId,
  body: LegalServiceOffice,
  index: { county: { type: "id", of: (body) => body.county } },
  claims: (body) => [
    nameClaim(body.county, body.name),
    ...(body.uscc === undefined ? [] : [usccClaim(body.uscc)])
  ]
})
