import type { Actor } from "../access/Actor.ts"
import type { Obligation } from "../duty/Obligation.ts"
import { type Asked, obligationsOf } from "../duty/Obligations.ts"
import type { DivisionCode } from "../kernel/DivisionCode.ts"
import type { Instant } from "../kernel/Instant.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { CompiledRulebook } from "../norm/Compile.ts"
import { type Finding, type SubjectKind, subjectKinds } from "../norm/Finding.ts"
import { judgeAll } from "../norm/Judge.ts"
import { profileOf } from "../norm/Profile.ts"
import type { Rulebook } from "../norm/Rulebook.ts"
import { rulesFor } from "../norm/RulesFor.ts"
import { readSheets, type Sheets } from "../norm/Sheets.ts"
import type { RegisterView } from "./RegisterView.ts"
import { type Scope, type Subjected, subjectsIn } from "./Subjects.ts"

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

/** How far a view has read the journal. */
export const cursorOf = ({ seq, digest, recordedAt }: RegisterView): Cursor => ({ seq, digest, recordedAt })

/** The fact sheets of one kind of subject with its rules compiled: verdicts and findings are drawn from it. */
export interface DocketPart {
  readonly kind: SubjectKind
  /** The county whose profile holds for all of them; absent where there is none. */
  readonly county?: DivisionCode
  readonly compiled: CompiledRulebook
  readonly sheets: Sheets
}

/** What is judged of a scope, kind of subject after kind. */
export interface Docket {
  readonly axes: Axes
  readonly cursor: Cursor
  readonly parts: ReadonlyArray<DocketPart>
}

/** Subjects, in their order, in runs for which one profile holds, or none. Without profiles there is one run. */
const runsOf = (
  rulebook: Rulebook,
  subjects: ReadonlyArray<Subjected>
): ReadonlyArray<{ readonly county: DivisionCode | undefined; readonly run: ReadonlyArray<Subjected> }> => {
  const runs: Array<{ readonly county: DivisionCode | undefined; readonly run: Array<Subjected> }> = []
  for (const subject of subjects) {
    const county = profileOf(rulebook, subject.county)?.county
    const last = runs.at(-1)
    if (last !== undefined && last.county === county) last.run.push(subject)
    else runs.push({ county, run: [subject] })
  }
  return runs
}

/** The fact sheets of subjects of one kind with the rules that hold for them. */
const partsOf = (
  rulebook: Rulebook,
  kind: SubjectKind,
  subjects: ReadonlyArray<Subjected>,
  { factsAt, rulesAt }: Axes
): ReadonlyArray<DocketPart> =>
  runsOf(rulebook, subjects).flatMap(({ county, run }): ReadonlyArray<DocketPart> => {
    const { own, compiled, terms } = rulesFor(rulebook, kind, county, rulesAt)
    // Sheets that nothing judges aren't read.
    if (own.rules.length === 0) return []
    const sheets = readSheets(own, run, factsAt, terms)
    return [{ kind, ...(county !== undefined && { county }), compiled, sheets }]
  })

/** Reads the fact sheets of a scope on the day, as far as the actor may; no rule has been judged yet. */
export const docketOf = (
  rulebook: Rulebook,
  view: RegisterView,
  scope: Scope,
  actor: Actor,
  axes: Axes
): Docket => ({
  axes,
  cursor: cursorOf(view),
  parts: subjectKinds.flatMap((kind) =>
    partsOf(rulebook, kind, subjectsIn(kind, view, scope, actor, axes.factsAt), axes)
  )
})

/** Every finding of a docket, subject after subject, each in the document's order. */
export const findingsOf = ({ parts }: Pick<Docket, "parts">): ReadonlyArray<Finding> =>
  parts.flatMap(({ compiled, sheets }) => judgeAll(compiled, sheets))

/** Every finding about some subjects, kind after kind. */
export const findingsAbout = (
  rulebook: Rulebook,
  subjects: ReadonlyArray<Subjected>,
  axes: Axes
): ReadonlyArray<Finding> =>
  findingsOf({
    parts: subjectKinds.flatMap((kind) =>
      partsOf(
        rulebook,
        kind,
        subjects.filter(({ subject }) => subject.kind === kind),
        axes
      )
    )
  })

/** Due within which days, or without them what counts on the day of the facts. */
type Asking = Pick<Asked, "window" | "workingDays">

/** What some subjects owe, each by its due day. */
export const obligationsAbout = (
  rulebook: Rulebook,
  subjects: ReadonlyArray<Subjected>,
  { factsAt, rulesAt }: Axes,
  asking: Asking
): ReadonlyArray<Obligation> =>
  subjects.flatMap((subjected) =>
    obligationsOf(rulebook.duties, subjected, {
      ...asking,
      day: factsAt,
      terms: rulesFor(rulebook, subjected.subject.kind, subjected.county, rulesAt).terms
    })
  )

/** What is owed in a scope, as far as the actor may read, by its due day. */
export const agendaOf = (
  rulebook: Rulebook,
  view: RegisterView,
  scope: Scope,
  actor: Actor,
  axes: Axes,
  asking: Asking
): ReadonlyArray<Obligation> =>
  subjectKinds
    .filter((kind) => rulebook.duties.some(({ subject }) => subject === kind))
    .flatMap((kind) =>
      obligationsAbout(rulebook, subjectsIn(kind, view, scope, actor, axes.factsAt), axes, asking)
    )
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
