import { Effect, Layer } from "effect"
import { HttpRouter, HttpServerError, HttpServerRequest, HttpServerResponse } from "effect/http"
import type { Page } from "./Pages.ts"

/** Only our own files, and nobody frames us. Styles are made by the pages as they go. */
const contentPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'"
].join("; ")

/** The path of an address without its query, decoded; undefined when it can't be. */
const pathOf = (url: string): string | undefined => {
  try {
    return decodeURIComponent(url.split(/[?#]/u, 1)[0] ?? "")
  } catch {
    return undefined
  }
}

const isApi = (path: string): boolean => path === "/api" || path.startsWith("/api/")

/** A page of one act: its command's name (party.found) only looks like a file's. */
const isAct = (path: string): boolean => /^\/acts\/[a-z]+\.[a-z]+$/iu.test(path)

/** A file's address stands under /assets/ or ends like a file; a clause's (1.3.3) ends in a digit and is a page's own. */
const isRouted = (path: string): boolean =>
  isAct(path) || (!path.startsWith("/assets/") && !/\.[a-z][a-z0-9]*$/iu.test(path))

/** The file for a path: itself, or the front door for the addresses that the pages make up. */
export const pageFor = (pages: ReadonlyMap<string, Page>, path: string): Page | undefined => {
  if (isApi(path)) return undefined
  return pages.get(path) ?? (isRouted(path) ? pages.get("/index.html") : undefined)
}

const respond = (page: Page, request: HttpServerRequest.HttpServerRequest) => {
  const { bytes, gzipped, type, etag, hashed } = page
  const headers = {
    etag,
    vary: "accept-encoding",
    "cache-control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
    ...(type.startsWith("text/html") && { "content-security-policy": contentPolicy })
  }
  if (request.headers["if-none-match"]?.includes(etag))
    return HttpServerResponse.empty({ status: 304, headers })
  const zipped = /\bgzip\b/u.test(request.headers["accept-encoding"] ?? "") ? gzipped : undefined
  return HttpServerResponse.uint8Array(zipped ?? bytes, {
    contentType: type,
    headers: { ...headers, ...(zipped && { "content-encoding": "gzip" }) }
  })
}

/** Serves the pages to every GET that isn't the API's. */
export const layerPages = (
  pages: ReadonlyMap<string, Page>
): Layer.Layer<
  never,
  never,
  HttpRouter.HttpRouter | HttpRouter.Request<"Error", HttpServerError.HttpServerError>
> =>
  Layer.effectDiscard(
    Effect.gen(function* () {
      const router = yield* HttpRouter.HttpRouter
      const handler = Effect.gen(function* () {
        const request = yield* HttpServerRequest.HttpServerRequest
        const path = pathOf(request.url)
        const page = path === undefined ? undefined : pageFor(pages, path)
        if (page !== undefined) return respond(page, request)
        return yield* new HttpServerError.HttpServerError({
          reason: new HttpServerError.RouteNotFound({ request })
        })
      })
      yield* router.add("GET", "/*", handler)
    })
  )
