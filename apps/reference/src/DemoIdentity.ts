import { type Actor, Identity, Unauthenticated } from "@jiceng/core"
import { demoActors } from "@jiceng/demo"
import type { DemoLogin } from "@jiceng/http-server"
import { Effect, Layer, Redacted } from "effect"

const actors: ReadonlyMap<string, Actor> = new Map(
  Object.values(demoActors).map(({ actor }) => [actor.id, actor])
)

/** Whom the demo lets one act as. */
export const demoLogins: ReadonlyArray<DemoLogin> = Object.values(demoActors).map(({ actor, label }) => ({
  id: actor.id,
  label
}))

/** The credential is the id of one of the demo's actors, which anybody can read: for a demo only. */
export const layerDemoIdentity: Layer.Layer<Identity> = Layer.succeed(
  Identity,
  Identity.of({
    actorOf: (credential) => {
      const actor = actors.get(Redacted.value(credential))
      return actor === undefined ? Effect.fail(new Unauthenticated()) : Effect.succeed(actor)
    }
  })
)
