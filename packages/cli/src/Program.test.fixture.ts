import { Digest, Entropy, Jiceng, recordKinds, RecordStore } from "@jiceng/core"
import { nodeDigest } from "@jiceng/core/node"
import { demoEntropy, seedDemo } from "@jiceng/demo"
import { openSqlite } from "@jiceng/storage-knex"
import { Effect, Layer } from "effect"
import { execFile } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
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

const seed = (file: string): Effect.Effect<unknown, unknown> => {
  const store = openSqlite({ file, tenant: "chizhou", kinds: recordKinds })
  const digest = Layer.succeed(Digest, nodeDigest("cli test"))
  const services = Layer.mergeAll(digest, Layer.succeed(Entropy, demoEntropy()))
  const jicengOnFile = Jiceng.layer().pipe(
    Layer.provide(Layer.effect(RecordStore, store)),
    Layer.provide(services)
  )
  return Effect.provide(seedDemo, jicengOnFile)
}

/** The demo city in an SQLite file of a folder that `remove` takes away. */
export const demoFile = async (): Promise<{ folder: string; file: string; remove: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), "jiceng-cli-"))
  const file = join(folder, "demo.sqlite")
  await Effect.runPromise(seed(file))
  return { folder, file, remove: () => rmSync(folder, { recursive: true }) }
}

/** An office of the demo that breaks a clause: three full members and no Party organization. */
export const breached = ["--office", "of_guichi-12", "--clause", "1.4.1"]
