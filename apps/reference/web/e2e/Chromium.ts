import { type BrowserContext, chromium } from "playwright-core"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium"

/** Whether there is a browser to test with. */
export const hasChromium = (): boolean => existsSync(executablePath)

/** What to say when there is none; CI doesn't accept it. */
export const withoutChromium = `no Chromium at ${executablePath}: set CHROMIUM, or apt-get install chromium fonts-noto-cjk`

/** Whether a missing engine fails the suite instead of skipping it. */
export const isRequired = process.env["JICENG_REQUIRE_ENGINES"] === "1"

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
]

/** A browser with a profile of its own, which goes with it. */
export interface Browser extends AsyncDisposable {
  readonly context: BrowserContext
}

export const openChromium = async (): Promise<Browser> => {
  const profile = mkdtempSync(join(tmpdir(), "jiceng-chromium-"))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: quiet,
    viewport: { width: 1280, height: 900 }
  })
  return {
    context,
    [Symbol.asyncDispose]: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}
