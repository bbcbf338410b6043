import { Identity } from "@jiceng/core"
import { CurrentActor, errorBody, MaybeSignedIn, SignedIn, Visitor } from "@jiceng/http-api"
import { Effect, Layer, Redacted } from "effect"
import { Deployment } from "./Deployment.ts"

/** Turns the bearer credential into an actor by the deployment's `Identity`, which is asked for each request. */
export const layerSignedIn: Layer.Layer<SignedIn, never, Identity> = Layer.effect(
  SignedIn,
  Effect.gen(function* () {
    const { actorOf } = yield* Identity
    return SignedIn.of({
      bearer: (next, { credential }) =>
        Effect.flatMap(Effect.mapError(actorOf(credential), errorBody), (actor) =>
          Effect.provideService(next, CurrentActor, actor)
        )
    })
  })
)

/** The same, where a demo answers somebody who hasn't chosen whom to act as. */
export const layerMaybeSignedIn: Layer.Layer<MaybeSignedIn, never, Identity | Deployment> = Layer.effect(
  MaybeSignedIn,
  Effect.gen(function* () {
    const { actorOf } = yield* Identity
    const { demo } = yield* Deployment
    return MaybeSignedIn.of({
      bearer: (next, { credential }) =>
        demo !== undefined && Redacted.value(credential) === ""
          ? Effect.provideService(next, Visitor, { actor: undefined })
          : Effect.flatMap(Effect.mapError(actorOf(credential), errorBody), (actor) =>
              Effect.provideService(next, Visitor, { actor })
            )
    })
  })
)
