import { Schema } from "effect"
import { countyRecord } from "../../journal/CountyRecord.ts"
import { recordId } from "../../journal/RecordId.ts"
import { recordKind } from "../../journal/RecordKind.ts"
import { DivisionCode } from "../../kernel/DivisionCode.ts"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { Voided } from "../../kernel/Voided.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"

/** 月通报编号. */
export const MonthlyBulletinId = recordId("mb", "monthlyBulletin").pipe(Schema.brand("MonthlyBulletinId"))
export type MonthlyBulletinId = typeof MonthlyBulletinId.Type

const fields = {
  county: DivisionCode,
  title: RequiredText(120),
  /** 文号, where it has one. */
  number: Schema.optionalKey(RequiredText(60)),
  summary: Schema.optionalKey(RequiredText(2000)),
  issuedOn: PlainDate
}

/** 月通报: what a county bureau made known of its offices' work, on the day on which it was issued. */
export const MonthlyBulletin = Schema.Struct({ ...fields, voided: Schema.optionalKey(Voided) })
export type MonthlyBulletin = typeof MonthlyBulletin.Type

export const monthlyBulletin = recordKind("monthlyBulletin", {
  version: 1,
  id: MonthlyBulletinId,
  body: MonthlyBulletin,
  index: {
    county: { type: "id", of: (body) => body.county },
    issuedOn: { type: "day", of: (body) => body.issuedOn }
  },
  about: (body) => body.county
})

const named = { bulletin: MonthlyBulletinId }

/** Issues a bulletin (4.3.3), or voids one that was entered by mistake. */
export const { record: issueBulletin, void: voidBulletin } = countyRecord({
  kind: monthlyBulletin,
  prefix: "mb",
  as: "bulletin",
  permission: "supervision.assign",
  day: "issuedOn",
  record: {
    name: "supervision.issueBulletin",
    input: Schema.Struct({ id: Schema.optionalKey(MonthlyBulletinId), ...fields })
  },
  void: {
    name: "supervision.voidBulletin",
    input: Schema.Struct({ ...named, reason: Voided.fields.reason })
  },
  answer: Schema.Struct(named)
})
