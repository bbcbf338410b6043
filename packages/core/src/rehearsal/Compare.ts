import type { Actor } from "../access/Actor.ts"
import type { WorkingDays } from "../duty/WorkCalendar.ts"
import type { Subject } from "../norm/Finding.ts"
import type { Rulebook, RulebookName } from "../norm/Rulebook.ts"
import { agendaOf, type Axes, type Cursor, cursorOf, docketOf, findingsOf } from "../register/Assess.ts"
import type { RegisterView } from "../register/RegisterView.ts"
import type { Scope } from "../register/Subjects.ts"
import { type Difference, findingChanges, obligationChanges } from "../simulate/Difference.ts"
import { type RulebookChanges, rulebookChanges } from "./RulebookChanges.ts"

/** 试行: one register by two rulebooks. */
export interface Comparison extends Axes, Difference {
  readonly before: RulebookName
  readonly after: RulebookName
  readonly cursor: Cursor
  readonly changes: RulebookChanges
  /** The offices with a finding that differs in more than its proof, by county and name. */
  readonly offices: ReadonlyArray<Subject>
}

/** Judges a scope by two rulebooks and tells what differs: in the rules, and in what they find. */
export const compareOver = (
  view: RegisterView,
  [a, b]: readonly [before: Rulebook, after: Rulebook],
  scope: Scope,
  axes: Axes,
  { actor, workingDays }: { readonly actor: Actor; readonly workingDays: WorkingDays }
): Omit<Comparison, "before" | "after" | keyof Axes> => {
  const found = (rulebook: Rulebook) => findingsOf(docketOf(rulebook, view, scope, actor, axes))
  const owed = (rulebook: Rulebook) =>
    agendaOf(rulebook, view, scope, actor, axes, { window: undefined, workingDays })
  const findings = findingChanges(found(a), found(b))
  const offices = new Map(
    findings
      .filter(({ change, subject }) => change !== "otherProof" && subject.kind === "office")
      .map(({ subject }) => [subject.id, subject])
  )
  return {
    cursor: cursorOf(view),
    changes: rulebookChanges(a, b, axes.rulesAt),
    findings,
    obligations: obligationChanges(owed(a), owed(b)),
    offices: [...offices.values()]
  }
}
