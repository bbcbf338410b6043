import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url))

/** The built app with a demo of its own, which goes with it. */
export interface RunningApp extends AsyncDisposable {
  readonly url: string
}

/** Starts the built app on a free port and waits until it says where it is. */
export const startApp = async (): Promise<RunningApp> => {
  if (!existsSync(main)) throw new Error(`${main} isn't built; npm run build`)
  const data = mkdtempSync(join(tmpdir(), "jiceng-app-"))
  const app = spawn(process.execPath, [main, "--port", "0", "--data", join(data, "store")], {
    env: { ...process.env, CI: "true" },
    stdio: ["ignore", "pipe", "pipe"]
  })
  const ended = new Promise<void>((resolve) => {
    app.once("close", () => resolve())
  })
  let said = ""
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString("utf8")
      const found = /http:\/\/127\.0\.0\.1:[0-9]+/u.exec(said)
      if (found !== null) resolve(found[0])
    }
    app.stdout.on("data", hear)
    app.stderr.on("data", hear)
    app.once("error", reject)
    app.once("close", (code) => reject(new Error(`the app ended with ${code}\n${said}`)))
  })
  return {
    url,
    [Symbol.asyncDispose]: async () => {
      app.kill("SIGTERM")
      await ended
      rmSync(data, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}
