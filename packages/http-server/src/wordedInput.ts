import { describeIssues, InvalidInput } from "@jiceng/core"
import { errorBody, InternalError, WordedInput } from "@jiceng/http-api"
import { Effect, type Layer } from "effect"
import { HttpRouter, HttpServerRequest } from "effect/http"
import { type HttpApiError, HttpApiMiddleware } from "effect/http-api"
import { reported } from "./reported.ts"

/** What was rejected, so that each fault can show what it found (masked where it is personal). */
const rejected = Effect.fnUntraced(function* (kind: HttpApiError.HttpApiSchemaError["kind"]) {
  if (kind === "Params") return (yield* HttpRouter.RouteContext).params
  if (kind === "Query") return yield* HttpServerRequest.ParsedSearchParams
  const request = yield* HttpServerRequest.HttpServerRequest
  if (kind === "Headers") return { ...request.headers }
  return JSON.parse(yield* Effect.orDie(request.text)) as unknown
})

/** Puts every fault of an input into words; what the server itself couldn't encode is a defect of ours. */
export const layerWordedInput: Layer.Layer<WordedInput> = HttpApiMiddleware.layerSchemaErrorTransform(
  WordedInput,
  Effect.fnUntraced(function* (error, { endpoint }) {
    if (error.kind === "Body" || error.kind === "ResponseHeaders") {
      const reference = yield* reported(`${endpoint.identifier} couldn't encode its answer`, error.cause)
      return yield* Effect.fail(errorBody(new InternalError({ reference })))
    }
    const issues = describeIssues(error.cause, { input: yield* rejected(error.kind) })
    return yield* Effect.fail(errorBody(new InvalidInput({ command: endpoint.identifier, issues })))
  })
)
