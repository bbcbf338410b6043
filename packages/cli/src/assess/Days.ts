import { type Axes, type Instant, isPlainDate, Instant as InstantSchema, type PlainDate } from "@jiceng/core"
import { Effect, Option, Schema } from "effect"
import { type Unusable, unusable } from "../Unusable.ts"

/** The three days as they were typed. */
export interface TypedDays {
  readonly asOf: Option.Option<string>
  readonly rulesAt: Option.Option<string>
  readonly knownAt: Option.Option<string>
}

/** The three days of a question; those that weren't given are left to the SDK. */
export type Days = Partial<Axes>

const isInstant = Schema.is(InstantSchema)

/** A day as it was typed. */
export const dayGiven = (
  flag: string,
  typed: Option.Option<string>
): Effect.Effect<PlainDate | undefined, Unusable> => {
  if (Option.isNone(typed)) return Effect.succeed(undefined)
  const given = typed.value
  return isPlainDate(given)
    ? Effect.succeed(given)
    : Effect.fail(
        unusable(
          `${flag} ${given} 不是日期，应写作 2026-06-30`,
          `${flag} ${given} is no calendar day; write it as 2026-06-30`
        )
      )
}

/** A moment as it was typed: a day stands for its end, and all of it must have passed. */
const momentGiven = (typed: Option.Option<string>): Effect.Effect<Instant | undefined, Unusable> => {
  if (Option.isNone(typed)) return Effect.succeed(undefined)
  const given = typed.value
  const moment = isPlainDate(given) ? `${given}T23:59:59.999+08:00` : given
  return isInstant(moment)
    ? Effect.succeed(moment)
    : Effect.fail(
        unusable(
          `--known-at ${given} 既不是日期也不是时刻，应写作 2026-06-30 或 2026-06-30T09:00:00.000+08:00`,
          `--known-at ${given} is neither a day nor an instant; write it as 2026-06-30 or 2026-06-30T09:00:00.000+08:00`
        )
      )
}

/** The three days, checked. */
export const daysGiven = Effect.fnUntraced(function* (typed: TypedDays): Effect.fn.Return<Days, Unusable> {
  const factsAt = yield* dayGiven("--as-of", typed.asOf)
  const rulesAt = yield* dayGiven("--rules-at", typed.rulesAt)
  const knownAt = yield* momentGiven(typed.knownAt)
  return {
    ...(factsAt !== undefined && { factsAt }),
    ...(rulesAt !== undefined && { rulesAt }),
    ...(knownAt !== undefined && { knownAt })
  }
})
