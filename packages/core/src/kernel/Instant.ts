import { Schema } from "effect"
import { expectation } from "./Expectation.ts"
import { fromDayNumber, isPlainDate, type PlainDate, toDayNumber } from "./PlainDate.ts"

const clock = "T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}\\+08:00$"
const pattern = `^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])${clock}`
const shape = new RegExp(pattern, "u")
const dayMillis = 86_400_000
const offsetMillis = 28_800_000 // +08:00

const isInstant = (text: string): boolean => shape.test(text) && isPlainDate(text.slice(0, 10))

/**
 * A point in time (时刻), RFC 3339 with milliseconds and always +08:00: "2026-06-30T09:00:00.000+08:00".
 *
 * One width and one offset, so that instants sort as text and the same instant is always the same text (the
 * digest is over characters). The offset is fixed: the summer time of 1986–1991 is older than anything
 * recorded here.
 */
export const Instant = Schema.String.check(
  Schema.makeFilter(isInstant, {
    ...expectation(
      "北京时间时刻，写作 YYYY-MM-DDThh:mm:ss.sss+08:00",
      "an instant YYYY-MM-DDThh:mm:ss.sss+08:00"
    ),
    format: "date-time",
    toJsonSchema: () => ({ pattern, format: "date-time" }),
    arbitraryConstraint: { patterns: [{ source: pattern, flags: "u" }] }
  })
).pipe(Schema.brand("Instant"))

export type Instant = typeof Instant.Type

/** The instant of Unix milliseconds. Throws `RangeError` for a fraction or outside 1900–2199. */
export const instantFromMillis = (millis: number): Instant => {
  const local = millis + offsetMillis
  const dayNumber = Math.floor(local / dayMillis)
  const rest = local - dayNumber * dayMillis
  if (!Number.isInteger(rest)) throw new RangeError(`an instant needs whole milliseconds, not ${millis}`)
  const hours = `${Math.floor(rest / 3_600_000)}`.padStart(2, "0")
  const minutes = `${Math.floor(rest / 60_000) % 60}`.padStart(2, "0")
  const seconds = `${Math.floor(rest / 1000) % 60}`.padStart(2, "0")
  const fraction = `${rest % 1000}`.padStart(3, "0")
  return `${fromDayNumber(dayNumber)}T${hours}:${minutes}:${seconds}.${fraction}+08:00` as Instant
}

/** The day in China (北京时间日期) on which the instant falls: the text before the T. */
export const dayOf = (instant: Instant): PlainDate => instant.slice(0, 10) as PlainDate

/** Unix milliseconds of an instant. */
export const millisOf = (instant: Instant): number =>
  toDayNumber(dayOf(instant)) * dayMillis -
  offsetMillis +
  Number(instant.slice(11, 13)) * 3_600_000 +
  Number(instant.slice(14, 16)) * 60_000 +
  Number(instant.slice(17, 19)) * 1000 +
  Number(instant.slice(20, 23))
