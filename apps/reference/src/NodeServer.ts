import { NodeHttpServer } from "@effect/platform-node"
import { Effect, Layer } from "effect"
import { HttpServer } from "effect/http"
import { createServer, type Server, STATUS_CODES } from "node:http"
import { createServer as createProbe } from "node:net"
import { type CannotStart, cannotListen } from "./CannotStart.ts"
import type { Settings } from "./Settings.ts"

/** What Node.js would answer with an empty body: a request that isn't HTTP, or whose head is too large. */
const badRequest = (status: number): string => {
  const body = JSON.stringify({
    _tag: "BadRequest",
    zh: "请求不是有效的 HTTP，或请求头过大",
    en: "the request isn't valid HTTP, or its head is too large"
  })
  return (
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json\r\nConnection: close\r\n` +
    `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  )
}

const makeServer = (): Server =>
  createServer().on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) return
    socket.end(badRequest(error.code === "HPE_HEADER_OVERFLOW" ? 431 : 400))
  })

/** Says at once, before anything is seeded, that a port can't be had. */
export const freePort = ({ host, port }: Settings): Effect.Effect<void, CannotStart> =>
  Effect.callback<void, CannotStart>((resume) => {
    const probe = createProbe()
    probe.once("error", (cause) => resume(Effect.fail(cannotListen(host, port, cause))))
    probe.listen({ host, port }, () => probe.close(() => resume(Effect.void)))
  })

/** The server; it stops listening when the scope ends and gives requests at work three seconds. */
export const layerServer = ({ host, port }: Settings): Layer.Layer<HttpServer.HttpServer, CannotStart> =>
  Layer.effect(
    HttpServer.HttpServer,
    NodeHttpServer.make(makeServer, { host, port, gracefulShutdownTimeout: "3 seconds" }).pipe(
      Effect.mapError(({ cause }) => cannotListen(host, port, cause))
    )
  )
