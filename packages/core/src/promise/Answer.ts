import { type Cause, Effect } from "effect"
import { canonicalJson } from "../journal/Canonical.ts"
import type { StoreUnavailable } from "../journal/StoreErrors.ts"
import { explain, type Explanation, type JicengError } from "../words/Explain.ts"

type Flat<T> = { readonly [Name in keyof T]: T[Name] }

/** A typed error as plain JSON: its `_tag`, its facts, and what `explain` makes of them. One member per error. */
export type Told<E> = E extends JicengError ? Flat<Omit<E, keyof Cause.YieldableError> & Explanation> : never

/** An act or a question that was refused, or of which the outcome isn't known. */
export interface NotOk<E> {
  readonly ok: false
  readonly error: Told<E>
}

/** What is answered: `ok` first, `error._tag` next. A store that can't be asked is a rejection instead. */
export type Answer<A, E> = { readonly ok: true; readonly value: A } | NotOk<Exclude<E, StoreUnavailable>>

/** An error as plain data, through JSON once: a `bigint` in a lawful act's input becomes text. */
export const told = <E extends JicengError>(error: E): Told<E> =>
  ({ ...(JSON.parse(canonicalJson(error)) as object), ...explain(error) }) as Told<E>

const isUnavailable = (error: JicengError): error is StoreUnavailable => error._tag === "StoreUnavailable"

/** Turns refusals into answers; an unavailable store and defects stay failures. */
export const answering = <A extends object, E extends JicengError, R>(
  effect: Effect.Effect<A, E, R>
): Effect.Effect<({ readonly ok: true } & A) | NotOk<Exclude<E, StoreUnavailable>>, StoreUnavailable, R> =>
  Effect.matchEffect(effect, {
    onSuccess: (answer) => Effect.succeed({ ok: true as const, ...answer }),
    onFailure: (error: JicengError) =>
      isUnavailable(error)
        ? Effect.fail(error)
        : Effect.succeed({ ok: false as const, error: told(error as Exclude<E, StoreUnavailable>) })
  })
