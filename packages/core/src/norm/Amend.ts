import { Result } from "effect"
import { InvalidInput } from "../journal/CommandErrors.ts"
import type { Bilingual } from "../kernel/Bilingual.ts"
import type { Issue } from "../kernel/Issue.ts"
import { isPlainDate, type PlainDate } from "../kernel/PlainDate.ts"
import type { Parameter } from "./Parameter.ts"
import type { Rulebook } from "./Rulebook.ts"

/** A number of the document as it might become from a day on. */
export interface Amendment {
  /** The id of a parameter, such as `minArea`. */
  readonly parameter: string
  readonly since: PlainDate
  /** A number, or an exact decimal as text where the parameter has one. */
  readonly value: number | string
}

const decimal = /^(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/u

/** A rate is booked with each receipt: another one can't be told from what was booked. */
const canBeAmended = ({ unit }: Parameter): boolean => unit !== "rate"

const isSame = (of: Parameter, value: number | string): boolean =>
  typeof of.values[0]!.value === "string"
    ? typeof value === "string" && decimal.test(value)
    : typeof value === "number" && Number.isFinite(value) && value >= 0

const faultsOf = (
  { parameters }: Rulebook,
  { parameter, since, value }: Amendment,
  at: string
): ReadonlyArray<Issue> => {
  const of = parameters.find(({ id }) => id === parameter)
  const found = (given: unknown, expected: Bilingual, path: string): Issue => ({
    path: `${at}.${path}`,
    found: JSON.stringify(given),
    expected
  })
  if (of === undefined || !canBeAmended(of)) {
    const list = parameters
      .filter(canBeAmended)
      .map(({ id }) => id)
      .join(", ")
    return [found(parameter, { zh: `可以试改的参数：${list}`, en: `one of ${list}` }, "parameter")]
  }
  return [
    ...(isPlainDate(since)
      ? []
      : [found(since, { zh: "起始日", en: "the day from which it holds" }, "since")]),
    ...(isSame(of, value)
      ? []
      : [
          found(
            value,
            typeof of.values[0]!.value === "string"
              ? { zh: '文本形式的小数，如 "0.6"', en: 'a decimal as text, such as "0.6"' }
              : { zh: "非负数", en: "a number that isn't negative" },
            "value"
          )
        ])
  ]
}

/**
 * The rulebook as it would be with some numbers changed, under a version of its own: to be rehearsed, never in force. What
 * a county has set otherwise stays as it set it.
 */
export const amended = (
  rulebook: Rulebook,
  amendments: ReadonlyArray<Amendment>
): Result.Result<Rulebook, InvalidInput> => {
  const issues = amendments.flatMap((one, place) => faultsOf(rulebook, one, `$.amendments[${place}]`))
  if (issues.length > 0) return Result.fail(new InvalidInput({ command: "amend", issues }))
  const parameters = rulebook.parameters.map((of) => {
    const own = amendments.filter(({ parameter }) => parameter === of.id)
    if (own.length === 0) return of
    // From that day on it is this value, whatever was to come.
    const first = own.reduce((day, { since }) => (since < day ? since : day), own[0]!.since)
    const values = [
      ...of.values.filter(({ since }) => since < first),
      ...own.map(({ since, value }) => ({ since, value }))
    ].toSorted((a, b) => (a.since < b.since ? -1 : 1))
    return { ...of, values }
  })
  return Result.succeed({ ...rulebook, version: `${rulebook.version}+rehearsed`, parameters })
}
