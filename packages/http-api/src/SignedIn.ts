import type { Actor } from "@jiceng/core"
import { Context } from "effect"
import { HttpApiMiddleware, HttpApiSecurity } from "effect/http-api"
import { errorBodies } from "./ErrorBody.ts"

/** Who is asking. */
export class CurrentActor extends Context.Service<CurrentActor, Actor>()("@jiceng/http-api/CurrentActor") {}

/** Who is asking, if anybody yet. */
export class Visitor extends Context.Service<Visitor, { readonly actor: Actor | undefined }>()(
  "@jiceng/http-api/Visitor"
) {}

/** `Authorization: Bearer …`, turned into an actor by the deployment's `Identity`. */
export class SignedIn extends HttpApiMiddleware.Service<SignedIn, { provides: CurrentActor }>()(
  "@jiceng/http-api/SignedIn",
  {
    requiredForClient: true,
    security: { bearer: HttpApiSecurity.bearer },
    error: errorBodies.Unauthenticated
  }
) {}

/** The same, but a demo also answers who isn't signed in yet; a credential that is sent must be valid. */
export class MaybeSignedIn extends HttpApiMiddleware.Service<MaybeSignedIn, { provides: Visitor }>()(
  "@jiceng/http-api/MaybeSignedIn",
  {
    requiredForClient: true,
    security: { bearer: HttpApiSecurity.bearer },
    error: errorBodies.Unauthenticated
  }
) {}
