import type { Actor } from "../access/Actor.ts"
import type { Instant } from "../kernel/Instant.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { compile, type CompiledRulebook } from "../norm/Compile.ts"
import { type Finding, type SubjectKind, subjectKinds } from "../norm/Finding.ts"
import { judgeAll } from "../norm/Judge.ts"
import { type Rulebook, rulebookFor } from "../norm/Rulebook.ts"
import { readSheets, type Sheets } from "../norm/Sheets.ts"
import type { RegisterView } from "./RegisterView.ts"
import { type Scope, subjectsIn } from "./Subjects.ts"

/** The day of the rules, the day of the facts, and the moment by which they were known; the present unless told. */
export interface Axes {
  readonly rulesAt: PlainDate
  readonly factsAt: PlainDate
  readonly knownAt?: Instant
}

/** Where in the journal the facts were taken from. */
export interface Cursor {
  readonly seq: number
  readonly digest: string
  readonly recordedAt: string
}

/** The fact sheets of one kind of subject with its rules compiled: verdicts and findings are drawn from it. */
export interface DocketPart {
  readonly kind: SubjectKind
  readonly compiled: CompiledRulebook
  readonly sheets: Sheets
}

/** What is judged of a scope, kind of subject after kind. */
export interface Docket {
  readonly axes: Axes
  readonly cursor: Cursor
  readonly parts: ReadonlyArray<DocketPart>
}

/** Reads the fact sheets of a scope on the day, as far as the actor may; no rule has been judged yet. */
export const docketOf = (
  rulebook: Rulebook,
  view: RegisterView,
  scope: Scope,
  actor: Actor,
  axes: Axes
): Docket => ({
  axes,
  cursor: { seq: view.seq, digest: view.digest, recordedAt: view.recordedAt },
  parts: subjectKinds.map((kind) => {
    const own = rulebookFor(rulebook, kind)
    const subjects = own.rules.length === 0 ? [] : subjectsIn[kind](view, scope, actor, axes.factsAt)
    return {
      kind,
      compiled: compile(own, axes.rulesAt),
      sheets: readSheets(own, subjects, axes.factsAt)
    }
  })
})

/** Every finding of a docket, subject after subject, each in the document's order. */
export const findingsOf = ({ parts }: Docket): ReadonlyArray<Finding> =>
  parts.flatMap(({ compiled, sheets }) => judgeAll(compiled, sheets))
