import { assert, it } from "@effect/vitest"
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, describe } from "vitest"

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url))
const data = mkdtempSync(join(tmpdir(), "jiceng-app-"))
const started: Array<ChildProcess> = []

afterAll(() => {
  for (const child of started) child.kill("SIGKILL")
  rmSync(data, { recursive: true, force: true })
})

interface Running {
  readonly child: ChildProcess
  readonly printed: () => string
  /** The address, once it is printed. */
  readonly url: Promise<string>
  readonly ended: Promise<number | null>
}

const run = (args: ReadonlyArray<string>, variables: NodeJS.ProcessEnv = {}): Running => {
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...process.env, CI: "1", JICENG_DATA: data, ...variables },
    stdio: ["ignore", "pipe", "pipe"]
  })
  started.push(child)
  let printed = ""
  const ended = once(child, "exit").then(([code]) => code as number | null)
  const url = new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      printed += chunk.toString()
      const found = /Jiceng is ready at (\S+)/u.exec(printed)?.[1]
      if (found !== undefined) resolve(found)
    }
    child.stdout.on("data", hear)
    child.stderr.on("data", hear)
    void ended.then((code) => reject(new Error(`ended with ${code}: ${printed}`)))
  })
  url.catch(() => undefined)
  return { child, printed: () => printed, url, ended }
}

const asCounty = { authorization: "Bearer demo-guichi", "content-type": "application/json" }

describe("the app", { timeout: 180_000 }, () => {
  it("seeds once, serves, stops well, and finds everything again", async () => {
    const first = run(["--port", "0"])
    const url = await first.url
    assert.match(first.printed(), /48 offices, \d+ commands in [\d.]+ s/u)
    assert.match(first.printed(), /基层已就绪：http:\/\/127\.0\.0\.1:\d+/u)
    if (process.platform !== "win32") {
      for (const file of ["register.key", "register.sqlite"])
        assert.strictEqual(statSync(join(data, file)).mode & 0o077, 0, file)
    }

    const session = (await (await fetch(`${url}/api/session`)).json()) as Record<string, unknown>
    assert.deepInclude(session, { demo: true, day: "2026-06-30" })
    const page = await fetch(`${url}/offices/of_guichi-01`)
    assert.deepStrictEqual(
      [page.status, page.headers.get("content-type"), page.headers.get("cache-control")],
      [200, "text/html; charset=utf-8", "no-cache"]
    )
    assert.include(page.headers.get("content-security-policy"), "frame-ancestors 'none'")
    const nothing = await fetch(`${url}/api/nothing`)
    assert.deepStrictEqual([nothing.status, nothing.headers.get("content-type")], [404, "application/json"])
    assert.strictEqual((await fetch(`${url}/api/standing`)).status, 401)

    const done = await fetch(`${url}/api/offices/of_guichi-01/receipts`, {
      method: "POST",
      headers: { ...asCounty, "idempotency-key": "once" },
      body: JSON.stringify({ on: "2026-06-30", amount: "12345" })
    })
    const answer = await done.text()
    assert.strictEqual(done.status, 200, answer)

    const port = new URL(url).port
    const second = run(["--port", port])
    assert.strictEqual(await second.ended, 1)
    assert.include(second.printed(), `端口 ${port} 已被占用`)
    assert.include(second.printed(), `port ${port} is in use`)

    first.child.kill("SIGTERM")
    assert.strictEqual(await first.ended, 0)

    const again = run(["--port", port])
    assert.strictEqual(await again.url, url)
    assert.notInclude(again.printed(), "entering the demo")
    const repeated = await fetch(`${url}/api/offices/of_guichi-01/receipts`, {
      method: "POST",
      headers: { ...asCounty, "idempotency-key": "once" },
      body: JSON.stringify({ on: "2026-06-30", amount: "12345" })
    })
    assert.strictEqual(await repeated.text(), answer)
    again.child.kill("SIGINT")
    assert.strictEqual(await again.ended, 0)
  })

  it("logs a defect without the personal data in it", async () => {
    const broken =
      "const { get } = Map.prototype; Map.prototype.get = function (key) {" +
      " if (key === '/13956601234') throw new Error(`no page ${key}`); return get.call(this, key) }"
    const preload = `--import "data:text/javascript,${encodeURIComponent(broken)}"`
    const app = run(["--port", "0", "--memory"], { NODE_OPTIONS: preload })
    const answer = await fetch(`${await app.url}/13956601234`)
    assert.strictEqual(answer.status, 500)
    const { reference } = (await answer.json()) as { readonly reference: string }
    app.child.kill("SIGTERM")
    assert.strictEqual(await app.ended, 0)
    assert.include(app.printed(), reference)
    assert.include(app.printed(), "no page /139****1234")
    assert.notInclude(app.printed(), "13956601234")
  })

  it("refuses a port that is none, with help", async () => {
    const wrong = run(["--port", "99999"])
    assert.strictEqual(await wrong.ended, 1)
    assert.include(wrong.printed(), "--memory")
  })
})
