import { assert, describe, it } from "@effect/vitest"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readPages } from "./Pages.ts"
import { pageFor } from "./PageRoutes.ts"

const built = () => {
  const folder = mkdtempSync(join(tmpdir(), "jiceng-pages-"))
  writeFileSync(join(folder, "secret.key"), "secret")
  const web = join(folder, "web")
  mkdirSync(join(web, "assets"), { recursive: true })
  writeFileSync(join(web, "index.html"), "<!doctype html><title>front</title>")
  writeFileSync(join(web, "assets", "index-Abc123.js"), "export const a = 1\n".repeat(200))
  const pages = readPages(web)
  rmSync(folder, { recursive: true })
  return pages
}

describe("the pages", () => {
  const pages = built()
  const front = pages.get("/index.html")!

  it("that have a hash in their name are told apart, and worth compressing", () => {
    const script = pages.get("/assets/index-Abc123.js")!
    assert.isTrue(script.hashed)
    assert.isFalse(front.hashed)
    assert.isBelow(script.gzipped!.byteLength, script.bytes.byteLength)
    assert.strictEqual(script.type, "text/javascript; charset=utf-8")
  })

  const found = [
    ["/", front],
    ["/index.html", front],
    ["/offices/of_1", front],
    ["/clauses/1.3.3", front],
    ["/clauses/1.5.1a", front],
    ["/acts/party.found", front],
    ["/acts/../secret.key", undefined],
    ["/acts/secret.key/x.js", undefined],
    ["/assets/index-Abc123.js", pages.get("/assets/index-Abc123.js")],
    ["/assets/index-Old.js", undefined],
    ["/favicon.ico", undefined],
    ["/api", undefined],
    ["/api/", undefined],
    ["/api/nothing", undefined],
    ["/apiary", front],
    ["/../secret.key", undefined],
    ["/assets/../../secret.key", undefined],
    ["/%2e%2e/secret.key", undefined],
    ["/..\\secret.key", undefined],
    ["//etc/passwd", front],
    ["/\0", front]
  ] as const
  for (const [path, page] of found) {
    it(`${JSON.stringify(path)} is ${page === undefined ? "nothing" : page === front ? "the front door" : "itself"}`, () => {
      assert.strictEqual(pageFor(pages, path), page)
    })
  }

  it("that aren't built still have a front door that says so", () => {
    const none = readPages(join(tmpdir(), "jiceng-no-such-folder"))
    assert.include(new TextDecoder().decode(pageFor(none, "/")!.bytes), "页面尚未构建")
  })
})
