import { Schema } from "effect"
import { put } from "../journal/Command.ts"
import { recordId } from "../journal/RecordId.ts"
import { recordKind } from "../journal/RecordKind.ts"
import { DivisionCode } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"

/** 编号序列的编号: the authority, what is numbered and the year, so that a series is found without a search. */
export const NumberSeriesId = recordId("ns", "numberSeries").pipe(Schema.brand("NumberSeriesId"))
export type NumberSeriesId = typeof NumberSeriesId.Type

/** 受理号, 决定文号. */
export const NumberSort = Schema.Literals(["acceptance", "decision"])
export type NumberSort = typeof NumberSort.Type

const positive = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 9_999_999 }))

/** 编号序列: how far an authority has come with what it numbers in a year. */
export const NumberSeries = Schema.Struct({
  authority: DivisionCode,
  sort: NumberSort,
  year: Schema.Int.check(Schema.isBetween({ minimum: 2000, maximum: 2199 })),
  last: positive
})
export type NumberSeries = typeof NumberSeries.Type

export const numberSeries = recordKind("numberSeries", {
  version: 1,
  id: NumberSeriesId,
  body: NumberSeries
})

/** 编号: one number of a series. It is never given twice, also when what bore it is void. */
export const DrawnNumber = Schema.Struct({ series: NumberSeriesId, number: positive })
export type DrawnNumber = typeof DrawnNumber.Type

/** The claim that keeps a number from being borne twice. */
export const numberClaim = ({ series, number }: DrawnNumber): string => `number:${series}:${number}`

/** The id of a series. */
export const seriesId = ({ authority, sort, year }: Omit<NumberSeries, "last">): NumberSeriesId =>
  `ns_${authority}-${sort}-${year}` as NumberSeriesId

/** The series of an authority on a day. */
export const seriesOn = (
  authority: DivisionCode,
  sort: NumberSort,
  day: PlainDate
): Omit<NumberSeries, "last"> => ({ authority, sort, year: Number(day.slice(0, 4)) })

/** Draws the next number: it is given only if the series is written in the same commit. */
export const drawNumber = (of: Omit<NumberSeries, "last">, found: NumberSeries | undefined) => {
  const number = (found?.last ?? 0) + 1
  const series = seriesId(of)
  const drawn: DrawnNumber = { series, number }
  return { drawn, write: put(numberSeries, series, { ...of, last: number }) }
}
