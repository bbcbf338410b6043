import type { Actor } from "@jiceng/core"
import { Effect, Option } from "effect"
import { Flag } from "effect/cli"
import { divisionGiven } from "../assess/Choice.ts"
import type { Unusable } from "../Unusable.ts"
import { localOperator } from "./LocalOperator.ts"

/** As whom something is done. */
export const actingAs = Flag.String("as").pipe(
  Flag.withMetavar("CODE"),
  Flag.withDescription(
    "以哪个县区司法局的身份，默认市局 / as which county's bureau, the city's unless given"
  ),
  Flag.optional
)

/** Whose power the acts need: the city's unless a county is named. */
export const actorOf = (county: Option.Option<string>): Effect.Effect<Actor, Unusable> =>
  Option.isNone(county)
    ? Effect.succeed(localOperator)
    : Effect.map(divisionGiven("--as", county.value), (jurisdiction) => ({
        ...localOperator,
        tier: "county",
        jurisdiction
      }))
