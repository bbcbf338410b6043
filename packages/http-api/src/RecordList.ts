import { actRecords, expectation, PlainDate, RequiredText } from "@jiceng/core"
import { Schema } from "effect"
import { basis, days } from "./Basis.ts"
import { Bilingual } from "./Bilingual.ts"

const names = actRecords.map(({ kind }) => kind.kind)

/** The most days that one question goes over: three years. */
const daysMost = 1096

const wholePeriod = Schema.makeFilter(
  ({ from, to }: { readonly from: PlainDate; readonly to: PlainDate }) =>
    from <= to && Date.parse(to) - Date.parse(from) < daysMost * 86_400_000,
  expectation("起日不晚于止日、不超过三年", "days in their order and at most three years apart")
)

/** Which kind, done on which days, of which holder (an office, a county or city by its code, a person), from where on. */
export const RecordQuery = Schema.Struct({
  ...days,
  kind: Schema.Literals(names),
  from: PlainDate,
  to: PlainDate,
  holder: Schema.optionalKey(RequiredText(80)),
  /** `next` of the page before. */
  after: Schema.optionalKey(RequiredText(100))
}).check(wholePeriod)
export type RecordQuery = typeof RecordQuery.Type

/** One of a record's particulars in the words of people; personal data is masked. */
export const Particular = Schema.Struct({ field: Schema.String, label: Bilingual, value: Bilingual })

/** A record of an act. */
export const ListedRecord = Schema.Struct({
  ref: Schema.String,
  on: PlainDate,
  holder: Schema.Struct({ id: Schema.String, name: Schema.String }),
  particulars: Schema.Array(Particular),
  voided: Schema.optionalKey(Schema.Struct({ on: PlainDate, reason: Schema.String }))
})

/** 各类记录: one page of those of a kind and a period, the latest first. */
export const RecordList = Schema.Struct({
  ...basis,
  /** Every kind that can be asked for. */
  kinds: Schema.Array(Schema.Struct({ kind: Schema.String, title: Bilingual })),
  kind: Schema.String,
  title: Bilingual,
  from: PlainDate,
  to: PlainDate,
  /** How many of the period stand, and how many were voided. */
  standing: Schema.Int,
  voided: Schema.Int,
  records: Schema.Array(ListedRecord),
  next: Schema.optionalKey(Schema.String)
})
