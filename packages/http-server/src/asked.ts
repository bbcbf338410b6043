import {
  type Actor,
  type Agenda,
  type Assessment,
  type Axes,
  type Changes,
  type Cursor,
  cursorOf,
  type DivisionCode,
  type DueWindow,
  Jiceng,
  type PlainDate,
  type RegisterView,
  type RulebookName,
  type Scope
} from "@jiceng/core"
import { CurrentActor, type Days } from "@jiceng/http-api"
import { Effect } from "effect"
import type { HttpServerResponse } from "effect/http"
import { Conditional, readerOf } from "./Conditional.ts"

/** A question about the register: which answer, about whom, on which days. */
export interface Question {
  readonly path: string
  /** Whom to judge; an answer without findings judges nobody. */
  readonly scope?: Scope
  /** What else the answer follows from: whom it is about, what was looked for. */
  readonly about?: unknown
  /** Asks what is owed: due within some days, else what counts on the day. */
  readonly agenda?: { readonly due?: DueWindow }
  /** Asks what is otherwise than on an earlier day. */
  readonly since?: PlainDate
  readonly days: { readonly [D in keyof Days]: Days[D] | undefined }
}

/** What an answer is made from: one moment of the register, which lasts until the next yield. */
export interface Moment {
  readonly view: RegisterView
  readonly actor: Actor
  readonly assessment: Assessment
  /** What is owed, where that was asked. */
  readonly agenda?: Agenda
  /** What is otherwise, where that was asked. */
  readonly changes?: Changes
}

/** One county, or everything that the actor may read. */
export const inCounty = (county: DivisionCode | undefined): Scope =>
  county === undefined ? { kind: "all" } : { kind: "county", county }

/** What an answer without findings rests on. */
const unjudged = (rulebook: RulebookName, cursor: Cursor, axes: Axes): Assessment => ({
  rulebook,
  ...axes,
  cursor,
  findings: []
})

/**
 * Answers a question from one moment of the register. `compose` reads the view before it yields; a commit that came
 * in between the tag and the assessment starts it again, so a tag never names another moment's answer.
 */
export const makeAsked = Effect.gen(function* () {
  const jiceng = yield* Jiceng
  const conditional = yield* Conditional

  const judged = Effect.fnUntraced(function* (
    { scope, agenda: owed, since }: Question,
    { view, actor }: Pick<Moment, "view" | "actor">,
    axes: Axes
  ) {
    if (scope === undefined) return { assessment: unjudged(jiceng.rulebook, cursorOf(view), axes) }
    const options = { actor, ...axes }
    if (owed !== undefined) {
      const agenda = yield* jiceng.obligations(scope, { ...options, ...owed })
      return { assessment: unjudged(agenda.rulebook, agenda.cursor, axes), agenda }
    }
    if (since !== undefined) {
      const changes = yield* jiceng.changes(scope, { ...options, since })
      return { assessment: unjudged(changes.rulebook, changes.cursor, axes), changes }
    }
    return { assessment: yield* jiceng.assess(scope, options) }
  })

  return Effect.fnUntraced(function* <A, E, R>(
    question: Question,
    compose: (moment: Moment) => Effect.Effect<A, E, R>,
    encode: (value: A, tag: string) => HttpServerResponse.HttpServerResponse
  ) {
    const { path, scope, about, agenda: owed, since, days } = question
    const { asOf, knownAt } = days
    const actor = yield* CurrentActor
    for (;;) {
      const factsAt = asOf ?? (yield* jiceng.today)
      const axes: Axes = {
        factsAt,
        rulesAt: days.rulesAt ?? factsAt,
        ...(knownAt !== undefined && { knownAt })
      }
      const view = yield* knownAt === undefined ? jiceng.view : jiceng.viewAt(knownAt)
      const { seq, digest } = view
      const tag = conditional.tagOf({
        path,
        hash: jiceng.rulebook.hash,
        seq,
        digest,
        ...axes,
        ...(scope && { scope }),
        ...(about !== undefined && { about }),
        ...(owed && { owed }),
        ...(since && { since }),
        reader: readerOf(actor)
      })
      const known = yield* conditional.known(tag)
      if (known !== undefined) return known
      const found = yield* judged(question, { view, actor }, axes)
      if (found.assessment.cursor.seq !== seq || view.seq !== seq) continue
      return encode(yield* compose({ view, actor, ...found }), tag)
    }
  })
})

export type Asked = Effect.Success<typeof makeAsked>
