import type { Actor } from "../access/Actor.ts"
import type { WorkingDays } from "../duty/WorkCalendar.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Rulebook, RulebookName } from "../norm/Rulebook.ts"
import { agendaOf, type Axes, type Cursor, docketOf, findingsOf } from "../register/Assess.ts"
import type { RegisterView } from "../register/RegisterView.ts"
import type { Scope } from "../register/Subjects.ts"
import { type Difference, findingChanges, obligationChanges } from "../simulate/Difference.ts"

/**
 * 变化: how findings and obligations of a scope on a day differ from those on an earlier one, by what is known of both,
 * each day by its own rules. What has only another proof is left out.
 */
export interface Changes extends Axes, Difference {
  readonly rulebook: RulebookName
  readonly cursor: Cursor
  readonly since: PlainDate
}

/** A day of the register, with the rules that are applied to it. */
export interface JudgedDay {
  readonly axes: Axes
  readonly rulebook: Rulebook
}

/** Judges a scope on both days of one view. */
export const changesOver = (
  view: RegisterView,
  scope: Scope,
  [before, after]: readonly [before: JudgedDay, after: JudgedDay],
  { actor, workingDays }: { readonly actor: Actor; readonly workingDays: WorkingDays }
): Difference => {
  const found = ({ rulebook, axes }: JudgedDay) => findingsOf(docketOf(rulebook, view, scope, actor, axes))
  const owed = ({ rulebook, axes }: JudgedDay) =>
    agendaOf(rulebook, view, scope, actor, axes, { window: undefined, workingDays })
  return {
    findings: findingChanges(found(before), found(after)).filter(({ change }) => change !== "otherProof"),
    obligations: obligationChanges(owed(before), owed(after))
  }
}
