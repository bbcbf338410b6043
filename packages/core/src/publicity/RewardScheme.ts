import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { DivisionCode } from "../kernel/DivisionCode.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { OfficeId } from "../office/Office.ts"
import { actCommands } from "../record/ActCommands.ts"
import { type ActOf, actRecord } from "../record/ActRecord.ts"

/** 奖励的对象: 信息, 典型案例. */
const scheme = {
  title: RequiredText(120),
  for: Schema.NonEmptyArray(Schema.Literals(["newsItem", "modelCase"])),
  issuedOn: PlainDate,
  summary: RequiredText(2000)
}

/** 司法局奖励办法编号. */
export const RewardSchemeId = recordId("rs", "rewardScheme").pipe(Schema.brand("RewardSchemeId"))
export type RewardSchemeId = typeof RewardSchemeId.Type

/** 奖励办法: a scheme for news items and model cases that a city or county bureau adopted. */
export const rewardSchemeRecord = actRecord("rewardScheme", {
  id: RewardSchemeId,
  title: { zh: "司法局奖励办法", en: "reward scheme of a bureau" },
  holder: "by",
  day: "issuedOn",
  fields: {
    /** 市、县区. */
    by: DivisionCode,
    ...scheme
  }
})
export const rewardScheme = rewardSchemeRecord.kind
export type RewardScheme = ActOf<typeof rewardSchemeRecord>

/** Records a bureau's reward scheme (5.3.6), or voids one that was entered by mistake. */
export const { record: adoptRewardScheme, void: voidRewardScheme } = actCommands(rewardSchemeRecord, {
  as: "scheme",
  permission: "bureau.record",
  record: "publicity.adoptScheme",
  void: "publicity.voidScheme"
})

/** 本所奖励办法编号. */
export const OfficeRewardSchemeId = recordId("os", "officeRewardScheme").pipe(
  Schema.brand("OfficeRewardSchemeId")
)
export type OfficeRewardSchemeId = typeof OfficeRewardSchemeId.Type

/** 奖励办法: the same of an office. */
export const officeRewardSchemeRecord = actRecord("officeRewardScheme", {
  id: OfficeRewardSchemeId,
  title: { zh: "本所奖励办法", en: "reward scheme of an office" },
  holder: "office",
  day: "issuedOn",
  fields: {
    office: OfficeId,
    ...scheme
  }
})
export const officeRewardScheme = officeRewardSchemeRecord.kind
export type OfficeRewardScheme = ActOf<typeof officeRewardSchemeRecord>

/** Records an office's reward scheme (5.3.6), or voids one that was entered by mistake. */
export const { record: adoptOfficeScheme, void: voidOfficeScheme } = actCommands(officeRewardSchemeRecord, {
  as: "scheme",
  permission: "office.record",
  record: "publicity.adoptOfficeScheme",
  void: "publicity.voidOfficeScheme"
})
