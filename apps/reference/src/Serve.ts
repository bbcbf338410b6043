import { Console, Context, Effect, Layer } from "effect"
import { HttpServer } from "effect/http"
import { fileURLToPath } from "node:url"
import { layerApp } from "./App.ts"
import { openBrowser } from "./Browser.ts"
import { freePort } from "./NodeServer.ts"
import { readPages } from "./Pages.ts"
import type { Settings } from "./Settings.ts"

/** Where the built pages are, beside the built server. */
const pagesFolder = fileURLToPath(new URL("./web", import.meta.url))

const isLocal = (host: string): boolean => host === "localhost" || host === "::1" || host.startsWith("127.")

const urlOf = ({ address }: HttpServer.HttpServer["Service"], host: string): string => {
  const port = address._tag === "UnixPathAddress" ? 0 : address.port
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`
}

/** Runs the app until it is told to stop. */
export const serve = Effect.fn("serve")(function* (settings: Settings) {
  const { host, memory } = settings
  yield* freePort(settings)
  const context = yield* Layer.build(layerApp(settings, readPages(pagesFolder)))
  if (!isLocal(host)) {
    yield* Console.log(
      `注意：演示没有真正的登录，任何能访问 ${host} 的人都可以操作 / ` +
        `mind: a demo has no real sign-in; whoever reaches ${host} may act`
    )
  }
  const url = urlOf(Context.get(context, HttpServer.HttpServer), host)
  const where = memory ? "（内存 / in memory）" : ""
  yield* Console.log(`基层已就绪：${url}${where} / Jiceng is ready at ${url}`)
  yield* openBrowser(url)
  return yield* Effect.never
}, Effect.scoped)
