import { daysBetween, lastPlainDate, type PlainDate, shiftDays, yearBefore } from "../kernel/PlainDate.ts"
import { inForceSince } from "../norm/Clause.ts"
import type { Parameter } from "../norm/Parameter.ts"
import type { Terms } from "../norm/Terms.ts"
import { beginOf } from "../register/SubjectStates.ts"
import { type DutyPeriod, periodsOf } from "./Cadence.ts"
import type { Duty, DutyAct } from "./Duty.ts"
import type { ObligationState } from "./Obligation.ts"

/** How far one period of a duty has come by a day. */
export interface Progress {
  readonly period: DutyPeriod
  readonly due: PlainDate
  readonly state: ObligationState
  readonly required: number
  readonly acts: ReadonlyArray<DutyAct>
  readonly doneOn: PlainDate | undefined
}

const numberOf = (terms: Terms, of: Parameter | undefined, otherwise: number): number =>
  of === undefined ? otherwise : Number(terms(of) ?? otherwise)

/** How many days after a period it may still be done. */
export const daysWithin = ({ withinDays }: Duty, terms: Terms): number => numberOf(terms, withinDays, 0)

const stateOn = (
  day: PlainDate,
  due: PlainDate,
  soonDays: number,
  doneOn: PlainDate | undefined
): ObligationState => {
  if (doneOn !== undefined) return doneOn <= due ? "done" : "doneLate"
  if (day > due) return "overdue"
  return daysBetween(day, due) <= soonDays ? "dueSoon" : "pending"
}

/** A period with the last day on which it can be done. */
interface DuePeriod {
  readonly period: DutyPeriod
  readonly due: PlainDate
}

const byDay = (a: DutyAct, b: DutyAct): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : a.ref < b.ref ? -1 : 1

/** Which of some periods, in their order, an act counts for: what is due once takes any, else the day decides unless the act says. */
const placeOf = ({ cadence }: Duty, periods: ReadonlyArray<DuePeriod>, { on, period }: DutyAct): number => {
  if (period !== undefined && !("once" in cadence))
    return periods.findIndex(({ period: { label } }) => label === period)
  // Most acts are of late.
  let place = periods.length - 1
  while (place >= 0 && periods[place]!.period.from > on) place--
  return "once" in cadence || place < 0 || on <= periods[place]!.period.to ? place : -1
}

/** Puts an act among those of a period, by their day: a few, which mostly came in that order already. */
const putByDay = (acts: Array<DutyAct>, act: DutyAct): void => {
  let place = acts.length
  while (place > 0 && byDay(act, acts[place - 1]!) < 0) place--
  if (place === acts.length) acts.push(act)
  else acts.splice(place, 0, act)
}

/** How periods stand on a day; what happened later isn't known on it. Each act is looked at once. */
const progressOf = (
  duty: Duty,
  all: ReadonlyArray<DutyAct>,
  periods: ReadonlyArray<DuePeriod>,
  day: PlainDate,
  required: number
): ReadonlyArray<Progress> => {
  const found = periods.map((): Array<DutyAct> => [])
  for (const act of all) {
    const acts = act.on <= day ? found[placeOf(duty, periods, act)] : undefined
    if (acts !== undefined) putByDay(acts, act)
  }
  return periods.map(({ period, due }, place) => {
    const acts = found[place]!
    const doneOn = acts[required - 1]?.on
    return { period, due, state: stateOn(day, due, duty.soonDays, doneOn), required, acts, doneOn }
  })
}

/** Periods follow from a duty and some days alone: those that were asked for last are kept for the next subject. */
const kept = new WeakMap<Duty, { readonly key: string; readonly periods: ReadonlyArray<DuePeriod> }>()

const keptPeriods = (
  duty: Duty,
  key: string,
  make: () => ReadonlyArray<DuePeriod>
): ReadonlyArray<DuePeriod> => {
  const last = kept.get(duty)
  if (last?.key === key) return last.periods
  const periods = make()
  kept.set(duty, { key, periods })
  return periods
}

/** Periods whose due day lies between two days. */
const dueBetween = (duty: Duty, from: PlainDate, to: PlainDate, days: number): ReadonlyArray<DuePeriod> => {
  // A due day lies so many days behind its period.
  const span = { from: shiftDays(from, -days), to: shiftDays(to, -days) }
  return periodsOf(duty.cadence, inForceSince, span)
    .filter((period) => period.to >= span.from && period.to <= span.to)
    .map((period) => ({ period, due: shiftDays(period.to, days) }))
}

/** The due day of the period that the day lies in. */
const horizon = (duty: Duty, day: PlainDate, days: number): PlainDate => {
  const [present] = periodsOf(duty.cadence, inForceSince, { from: day, to: day })
  return present === undefined ? day : shiftDays(present.to, days)
}

/** Periods that have begun and fell due within the year up to a day or are still open; what is due once, whenever. */
const dueOn = (duty: Duty, day: PlainDate, days: number): ReadonlyArray<DuePeriod> =>
  ("once" in duty.cadence
    ? dueBetween(duty, inForceSince, lastPlainDate, days)
    : dueBetween(duty, shiftDays(yearBefore(day), 1), horizon(duty, day, days), days)
  ).filter(({ period }) => period.from <= day)

/**
 * Of some periods those that a subject owes, as they stand on a day. A duty that comes back begins with the first whole
 * period after the document's day and the subject's own beginning; what is due once is owed by those who were there on its
 * day.
 */
const owed = (
  duty: Duty,
  state: unknown,
  periods: ReadonlyArray<DuePeriod>,
  day: PlainDate,
  terms: Terms
): ReadonlyArray<Progress> => {
  const begin = beginOf(duty.subject, state)
  const first = begin > inForceSince ? begin : inForceSince
  const isOnce = "once" in duty.cadence
  const own = periods.filter(
    ({ period }) =>
      (isOnce ? begin <= period.to : period.from >= first) && (duty.isOwed?.(state, period, day) ?? true)
  )
  if (own.length === 0) return []
  const required = numberOf(terms, duty.needed, 1)
  return progressOf(duty, duty.acts(state, day), own, day, required)
}

/** The periods of a duty for one subject, with how they stand on a day, that are due between `from` and `to`. */
export const progressBetween = (
  duty: Duty,
  state: unknown,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
  day: PlainDate,
  terms: Terms
): ReadonlyArray<Progress> => {
  const days = daysWithin(duty, terms)
  const periods = keptPeriods(duty, `${from} ${to} ${days}`, () => dueBetween(duty, from, to, days))
  return owed(duty, state, periods, day, terms)
}

/** What counts on a day for one subject: what fell due within the year up to it, what is open, what is due once. */
export const progressOn = (
  duty: Duty,
  state: unknown,
  day: PlainDate,
  terms: Terms
): ReadonlyArray<Progress> => {
  const days = daysWithin(duty, terms)
  const periods = keptPeriods(duty, `${day} ${days}`, () => dueOn(duty, day, days))
  return owed(duty, state, periods, day, terms)
}
