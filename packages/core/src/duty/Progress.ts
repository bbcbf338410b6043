import { daysBetween, type PlainDate, shiftDays, yearBefore } from "../kernel/PlainDate.ts"
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

/** Whether an act counts for a period: what is due once takes any, else the day decides unless the act says. */
const countsFor = ({ cadence }: Duty, { label, from, to }: DutyPeriod, { on, period }: DutyAct): boolean =>
  "once" in cadence ? on >= from : period === undefined ? on >= from && on <= to : period === label

/** Of a period as it stands on a day; what happened later isn't known on it. */
const progressOf = (
  duty: Duty,
  all: ReadonlyArray<DutyAct>,
  period: DutyPeriod,
  day: PlainDate,
  terms: Terms
): Progress => {
  const required = numberOf(terms, duty.needed, 1)
  const due = shiftDays(period.to, daysWithin(duty, terms))
  const acts = all
    .filter((act) => act.on <= day && countsFor(duty, period, act))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.ref < b.ref ? -1 : 1))
  const doneOn = acts[required - 1]?.on
  return { period, due, state: stateOn(day, due, duty.soonDays, doneOn), required, acts, doneOn }
}

/**
 * The periods of a duty for one subject, with how they stand on a day, whose due day lies between `from` and `to`. A
 * duty that comes back begins with the first whole period after the document's day and the subject's own beginning; what
 * is due once is owed by those who were there on its day.
 */
export const progressBetween = (
  duty: Duty,
  state: unknown,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
  day: PlainDate,
  terms: Terms
): ReadonlyArray<Progress> => {
  const begin = beginOf(duty.subject, state)
  const first = begin > inForceSince ? begin : inForceSince
  const isOnce = "once" in duty.cadence
  // A due day lies so many days behind its period.
  const days = daysWithin(duty, terms)
  const span = { from: shiftDays(from, -days), to: shiftDays(to, -days) }
  const periods = periodsOf(duty.cadence, inForceSince, span)
    .filter((period) => (isOnce ? begin <= period.to : period.from >= first))
    .filter((period) => period.to >= span.from && period.to <= span.to)
    .filter((period) => duty.isOwed?.(state, period, day) ?? true)
  if (periods.length === 0) return []
  const acts = duty.acts(state, day)
  return periods.map((period) => progressOf(duty, acts, period, day, terms))
}

const lastDay = "2199-12-31" as PlainDate

/**
 * What counts on a day: the periods that have begun and fell due within the year up to it or are still open, and what is
 * due once, whenever that was.
 */
export const progressOn = (
  duty: Duty,
  state: unknown,
  day: PlainDate,
  terms: Terms
): ReadonlyArray<Progress> => {
  const from = "once" in duty.cadence ? inForceSince : shiftDays(yearBefore(day), 1)
  const to = "once" in duty.cadence ? lastDay : horizon(duty, day, terms)
  return progressBetween(duty, state, { from, to }, day, terms).filter(({ period }) => period.from <= day)
}

/** The due day of the period that the day lies in. */
const horizon = (duty: Duty, day: PlainDate, terms: Terms): PlainDate => {
  const [present] = periodsOf(duty.cadence, inForceSince, { from: day, to: day })
  return present === undefined ? day : shiftDays(present.to, daysWithin(duty, terms))
}
