import { HttpApiMiddleware } from "effect/http-api"
import { errorBodies } from "./ErrorBody.ts"

/** Tells what is wrong with a path, a query, a header or a body, fault by fault, instead of an empty 400. */
export class WordedInput extends HttpApiMiddleware.Service<WordedInput>()("@jiceng/http-api/WordedInput", {
  error: [errorBodies.InvalidInput, errorBodies.InternalError]
}) {}

/** Takes JSON bodies up to the limit and nothing else. */
export class JsonBody extends HttpApiMiddleware.Service<JsonBody>()("@jiceng/http-api/JsonBody", {
  error: [errorBodies.InvalidInput, errorBodies.UnsupportedMediaType, errorBodies.BodyTooLarge]
}) {}
