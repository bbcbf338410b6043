import { NodeHttpServer } from "@effect/platform-node"
import { layerChineseWorkingDays } from "@jiceng/calendar"
import { Jiceng } from "@jiceng/core"
import { layerNodeEntropy } from "@jiceng/core/node"
import { demoClock } from "@jiceng/demo"
import { Deployment, layerHttp } from "@jiceng/http-server"
import { Effect, Layer } from "effect"
import { HttpRouter, type HttpServer } from "effect/http"
import { type CannotStart, cannotOpen } from "./CannotStart.ts"
import { demoLogins, layerDemoIdentity } from "./DemoIdentity.ts"
import { layerServer } from "./NodeServer.ts"
import { layerPages } from "./PageRoutes.ts"
import type { Page } from "./Pages.ts"
import { layerSeeded } from "./Seeding.ts"
import type { Settings } from "./Settings.ts"
import { layerStore } from "./Store.ts"

/** Reads the whole journal before the first question is asked, which would otherwise wait for it. */
const layerFolded: Layer.Layer<never, CannotStart, Jiceng> = Layer.effectDiscard(
  Effect.gen(function* () {
    const { view } = yield* Jiceng
    yield* Effect.mapError(view, ({ reason }) => cannotOpen("journal", reason))
  })
)

/**
 * The whole app: the API and the pages over one store, with the demo's people, day and records. Another county
 * replaces the store, the identity and the clock, and nothing else. The seeding is done before the port is opened.
 */
export const layerApp = (
  settings: Settings,
  pages: ReadonlyMap<string, Page>
): Layer.Layer<HttpServer.HttpServer, CannotStart> =>
  HttpRouter.serve(
    Layer.mergeAll(Layer.provide(layerHttp, layerChineseWorkingDays), layerPages(pages), layerFolded),
    {
      disableLogger: true,
      disableListenLog: true
    }
  ).pipe(
    Layer.provideMerge(layerServer(settings)),
    Layer.provide([
      NodeHttpServer.layerHttpServices,
      Deployment.layerDemo(demoLogins),
      layerDemoIdentity,
      Jiceng.layer().pipe(Layer.provide([layerNodeEntropy, layerChineseWorkingDays]))
    ]),
    Layer.provide(layerSeeded),
    Layer.provide(layerStore(settings)),
    Layer.provide(demoClock)
  )
