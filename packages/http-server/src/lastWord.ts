import { errorBody, InternalError, statusOf, UnknownRoute } from "@jiceng/http-api"
import { Cause, Effect, type Layer } from "effect"
import { HttpRouter, HttpServerError, HttpServerRequest, HttpServerResponse } from "effect/http"
import { reported } from "./reported.ts"

const nothingHere = (method: string) =>
  HttpServerResponse.jsonUnsafe(errorBody(new UnknownRoute({ method })), { status: statusOf("UnknownRoute") })

const isNoRoute = (error: unknown): boolean =>
  HttpServerError.isHttpServerError(error) && error.reason._tag === "RouteNotFound"

/** What no handler answered: an unknown address, or a defect. Neither leaves the body empty. */
const answer = Effect.fnUntraced(function* <E>(cause: Cause.Cause<E>, method: string) {
  if (Cause.hasInterruptsOnly(cause)) return yield* Effect.failCause(cause)
  if (cause.reasons.some((reason) => reason._tag === "Fail" && isNoRoute(reason.error)))
    return nothingHere(method)
  const reference = yield* reported("a request ended in a defect", cause)
  const body = errorBody(new InternalError({ reference }))
  return HttpServerResponse.jsonUnsafe(body, { status: statusOf("InternalError") })
})

/** What every answer carries: nothing is kept by a cache unless its handler said so, and no type is guessed. */
const dressed = (response: HttpServerResponse.HttpServerResponse) =>
  HttpServerResponse.setHeaders(response, {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    ...(response.headers["cache-control"] === undefined && { "cache-control": "no-store" }),
    ...(response.status === 401 && { "www-authenticate": "Bearer" })
  })

/** Around everything that is served, pages included. */
export const layerLastWord: Layer.Layer<never, never, HttpRouter.HttpRouter> = HttpRouter.middleware(
  (effect) =>
    Effect.flatMap(HttpServerRequest.HttpServerRequest, ({ method }) =>
      Effect.map(
        Effect.catchCause(effect, (cause) => answer(cause, method)),
        dressed
      )
    ),
  { global: true }
)
