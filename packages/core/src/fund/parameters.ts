import { inForceSince } from "../norm/Clause.ts"
import { parameter, valueOn } from "../norm/Parameter.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Rate } from "../kernel/Rate.ts"

/** 业务收费纳入党建工作经费的比例. */
export const levyRate = parameter("levyRate", {
  clause: "1.6.2",
  unit: "rate",
  label: {
    zh: "业务收费纳入党建工作经费的比例",
    en: "share of business fees that goes into the Party-building fund"
  },
  values: [{ since: inForceSince, value: "0.03" }],
  open: false
})

/** The rate period that a day falls in; undefined before the rule was in force, when nothing is owed. */
export const ratePeriodOn = (
  day: PlainDate
): { readonly since: PlainDate; readonly rate: Rate } | undefined => {
  const rate = valueOn(levyRate, day)
  const since = levyRate.values.findLast((dated) => dated.since <= day)?.since
  return rate === undefined || since === undefined ? undefined : { since, rate: String(rate) as Rate }
}
