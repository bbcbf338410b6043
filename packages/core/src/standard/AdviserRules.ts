import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { CityCode } from "../kernel/DivisionCode.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { actCommands } from "../record/ActCommands.ts"
import { type ActOf, actRecord } from "../record/ActRecord.ts"

/** 村居法律顾问工作实施细则编号. */
export const AdviserRulesId = recordId("ad", "adviserRules").pipe(Schema.brand("AdviserRulesId"))
export type AdviserRulesId = typeof AdviserRulesId.Type

/** 村居法律顾问工作实施细则: one version; a later one follows it. */
export const adviserRulesRecord = actRecord("adviserRules", {
  id: AdviserRulesId,
  title: { zh: "村居法律顾问工作实施细则", en: "implementing rules for village advisers" },
  holder: "city",
  day: "issuedOn",
  fields: {
    city: CityCode,
    title: RequiredText(120),
    number: Schema.optionalKey(RequiredText(60)),
    text: RequiredText(20_000),
    issuedOn: PlainDate
  }
})
export const adviserRules = adviserRulesRecord.kind
export type AdviserRules = ActOf<typeof adviserRulesRecord>

/** Issues implementing rules (4.4.5), or voids a version that was entered by mistake. */
export const { record: issueAdviserRules, void: voidAdviserRules } = actCommands(adviserRulesRecord, {
  as: "adviserRules",
  permission: "standard.write",
  record: "standard.issueAdviserRules",
  void: "standard.voidAdviserRules"
})
