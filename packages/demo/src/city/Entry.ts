import { type Actor, type PlainDate, toDayNumber } from "@jiceng/core"
import { at, isWorkday, nextWorkday } from "../Calendar.ts"
import { demoActors } from "../DemoActors.ts"
import { draw } from "../Draw.ts"
import { recorderOf } from "../fund/Recorder.ts"
import type { Act, Call } from "../Step.ts"
import type { OfficePlan } from "./OfficePlan.ts"

/** A day on which offices are open: the day itself, or the next that is. */
export const openDay = (day: string): PlainDate =>
  isWorkday(day as PlainDate) ? (day as PlainDate) : nextWorkday(day as PlainDate)

/** Calls that one actor enters on a day, one after the other; `label` draws the hour. */
export const entered = (
  seed: string,
  label: string,
  actor: Actor,
  day: string,
  calls: ReadonlyArray<Call>
): ReadonlyArray<Act> => {
  const d = draw(seed, `entry ${label}`)
  const hour = d.whole(9, 16)
  const minute = d.whole(0, 29)
  return calls.map((call, place) => ({
    at: at(toDayNumber(openDay(day)), hour, minute, place * 12),
    actor,
    ...call
  }))
}

/** What the county of an office enters. */
export const byCounty = (
  seed: string,
  label: string,
  plan: OfficePlan,
  day: string,
  calls: ReadonlyArray<Call>
): ReadonlyArray<Act> => entered(seed, `${label} ${plan.id}`, demoActors[plan.county.slug].actor, day, calls)

/** What an office enters itself where its management may, else its county. */
export const byOffice = (
  seed: string,
  label: string,
  plan: OfficePlan,
  day: string,
  calls: ReadonlyArray<Call>
): ReadonlyArray<Act> => entered(seed, `${label} ${plan.id}`, recorderOf(plan, openDay(day)), day, calls)
