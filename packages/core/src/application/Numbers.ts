import { Effect } from "effect"
import { one, type Read } from "../journal/Read.ts"
import { type DivisionCode, prefectureOf } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Rulebook } from "../norm/Rulebook.ts"
import {
  drawNumber,
  type NumberSeries,
  numberSeries,
  type NumberSort,
  seriesId,
  seriesOn
} from "../numbering/NumberSeries.ts"
import { type Application, readApplication } from "./Application.ts"
import { decider } from "./Deciding.ts"

/** Who draws numbers waits in one queue, so that neighbours don't run into each other's versions. */
export const numberQueue = (): string => "numbers"

/** The series of both tiers on a day: which of them decides is known only when it is decided. */
interface BothSeries {
  readonly ofCity: NumberSeries | undefined
  readonly ofCounty: NumberSeries | undefined
}

const noSeries: BothSeries = { ofCity: undefined, ofCounty: undefined }

const readSeries = (read: Read, county: DivisionCode, sort: NumberSort, day: PlainDate) =>
  read.all({
    ofCity: one(numberSeries, seriesId(seriesOn(prefectureOf(county), sort, day))),
    ofCounty: one(numberSeries, seriesId(seriesOn(county, sort, day)))
  })

/** An application with the series that its decision numbers itself from. */
export const readNumbered = <Body>(
  of: Pick<Application<string, string, Body>, "kind" | "officeOf">,
  sort: NumberSort,
  { id, on }: { readonly id: string; readonly on: PlainDate },
  read: Read
) =>
  Effect.gen(function* () {
    const found = yield* readApplication(of, id, read)
    const { office } = found
    return {
      ...found,
      series: office === undefined ? noSeries : yield* readSeries(read, office.county, sort, on)
    }
  })

/** Draws the number of whoever decides for a county. */
export const drawOf = (
  rulebook: Rulebook,
  { ofCity, ofCounty }: BothSeries,
  county: DivisionCode,
  sort: NumberSort,
  day: PlainDate
) => {
  const authority = decider(rulebook, county, day)
  return drawNumber(seriesOn(authority, sort, day), authority === county ? ofCounty : ofCity)
}
