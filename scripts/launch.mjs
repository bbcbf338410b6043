// Set-up and start on a machine with only Node 20 and npm: no dependency may be imported here.
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = join(root, "node_modules", ".bin")
const stamp = join(root, "node_modules", ".jiceng-lock")
const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  // Many processes load the same modules; what V8 made of them is kept.
  NODE_COMPILE_CACHE: join(root, "node_modules", ".cache", "node")
}
const outer = (env.PATH ?? "").split(delimiter).filter((entry) => !entry.includes("node_modules"))

const run = (title, command, args, path) => {
  const started = Date.now()
  const { status, signal } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...env, PATH: path.join(delimiter) },
    shell: process.platform === "win32"
  })
  console.log(`[${title}] ${((Date.now() - started) / 1000).toFixed(1)} s`)
  // Stopping the app is how it ends; stopping anything else leaves it undone.
  if (signal === "SIGINT" || signal === "SIGTERM") process.exit(title === "start" ? 0 : 130)
  if (status !== 0) {
    console.error(`[${title}] failed: ${[command, ...args].join(" ")}`)
    process.exit(status ?? 1)
  }
}

const install = () => {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex")
  const ready = existsSync(join(bin, "node")) && existsSync(stamp) && readFileSync(stamp, "utf8") === lock
  if (ready) return
  run("install", "npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], outer)
  // The inner Node arrives through an install script, which a strict npm may have held back.
  if (!existsSync(join(bin, "node"))) run("install node", "npm", ["rebuild", "node"], outer)
  writeFileSync(stamp, lock)
}

const inner = [bin, ...outer]
const [verb = "test", ...rest] = process.argv.slice(2)
install()
if (verb === "install") process.exit(0)
run("build", "turbo", ["run", "build", "--output-logs=errors-only"], inner)
if (verb === "start") run("start", "node", [join("apps", "reference", "dist", "main.js"), ...rest], inner)
else run("test", "vitest", ["run", ...rest], inner)
