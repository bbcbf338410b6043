import { access, type Actor, Jiceng, permissions, type Permission } from "@jiceng/core"
import { JicengApi, type MaybeSignedIn, Visitor } from "@jiceng/http-api"
import { Effect, type Layer } from "effect"
import { HttpApiBuilder, type HttpApiGroup } from "effect/http-api"
import { somebody } from "./commandDetail.ts"
import { Deployment } from "./Deployment.ts"

const permissionsOf = (actor: Actor): ReadonlyArray<Permission> =>
  (Object.keys(permissions) as ReadonlyArray<Permission>).filter(
    (permission) => access(actor, permission, somebody(actor)).allowed
  )

/** Who is signed in, and in a demo whom one may act as. */
export const layerSession: Layer.Layer<
  HttpApiGroup.Service<"jiceng", "session">,
  never,
  Jiceng | Deployment | MaybeSignedIn
> = HttpApiBuilder.group(
  JicengApi,
  "session",
  Effect.fn(function* (handlers) {
    const { rulebook, today } = yield* Jiceng
    const { demo } = yield* Deployment
    return handlers.handle(
      "session",
      Effect.fnUntraced(function* () {
        const { actor } = yield* Visitor
        const label = demo?.logins.find(({ id }) => id === actor?.id)?.label
        return {
          ...(actor && {
            actor: {
              id: actor.id,
              tier: actor.tier,
              ...(actor.jurisdiction && { jurisdiction: actor.jurisdiction }),
              ...(label && { label }),
              permissions: permissionsOf(actor)
            }
          }),
          day: yield* today,
          demo: demo !== undefined,
          ...(demo && { actors: demo.logins }),
          rulebook
        }
      })
    )
  })
)
