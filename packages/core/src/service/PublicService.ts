import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { OfficeId } from "../office/Office.ts"
import { PersonId } from "../practitioner/Person.ts"
import { actCommands } from "../record/ActCommands.ts"
import { type ActOf, actRecord } from "../record/ActRecord.ts"
import { distinct } from "../record/Several.ts"

/** 公益服务的类别: 矛盾纠纷化解, 村居（社区）法律顾问, 法律扶贫, 法律援助, 其他公益服务. */
export const publicServiceKinds = [
  "mediation",
  "villageAdviser",
  "povertyAlleviation",
  "legalAid",
  "otherPublicService"
] as const

/** A day has no more minutes; several days are several records. */
const Minutes = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1440 }))

const Provided = Schema.NonEmptyArray(Schema.Struct({ person: PersonId, minutes: Minutes })).check(
  distinct(
    ({ person }: { readonly person: string }) => person,
    "一人以上、互不相同的人员",
    "one or more different people"
  )
)

/** 公益服务编号. */
export const PublicServiceId = recordId("ps", "publicService").pipe(Schema.brand("PublicServiceId"))
export type PublicServiceId = typeof PublicServiceId.Type

/** 公益服务: what people of an office did for the public on a day, and for how many minutes each. */
export const publicServiceRecord = actRecord("publicService", {
  id: PublicServiceId,
  title: { zh: "公益服务", en: "public-interest service" },
  holder: "office",
  day: "on",
  fields: {
    office: OfficeId,
    kind: Schema.Literals(publicServiceKinds),
    title: RequiredText(120),
    on: PlainDate,
    /** 提供服务的人员与时长. */
    provided: Provided
  }
})
export const publicService = publicServiceRecord.kind
export type PublicService = ActOf<typeof publicServiceRecord>

/** Records a public-interest service (3.5.1), or voids one that was entered by mistake. */
export const { record: recordPublicService, void: voidPublicService } = actCommands(publicServiceRecord, {
  as: "service",
  permission: "office.record",
  record: "service.record",
  void: "service.void"
})
