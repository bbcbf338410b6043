import type { zhRecords } from "./zhRecords.ts"

/** The words of the page of records, in English. */
export const enRecords: Readonly<Record<keyof typeof zhRecords, string>> = {
  records: "Records",
  recordsAll: "All records of the year",
  recordsKind: "Kind",
  recordsFrom: "From",
  recordsTo: "To",
  recordsStanding: "{standing} stand, {voided} void",
  recordsNone: "No record of this kind in the period",
  recordsNext: "Next page",
  recordsFirst: "Back to the first page",
  recordVoided: "voided on {on}: {reason}",
  columnRecordDay: "Day",
  columnRecordHolder: "Whose",
  columnRecord: "What",
  hours: "{count} hours (credit hours)",
  minutes: "{count} minutes",
  choiceInFull: "in full",
  choiceHalfYear: "halved",
  choiceClosed: "the day of closing",
  choiceAssigned: "the day of assignment"
}
