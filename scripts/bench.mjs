// `npm run bench [name]`: builds, runs the benchmarks one after another, and writes docs/performance.md from all results.
import { spawnSync } from "node:child_process"
import { globSync, writeFileSync } from "node:fs"
import { basename, delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { generate } from "./generate/performance.mjs"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = join(root, "node_modules", ".bin")
const env = {
  ...process.env,
  PATH: [bin, process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1"
}

const run = (command, args) => {
  const { status } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: "inherit",
    shell: process.platform === "win32"
  })
  if (status !== 0) process.exit(status ?? 1)
}

// A benchmark's program begins with a small letter, the modules that it is made of with a capital one.
const known = globSync("bench/src/[a-z]*.ts", { cwd: root }).map((file) => basename(file, ".ts"))
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`no benchmark ${unknown.join(", ")}; there are ${known.join(", ")}`)
  process.exit(2)
}

run("turbo", ["run", "build", "--filter=@jiceng/bench", "--output-logs=errors-only"])
for (const name of asked.length > 0 ? asked : known) {
  run("node", ["--expose-gc", join("bench", "dist", `${name}.js`)])
}
generate({ emit: (path, text) => writeFileSync(join(root, path), text), root })
