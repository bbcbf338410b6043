import {
  type Actor,
  type Assessment,
  Jiceng,
  type PlainDate,
  type RegisterView,
  type Scope
} from "@jiceng/core"
import { CurrentActor } from "@jiceng/http-api"
import { Effect } from "effect"
import type { HttpServerResponse } from "effect/http"
import { Conditional, readerOf } from "./Conditional.ts"

/** A question about the register: which answer, about which offices, on which day (today unless told). */
export interface Question {
  readonly path: string
  readonly scope: Scope
  readonly asOf: PlainDate | undefined
}

/** What an answer is made from: one moment of the register, which lasts until the next yield. */
export interface Moment {
  readonly view: RegisterView
  readonly actor: Actor
  readonly assessment: Assessment
}

/**
 * Answers a question from one moment of the register. `compose` reads the view before it yields; a commit that came
 * in between the tag and the assessment starts it again, so a tag never names another moment's answer.
 */
export const makeAsked = Effect.gen(function* () {
  const jiceng = yield* Jiceng
  const conditional = yield* Conditional
  return Effect.fnUntraced(function* <A, E, R>(
    { path, scope, asOf }: Question,
    compose: (moment: Moment) => Effect.Effect<A, E, R>,
    encode: (value: A, tag: string) => HttpServerResponse.HttpServerResponse
  ) {
    const actor = yield* CurrentActor
    for (;;) {
      const factsAt = asOf ?? (yield* jiceng.today)
      const view = yield* jiceng.view
      const { seq, digest } = view
      const { hash } = jiceng.rulebook
      const tag = conditional.tagOf({ path, hash, seq, digest, factsAt, scope, reader: readerOf(actor) })
      const known = yield* conditional.known(tag)
      if (known !== undefined) return known
      const assessment = yield* jiceng.assess(scope, { actor, factsAt })
      if (assessment.cursor.seq !== seq || view.seq !== seq) continue
      return encode(yield* compose({ view, actor, assessment }), tag)
    }
  })
})
