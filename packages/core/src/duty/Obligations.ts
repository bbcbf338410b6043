import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Subject } from "../norm/Finding.ts"
import type { Terms } from "../norm/Terms.ts"
import type { DueWindow } from "./DueWindow.ts"
import type { Duty } from "./Duty.ts"
import type { DueBecause, Obligation } from "./Obligation.ts"
import { openRemedies } from "./Open.ts"
import { daysWithin, type Progress, progressBetween, progressOn } from "./Progress.ts"
import { lastWorkingDay, type WorkingDays } from "./WorkCalendar.ts"

/** As of which day, by which values, and due when: without a window what counts on the day. */
export interface Asked {
  readonly day: PlainDate
  readonly terms: Terms
  readonly window: DueWindow | undefined
  readonly workingDays: WorkingDays
}

const becauseOf = (duty: Duty, terms: Terms): DueBecause => {
  if ("once" in duty.cadence) return { rule: "dayOfDocument" }
  return duty.withinDays === undefined
    ? { rule: "endOfPeriod" }
    : { rule: "daysAfterPeriod", days: daysWithin(duty, terms) }
}

const obligationOf = (
  duty: Duty,
  state: unknown,
  subject: Subject,
  progress: Progress,
  { day, terms, workingDays }: Asked
): Obligation => {
  const { clause, force, title, owedBy } = duty
  const { period, due, state: stands, required, acts, doneOn } = progress
  return {
    id: `${clause}/${subject.id}/${period.label}`,
    clause,
    force,
    title,
    subject,
    owedBy,
    period,
    due,
    because: becauseOf(duty, terms),
    lastWorkingDay: lastWorkingDay(workingDays, due),
    state: stands,
    required,
    done: acts.length,
    missing: Math.max(0, required - acts.length),
    ...(doneOn !== undefined && { doneOn }),
    evidence: acts.map(({ ref }) => ref),
    remedies: openRemedies(duty, state, progress, day)
  }
}

/** The obligations of one subject under some duties, by their due day. Pure: f(state, duties, day). */
export const obligationsOf = (
  duties: ReadonlyArray<Duty>,
  { subject, state }: { readonly subject: Subject; readonly state: unknown },
  asked: Asked
): ReadonlyArray<Obligation> =>
  duties
    .filter((duty) => duty.subject === subject.kind)
    .flatMap((duty) =>
      (asked.window === undefined
        ? progressOn(duty, state, asked.day, asked.terms)
        : progressBetween(duty, state, asked.window, asked.day, asked.terms)
      ).map((progress) => obligationOf(duty, state, subject, progress, asked))
    )
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1))
