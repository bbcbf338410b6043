import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { DivisionCode } from "../kernel/DivisionCode.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { actCommands } from "../record/ActCommands.ts"
import { type ActOf, actRecord } from "../record/ActRecord.ts"
import { Offices, several } from "../record/Several.ts"

/** 五化: 所务建设标准化, 内部管理制度化, 队伍建设科学化, 系统应用全面化, 法律服务优质化. */
export const fiveAims = [
  "standardPremises",
  "institutionalManagement",
  "scientificTeam",
  "fullSystemUse",
  "qualityService"
] as const
export const Aim = Schema.Literals(fiveAims)
export type Aim = typeof Aim.Type

/** 规范化建设活动编号. */
export const StandardCampaignId = recordId("sc", "standardCampaign").pipe(Schema.brand("StandardCampaignId"))
export type StandardCampaignId = typeof StandardCampaignId.Type

/** 规范化建设年等活动: a campaign of a county bureau, for which of the five aims and with which offices. */
export const standardCampaignRecord = actRecord("standardCampaign", {
  id: StandardCampaignId,
  title: { zh: "规范化建设活动", en: "standardisation campaign" },
  holder: "county",
  day: "from",
  fields: {
    county: DivisionCode,
    title: RequiredText(120),
    aims: several(Aim, "目标", "aims"),
    from: PlainDate,
    offices: Offices,
    summary: RequiredText(2000)
  }
})
export const standardCampaign = standardCampaignRecord.kind
export type StandardCampaign = ActOf<typeof standardCampaignRecord>

/** Records a campaign (3.0.1), or voids one that was entered by mistake. */
export const { record: recordCampaign, void: voidCampaign } = actCommands(standardCampaignRecord, {
  as: "campaign",
  permission: "bureau.record",
  record: "campaign.record",
  void: "campaign.void"
})
