import type { Bilingual } from "../kernel/Bilingual.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Ref } from "../journal/Ref.ts"
import type { ClauseId, Force } from "../norm/Clause.ts"
import type { Remedy, Subject } from "../norm/Finding.ts"
import type { DutyPeriod } from "./Cadence.ts"
import type { OwedBy } from "./Duty.ts"

/** 状态, as of a day: not done and not due yet, due within days, past its day; done in time, done after it. */
export const obligationStates = ["pending", "dueSoon", "overdue", "done", "doneLate"] as const
export type ObligationState = (typeof obligationStates)[number]

/** Why it is due on that day: the period's end, so many days after it, or a day that the document names. */
export type DueBecause =
  | { readonly rule: "endOfPeriod" }
  | { readonly rule: "daysAfterPeriod"; readonly days: number }
  | { readonly rule: "dayOfDocument" }

/** The last day to work on it: the due day when that is a working day, else the working day before it. */
export interface LastWorkingDay {
  readonly on: PlainDate
  /** Whether the holidays of the year haven't been published: then only weekends are left out. */
  readonly provisional: boolean
}

/** One dated instance of a duty, as of a day. */
export interface Obligation {
  /** clause/holder/period, such as `4.3.3a/341702/2026-06`. */
  readonly id: string
  readonly clause: ClauseId
  readonly force: Force
  readonly title: Bilingual
  /** By whom it is measured. */
  readonly subject: Subject
  readonly owedBy: OwedBy
  readonly period: DutyPeriod
  readonly due: PlainDate
  readonly because: DueBecause
  readonly lastWorkingDay: LastWorkingDay
  readonly state: ObligationState
  /** How many acts it wants, how many there are, how many are missing. */
  readonly required: number
  readonly done: number
  readonly missing: number
  /** The day of the act that met it. */
  readonly doneOn?: PlainDate
  /** The records of the acts that count. */
  readonly evidence: ReadonlyArray<Ref>
  /** Lawful acts that would meet it; none for a period that is over and can't be made good. */
  readonly remedies: ReadonlyArray<Remedy>
}
