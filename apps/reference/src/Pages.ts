import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { extname, join, relative, sep } from "node:path"
import { gzipSync } from "node:zlib"

/** One built file, read once. Asking for an address never touches the disk, so none can lead out of the folder. */
export interface Page {
  readonly bytes: Uint8Array
  /** Present where it is worth it. */
  readonly gzipped: Uint8Array | undefined
  readonly type: string
  readonly etag: string
  /** Its name changes with its content. */
  readonly hashed: boolean
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2"
}

const isText = (type: string): boolean => /^text|json|svg/u.test(type)

const pageOf = (address: string, bytes: Uint8Array): Page => {
  const type = types[extname(address).toLowerCase()] ?? "application/octet-stream"
  const gzipped = isText(type) && bytes.byteLength > 1024 ? gzipSync(bytes) : undefined
  return {
    bytes,
    gzipped: gzipped && gzipped.byteLength < bytes.byteLength ? gzipped : undefined,
    type,
    etag: `"${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}"`,
    hashed: address.startsWith("/assets/")
  }
}

/** Shown at the front door while the pages aren't built. */
const unbuilt = pageOf(
  "/index.html",
  new TextEncoder().encode(
    "<!doctype html><meta charset=utf-8><title>基层 Jiceng</title><p>页面尚未构建。/ The pages aren't built yet." +
      " <a href=/api/openapi.json>OpenAPI</a>"
  )
)

/** Every built file by its address. */
export const readPages = (folder: string): ReadonlyMap<string, Page> => {
  const pages = new Map<string, Page>([["/index.html", unbuilt]])
  if (!existsSync(folder)) return pages
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const address = `/${relative(folder, file).split(sep).join("/")}`
    pages.set(address, pageOf(address, readFileSync(file)))
  }
  return pages
}
