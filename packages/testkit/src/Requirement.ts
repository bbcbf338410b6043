import { canonicalJson } from "@jiceng/core"
import { Effect, Schema } from "effect"
import { show, showBoth, showDifference } from "./Show.ts"

/** What a law found wrong, before the law puts its name to it. */
export class Breach extends Schema.TaggedError<Breach>()("Breach", {
  what: Schema.String,
  observed: Schema.String,
  required: Schema.String
}) {
  override get message(): string {
    return `${this.what}: observed ${this.observed}, required ${this.required}`
  }
}

/** Demands a condition; `observed` and `required` are what the report then says. */
export const holds = (
  what: string,
  condition: boolean,
  observed: unknown,
  required: string
): Effect.Effect<void, Breach> =>
  condition ? Effect.void : Effect.fail(new Breach({ what, observed: show(observed), required }))

/** Demands that two values are the same JSON: a number that comes back as text isn't. */
export const same = (what: string, observed: unknown, required: unknown): Effect.Effect<void, Breach> =>
  canonicalJson(observed) === canonicalJson(required)
    ? Effect.void
    : Effect.fail(new Breach({ what, ...showBoth(observed, required) }))

/** Demands that two texts are equal to the code point. */
export const sameText = (
  what: string,
  observed: string | undefined,
  required: string
): Effect.Effect<void, Breach> =>
  observed === undefined
    ? holds(what, false, observed, show(required))
    : holds(what, observed === required, showDifference(observed, required), show(required))

/** Demands that an effect fails with this error, and answers with it. */
export const refused = <A, E extends { readonly _tag: string }, R, const Tag extends E["_tag"]>(
  what: string,
  effect: Effect.Effect<A, E, R>,
  tag: Tag
): Effect.Effect<Extract<E, { readonly _tag: Tag }>, Breach, R> =>
  Effect.matchEffect(effect, {
    onSuccess: (value) =>
      Effect.fail(new Breach({ what, observed: `success: ${show(value)}`, required: tag })),
    onFailure: (error) =>
      error._tag === tag
        ? Effect.succeed(error as Extract<E, { readonly _tag: Tag }>)
        : Effect.fail(new Breach({ what, observed: show(error), required: tag }))
  })
