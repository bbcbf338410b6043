import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { OfficeId } from "../office/Office.ts"
import { actCommands } from "../record/ActCommands.ts"
import { type ActOf, actRecord } from "../record/ActRecord.ts"
import { People } from "../record/Several.ts"

/** 公益服务品牌编号. */
export const ServiceBrandId = recordId("sb", "serviceBrand").pipe(Schema.brand("ServiceBrandId"))
export type ServiceBrandId = typeof ServiceBrandId.Type

/** 公益服务品牌: a brand of public-interest service that an office began on a day. */
export const serviceBrandRecord = actRecord("serviceBrand", {
  id: ServiceBrandId,
  title: { zh: "公益服务品牌", en: "public-interest brand" },
  holder: "office",
  day: "on",
  fields: {
    office: OfficeId,
    title: RequiredText(120),
    /** villageAdviser 村居法律顾问, legalAid 法律援助, povertyAlleviation 法律扶贫. */
    kind: Schema.Literals(["villageAdviser", "legalAid", "povertyAlleviation"]),
    on: PlainDate,
    summary: RequiredText(2000)
  }
})
export const serviceBrand = serviceBrandRecord.kind
export type ServiceBrand = ActOf<typeof serviceBrandRecord>

/** Records a brand (5.3.2), or voids one that was entered by mistake. */
export const { record: recordBrand, void: voidBrand } = actCommands(serviceBrandRecord, {
  as: "brand",
  permission: "office.record",
  record: "service.recordBrand",
  void: "service.voidBrand"
})

/** 法律进企业体检编号. */
export const EnterpriseCheckupId = recordId("ec", "enterpriseCheckup").pipe(
  Schema.brand("EnterpriseCheckupId")
)
export type EnterpriseCheckupId = typeof EnterpriseCheckupId.Type

/** 法律进企业体检: people of an office look over the legal affairs of an enterprise. */
export const enterpriseCheckupRecord = actRecord("enterpriseCheckup", {
  id: EnterpriseCheckupId,
  title: { zh: "法律进企业体检", en: "legal check-up of an enterprise" },
  holder: "office",
  day: "on",
  fields: {
    office: OfficeId,
    /** 企业, by its name. */
    enterprise: RequiredText(120),
    on: PlainDate,
    people: People,
    outcome: RequiredText(2000)
  }
})
export const enterpriseCheckup = enterpriseCheckupRecord.kind
export type EnterpriseCheckup = ActOf<typeof enterpriseCheckupRecord>

/** Records a check-up (5.3.2), or voids one that was entered by mistake. */
export const { record: recordCheckup, void: voidCheckup } = actCommands(enterpriseCheckupRecord, {
  as: "checkup",
  permission: "office.record",
  record: "service.recordCheckup",
  void: "service.voidCheckup"
})
