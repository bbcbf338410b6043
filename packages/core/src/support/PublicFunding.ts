import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { DivisionCode } from "../kernel/DivisionCode.ts"
import { PositiveFen } from "../kernel/Fen.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { actCommands } from "../record/ActCommands.ts"
import { type ActOf, actRecord } from "../record/ActRecord.ts"

/** 政府购买服务与财政经费编号. */
export const PublicFundingId = recordId("fu", "publicFunding").pipe(Schema.brand("PublicFundingId"))
export type PublicFundingId = typeof PublicFundingId.Type

/** 政府购买法律服务、财政经费: money that public budgets gave for legal services of a county. */
export const publicFundingRecord = actRecord("publicFunding", {
  id: PublicFundingId,
  title: { zh: "政府购买服务与财政经费", en: "public funds" },
  holder: "county",
  day: "on",
  fields: {
    county: DivisionCode,
    /** purchase 政府购买法律服务, mediation 矛盾纠纷化解经费, petition 信访工作经费. */
    kind: Schema.Literals(["purchase", "mediation", "petition"]),
    amount: PositiveFen,
    on: PlainDate,
    purpose: RequiredText(200)
  }
})
export const publicFunding = publicFundingRecord.kind
export type PublicFunding = ActOf<typeof publicFundingRecord>

/** Records public funds (5.2.1), or voids what was entered by mistake. */
export const { record: recordPublicFunding, void: voidPublicFunding } = actCommands(publicFundingRecord, {
  as: "funds",
  permission: "bureau.record",
  record: "support.recordFunds",
  void: "support.voidFunds"
})
