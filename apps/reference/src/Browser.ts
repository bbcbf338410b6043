import { Effect } from "effect"
import { spawn } from "node:child_process"

/** Whether somebody sits in front of this process: a terminal with a desktop behind it, and no CI. */
const isDesktop = (): boolean => {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env
  if (CI !== undefined || !process.stdout.isTTY) return false
  return process.platform === "linux" ? DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined : true
}

const opener = (url: string): readonly [command: string, args: ReadonlyArray<string>] => {
  if (process.platform === "darwin") return ["open", [url]]
  return process.platform === "win32" ? ["cmd", ["/c", "start", "", url]] : ["xdg-open", [url]]
}

/** Opens the pages in a browser where there is one. The address is printed anyway, so failing is no fault. */
export const openBrowser = (url: string): Effect.Effect<void> =>
  Effect.sync(() => {
    if (!isDesktop()) return
    const [command, args] = opener(url)
    spawn(command, args, { stdio: "ignore", detached: true })
      .on("error", () => undefined)
      .unref()
  })
