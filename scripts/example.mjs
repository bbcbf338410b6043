// Runs the worked example as its reader would: a folder of its own, against the packed package, with published exports only.
import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = join(root, "node_modules", ".bin")
const folder = mkdtempSync(join(tmpdir(), "jiceng-example-"))

const run = (command, args, cwd) => {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: "inherit",
    env: { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) },
    shell: process.platform === "win32"
  })
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}`)
}

try {
  cpSync(join(root, "examples", "county-profile"), folder, { recursive: true })
  const core = join(folder, "node_modules", "@jiceng", "core")
  mkdirSync(core, { recursive: true })
  mkdirSync(join(folder, "node_modules", "@types"))
  run(
    "npm",
    ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder],
    join(root, "packages", "core")
  )
  const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz"))
  run("tar", ["-xzf", join(folder, tarball), "-C", core, "--strip-components=1"], folder)
  for (const name of ["effect", "typescript", join("@types", "node")])
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name), "junction")
  run("tsc", ["--noEmit"], folder)
  run("node", ["--test", "test/*.test.ts"], folder)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
