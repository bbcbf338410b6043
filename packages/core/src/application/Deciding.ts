import { Result } from "effect"
import type { Actor } from "../access/Actor.ts"
import { Forbidden, permissions } from "../access/Permission.ts"
import type { DecideContext } from "../journal/Command.ts"
import { type DivisionCode, prefectureOf } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { valueFor } from "../norm/Profile.ts"
import type { Rulebook } from "../norm/Rulebook.ts"
import type { Application, FoundApplication, Standing } from "./Application.ts"
import { type NotOpen, type Open, ready } from "./Ready.ts"
import { tierModel, tierModels } from "./parameters.ts"

const isDelegated = (rulebook: Rulebook, county: DivisionCode, day: PlainDate): boolean =>
  tierModels[Number(valueFor(rulebook, county, tierModel, day))] === "delegated"

/** The authority that decides on a county's applications, and numbers what it decides. */
export const decider = (rulebook: Rulebook, county: DivisionCode, day: PlainDate): DivisionCode =>
  isDelegated(rulebook, county, day) ? county : prefectureOf(county)

/** A county doesn't decide what is the city's to decide (2.1, 2.2), unless the deployment delegates it. */
export const notToDecide = (
  rulebook: Rulebook,
  actor: Actor,
  county: DivisionCode,
  day: PlainDate
): Forbidden | undefined => {
  if (actor.tier === "city" || isDelegated(rulebook, county, day)) return undefined
  const permission = "application.decide"
  const tier = {
    what: "actorTier",
    operator: "equal",
    observed: actor.tier,
    required: "city",
    met: false
  } as const
  return new Forbidden({ permission, clauses: permissions[permission].clauses, conditions: [tier] })
}

/** An application if it is the actor's to decide now. */
export const decidable = <
  State extends string,
  Verb extends string,
  Body extends { readonly state: Standing<State> }
>(
  of: Application<State, Verb, Body>,
  verb: Verb,
  found: FoundApplication<Body>,
  at: { readonly id: string; readonly on: PlainDate },
  context: DecideContext
): Result.Result<Open<State, Body>, NotOpen | Forbidden> =>
  Result.flatMap(ready(of, verb, found, at, context), (open) => {
    const forbidden = notToDecide(context.rulebook, context.actor, open.office.county, at.on)
    return forbidden === undefined ? Result.succeed(open) : Result.fail(forbidden)
  })
