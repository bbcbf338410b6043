import { execFile } from "node:child_process"
import { copyFileSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { inject } from "vitest"
import type { Report } from "./assess/Report.ts"

/** The built program. */
export const bin = fileURLToPath(new URL("../dist/main.js", import.meta.url))

/** How a run of the program ended. */
export interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Runs the built program as a user would, with some variables of the environment set. */
export const jicengWith = (
  variables: Readonly<Record<string, string>>,
  ...args: ReadonlyArray<string>
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      FORCE_COLOR: undefined,
      NO_COLOR: undefined,
      COLUMNS: undefined,
      ...variables
    }
    execFile(process.execPath, [bin, ...args], { env, maxBuffer: 1 << 26 }, (error, out, err) => {
      if (error !== null && typeof error.code !== "number") reject(error)
      else resolve({ status: error === null ? 0 : Number(error.code), out, err })
    })
  })

/** Runs the built program as a user would. */
export const jiceng = (...args: ReadonlyArray<string>): Promise<Ran> => jicengWith({}, ...args)

/** Runs `jiceng assess` and reads its JSON. */
export const report = async (...args: ReadonlyArray<string>): Promise<Report> => {
  const { out } = await jiceng("assess", ...args, "--format", "json")
  return JSON.parse(out) as Report
}

/** The demo city, seeded once for the whole run, in an SQLite file of a folder that `remove` takes away. */
export const demoFile = (): { folder: string; file: string; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), "jiceng-cli-"))
  const file = join(folder, "demo.sqlite")
  copyFileSync(inject("demoFile"), file)
  return { folder, file, remove: () => rmSync(folder, { recursive: true }) }
}

/** An office of the demo that breaks a clause: three full members and no Party organization. */
export const breached = ["--office", "of_guichi-12", "--clause", "1.4.1"]
