import type { Digest, Identity, Jiceng, RecordStore } from "@jiceng/core"
import { JicengApi, openapiPath } from "@jiceng/http-api"
import { type FileSystem, Layer, type Path } from "effect"
import type { Etag, HttpPlatform, HttpRouter } from "effect/http"
import { HttpApiBuilder } from "effect/http-api"
import { layerActs } from "./acts.ts"
import { Conditional } from "./Conditional.ts"
import type { Deployment } from "./Deployment.ts"
import { layerJsonBody } from "./jsonBody.ts"
import { layerLastWord } from "./lastWord.ts"
import { layerQuestions } from "./questions.ts"
import { layerSession } from "./session.ts"
import { layerMaybeSignedIn, layerSignedIn } from "./signIn.ts"
import { layerWordedInput } from "./wordedInput.ts"

/**
 * The whole API as one layer of routes, with its OpenAPI document. Serve it with `HttpRouter.serve(layerHttp, {
 * disableLogger: true })`: the default request logger costs more than the answers.
 */
export const layerHttp: Layer.Layer<
  never,
  never,
  | Jiceng
  | RecordStore
  | Digest
  | Identity
  | Deployment
  | HttpRouter.HttpRouter
  | HttpPlatform.HttpPlatform
  | Etag.Generator
  | FileSystem.FileSystem
  | Path.Path
> = Layer.merge(
  HttpApiBuilder.layer(JicengApi, { openapiPath }).pipe(
    Layer.provide([layerSession, layerQuestions, layerActs]),
    Layer.provide([layerSignedIn, layerMaybeSignedIn, layerWordedInput, layerJsonBody, Conditional.layer])
  ),
  layerLastWord
)
