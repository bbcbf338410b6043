import { Schema } from "effect"
import { recordId } from "../../journal/RecordId.ts"
import { DivisionCode } from "../../kernel/DivisionCode.ts"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import { actCommands } from "../../record/ActCommands.ts"
import { type ActOf, actRecord } from "../../record/ActRecord.ts"

/** 月通报编号. */
export const MonthlyBulletinId = recordId("mb", "monthlyBulletin").pipe(Schema.brand("MonthlyBulletinId"))
export type MonthlyBulletinId = typeof MonthlyBulletinId.Type

/** 月通报: what a county bureau made known of its offices' work, on the day on which it was issued. */
export const monthlyBulletinRecord = actRecord("monthlyBulletin", {
  id: MonthlyBulletinId,
  title: { zh: "月通报", en: "monthly bulletin" },
  holder: "county",
  day: "issuedOn",
  fields: {
    county: DivisionCode,
    title: RequiredText(120),
    /** 文号, where it has one. */
    number: Schema.optionalKey(RequiredText(60)),
    summary: Schema.optionalKey(RequiredText(2000)),
    issuedOn: PlainDate
  }
})
export const monthlyBulletin = monthlyBulletinRecord.kind
export type MonthlyBulletin = ActOf<typeof monthlyBulletinRecord>

/** Issues a bulletin (4.3.3), or voids one that was entered by mistake. */
export const { record: issueBulletin, void: voidBulletin } = actCommands(monthlyBulletinRecord, {
  as: "bulletin",
  permission: "supervision.assign",
  record: "supervision.issueBulletin",
  void: "supervision.voidBulletin"
})
