import { Digest, Entropy, Jiceng, recordKinds, RecordStore } from "@jiceng/core"
import { nodeDigest } from "@jiceng/core/node"
import { demoEntropy, seedDemo } from "@jiceng/demo"
import { openSqlite } from "@jiceng/storage-knex"
import { Effect, Layer } from "effect"
import { execFile } from "node:child_process"
import { existsSync, mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./Blocks.ts"

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>
}

/** What npm runs without `run`. */
const shorthands = ["start", "test"]

/** The command lines of a block; a comment behind a command isn't part of it. */
export const commandLines = (text: string): ReadonlyArray<string> =>
  text
    .split("\n")
    .map((line) =>
      line
        .replace(/^\$ /u, "")
        .replace(/ +# .*$/u, "")
        .trim()
    )
    .filter((line) => line !== "" && !line.startsWith("#"))

/** Why a command line can't be what a reader should type; undefined when it can. */
export const commandFault = (line: string): string | undefined => {
  for (const command of line.split("&&").map((part) => part.trim())) {
    const [program, verb = "", name = ""] = command.split(/\s+/u)
    if (program === "jiceng") continue
    if (program === "npm") {
      const script = verb === "run" ? name : shorthands.includes(verb) ? verb : undefined
      if (script === undefined) return `npm ${verb} isn't used in this repository`
      if (scripts[script] === undefined) return `package.json has no script "${script}"`
    } else if (program?.startsWith(".ci/")) {
      if (!existsSync(join(root, program))) return `${program} doesn't exist`
    } else return `unknown program ${program}`
  }
  return undefined
}

/** The demo city where the reference app keeps its register, and where documents read it. */
export const seedFile = (folder: string): Promise<unknown> => {
  mkdirSync(join(folder, ".jiceng"))
  const file = join(folder, ".jiceng", "register.sqlite")
  const store = openSqlite({ file, tenant: "chizhou", kinds: recordKinds })
  const live = Jiceng.layer().pipe(
    Layer.provide(Layer.effect(RecordStore, store)),
    Layer.provide(Layer.succeed(Digest, nodeDigest("documents"))),
    Layer.provide(Layer.succeed(Entropy, demoEntropy()))
  )
  return Effect.runPromise(Effect.provide(seedDemo, live))
}

/** Words of a command line; quotes keep spaces together. */
const words = (line: string): ReadonlyArray<string> =>
  [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain!)

/** What `jiceng …` or `npm run clause …` prints; a status of 2 or more is a failure. */
export const runLine = (line: string, folder: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const [program, ...rest] = words(line)
    const args = program === "jiceng" ? rest : ["clause", ...rest.slice(2)]
    const cwd = program === "jiceng" ? folder : root
    const bin = join(root, "packages", "cli", "dist", "main.js")
    execFile(process.execPath, [bin, ...args], { cwd, maxBuffer: 1 << 26 }, (error, out, err) => {
      if (error !== null && error.code !== 1) reject(new Error(`${line}: status ${error.code}\n${err}`))
      else resolve(out.trimEnd())
    })
  })

/** Lines that print the same on every run, so that a document can show what they print. */
export const isRepeatable = (line: string): boolean => /^(?:jiceng|npm run clause) /u.test(line)
