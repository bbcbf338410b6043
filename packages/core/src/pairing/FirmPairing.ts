import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { DayTooEarly } from "../journal/Refusals.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { OfficeId } from "../office/Office.ts"
import { actCommands } from "../record/ActCommands.ts"
import { type ActOf, actRecord } from "../record/ActRecord.ts"

/** 律师事务所结对共建编号. */
export const FirmPairingId = recordId("fp", "firmPairing").pipe(Schema.brand("FirmPairingId"))
export type FirmPairingId = typeof FirmPairingId.Type

/** 结对共建: an office and a law firm pair up, from a day on. */
export const firmPairingRecord = actRecord("firmPairing", {
  id: FirmPairingId,
  title: { zh: "律师事务所结对共建", en: "pairing with a law firm" },
  holder: "office",
  day: "from",
  fields: {
    office: OfficeId,
    /** 律师事务所, by its name. */
    lawFirm: RequiredText(120),
    from: PlainDate,
    to: Schema.optionalKey(PlainDate),
    /** 共建内容. */
    summary: RequiredText(2000)
  }
})
export const firmPairing = firmPairingRecord.kind
export type FirmPairing = ActOf<typeof firmPairingRecord>

/** Records a pairing with a law firm (5.1.3), or voids one that was entered by mistake. */
export const { record: recordPairing, void: voidPairing } = actCommands(firmPairingRecord, {
  as: "pairing",
  permission: "office.record",
  record: "pairing.record",
  void: "pairing.void",
  refusal: ({ from, to }) =>
    to === undefined || to >= from ? undefined : new DayTooEarly({ path: "$.to", found: to, earliest: from })
})
