import { Context, Layer, type Redacted } from "effect"
import { type HttpClient, HttpClientRequest } from "effect/http"
import { HttpApiClient, HttpApiMiddleware } from "effect/http-api"
import { JicengApi } from "./Api.ts"
import { MaybeSignedIn, SignedIn } from "./SignedIn.ts"

/** The API as Effects, for programs that have Effect: values are decoded, errors are bodies told apart by `_tag`. */
export class JicengClient extends Context.Service<JicengClient, HttpApiClient.ForApi<typeof JicengApi>>()(
  "@jiceng/http-api/JicengClient"
) {
  static readonly layer = (options: {
    readonly baseUrl: string
    readonly credential: Redacted.Redacted
  }): Layer.Layer<JicengClient, never, HttpClient.HttpClient> => {
    const bearer: HttpApiMiddleware.HttpApiMiddlewareClient<never, never, never> = ({ next, request }) =>
      next(HttpClientRequest.bearerToken(request, options.credential))
    return Layer.effect(JicengClient, HttpApiClient.make(JicengApi, { baseUrl: options.baseUrl })).pipe(
      Layer.provide([
        HttpApiMiddleware.layerClient(SignedIn, bearer),
        HttpApiMiddleware.layerClient(MaybeSignedIn, bearer)
      ])
    )
  }
}
