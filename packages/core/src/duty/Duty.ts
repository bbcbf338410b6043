import type { Bilingual } from "../kernel/Bilingual.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Ref } from "../journal/Ref.ts"
import { type ClauseId, clauseOf, type ClauseOf, type Force } from "../norm/Clause.ts"
import type { Remedy, SubjectKind } from "../norm/Finding.ts"
import type { Parameter } from "../norm/Parameter.ts"
import type { SubjectStates } from "../register/SubjectStates.ts"
import type { Cadence, DutyPeriod } from "./Cadence.ts"

/** Who owes it: 所, 党组织, 县区司法局, 市司法局. Not always whom it is measured by. */
export const owers = ["office", "partyOrganization", "county", "city"] as const
export type OwedBy = (typeof owers)[number]

/** An act that counts towards a duty, and the record that tells of it. */
export interface DutyAct {
  readonly on: PlainDate
  readonly ref: Ref
  /** The period that it was done for, where that isn't the one of its day. */
  readonly period?: string
}

/** 义务: what a clause has done again and again, or by a day. Its dated instances are obligations, derived and never stored. */
// oxlint-disable-next-line no-explicit-any -- a rulebook holds duties over several states
export interface Duty<State = any> {
  readonly clause: ClauseId
  readonly force: Force
  readonly title: Bilingual
  /** Raised with every change of meaning. */
  readonly revision: number
  /** The begin of the names of its facts, such as `bulletins`. */
  readonly name: string
  /** By whom it is measured: an office, a Party organization, a county, a city. */
  readonly subject: SubjectKind
  readonly owedBy: OwedBy
  readonly cadence: Cadence
  /** How many acts a period wants; one unless told. */
  readonly needed?: Parameter
  /** So many days after the end of a period it may still be done; none unless told. */
  readonly withinDays?: Parameter
  /** How many days before its due day an obligation is due soon. */
  readonly soonDays: number
  /** The record kinds that its acts are read from. */
  readonly from: ReadonlyArray<string>
  /** Record kinds that are read besides; see `Concept`. */
  readonly alsoReads?: ReadonlyArray<string>
  /** All the acts that count, in any order. One of a later day than `day` is left out elsewhere. */
  readonly acts: (state: State, day: PlainDate) => ReadonlyArray<DutyAct>
  /** Whether anything is owed for a period; always unless told. */
  readonly isOwed?: (state: State, period: DutyPeriod, day: PlainDate) => boolean
  /** The lawful acts that would meet a period that is still open, done on a day. */
  readonly remedies: (state: State, day: PlainDate, period: DutyPeriod) => ReadonlyArray<Remedy>
}

/** Declares a duty of a clause; its subject says which state it reads. */
export const duty = <const Kind extends keyof SubjectStates>(
  clause: ClauseOf<Force, "duty" | "rule">,
  title: Bilingual,
  options: Omit<Duty<SubjectStates[Kind]>, "clause" | "force" | "title" | "subject"> & {
    readonly subject: Kind
  }
): Duty => ({ clause, force: clauseOf(clause).force, title, ...options })
