import type { Actor } from "../access/Actor.ts"
import { access } from "../access/Permission.ts"
import type { DivisionCode } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { compile, type CompiledRulebook } from "../norm/Compile.ts"
import type { Finding } from "../norm/Finding.ts"
import { judgeAll } from "../norm/Judge.ts"
import type { Rulebook } from "../norm/Rulebook.ts"
import { readSheets, type Sheets } from "../norm/Sheets.ts"
import type { OfficeId } from "../office/Office.ts"
import type { OfficeState } from "./OfficeState.ts"
import type { RegisterView } from "./RegisterView.ts"

/** What to judge: everything that the actor may read, one county or one office. */
export type Scope =
  | { readonly kind: "all" }
  | { readonly kind: "county"; readonly county: DivisionCode }
  | { readonly kind: "office"; readonly office: OfficeId }

/** The day of the rules and the day of the facts. */
export interface Axes {
  readonly rulesAt: PlainDate
  readonly factsAt: PlainDate
}

/** Where in the journal the facts were taken from. */
export interface Cursor {
  readonly seq: number
  readonly digest: string
  readonly recordedAt: string
}

/** Fact sheets of a scope with the rules compiled for the day: verdicts and findings are drawn from it. */
export interface Docket {
  readonly axes: Axes
  readonly cursor: Cursor
  readonly compiled: CompiledRulebook
  readonly sheets: Sheets
}

/** The offices of a scope that the actor may read and that existed on the day, by county and name. */
export const officesIn = (
  view: RegisterView,
  scope: Scope,
  actor: Actor,
  day: PlainDate
): ReadonlyArray<OfficeId> => {
  const found: Array<readonly [string, OfficeId]> = []
  for (const [id, { county, name, since }] of view.offices) {
    if (scope.kind === "county" && county !== scope.county) continue
    if (scope.kind === "office" && id !== scope.office) continue
    if (since > day || !access(actor, "register.read", { county, office: id }).allowed) continue
    found.push([`${county}\n${name}\n${id}`, id])
  }
  return found.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, id]) => id)
}

/** Reads the fact sheets of offices on the day; no rule has been judged yet. */
export const docketOf = (
  rulebook: Rulebook,
  view: RegisterView,
  offices: ReadonlyArray<OfficeId>,
  axes: Axes
): Docket => {
  const states: Array<{ subject: Finding["subject"]; state: OfficeState }> = []
  for (const id of offices) {
    const state = view.stateOf(id, axes.factsAt)
    if (state) states.push({ subject: { kind: "office", id, name: state.office.name }, state })
  }
  return {
    axes,
    cursor: { seq: view.seq, digest: view.digest, recordedAt: view.recordedAt },
    compiled: compile(rulebook, axes.rulesAt),
    sheets: readSheets(rulebook, states, axes.factsAt)
  }
}

/** Every finding of a docket, office after office, each in the document's order. */
export const findingsOf = ({ compiled, sheets }: Docket): ReadonlyArray<Finding> => judgeAll(compiled, sheets)
