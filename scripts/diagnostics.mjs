// Asks Effect's own checker about every workspace (floating effects, names left over from Effect 3).
import { spawn } from "node:child_process"
import { globSync, readFileSync } from "node:fs"
import { dirname, join, sep } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { workspaces } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
const projects = globSync(["tsconfig.json", ...workspaces.map((pattern) => `${pattern}/tsconfig*.json`)], {
  cwd: root
})

const diagnose = (project) =>
  new Promise((resolve, reject) => {
    const child = spawn(
      join(root, "node_modules", ".bin", "effect-tsgo"),
      ["diagnostics", "--project", join(root, project), "--format", "json", "--strict"],
      { cwd: root, stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" }
    )
    let out = ""
    let err = ""
    child.stdout.on("data", (chunk) => (out += chunk))
    child.stderr.on("data", (chunk) => (err += chunk))
    child.on("error", reject)
    child.on("close", () => {
      try {
        resolve(JSON.parse(out))
      } catch {
        reject(new Error(`${project}: the checker gave no result\n${out}${err}`))
      }
    })
  })

let failed = false
for (const project of projects.toSorted()) {
  const folder = join(root, dirname(project))
  const sources = globSync("{src,web,tests}/**/*.{ts,tsx}", { cwd: folder })
  if (sources.length === 0) {
    console.log(`${project}: no sources yet`)
    continue
  }
  const { diagnostics, summary } = await diagnose(project)
  // The checker follows project references; each workspace answers for its own files.
  const own = diagnostics.filter(
    ({ file, severity }) => file.startsWith(folder + sep) && severity !== "message"
  )
  for (const { file, line, column, severity, name, message } of own) {
    console.error(`${file.slice(root.length + 1)}:${line}:${column} ${severity} ${name}: ${message}`)
  }
  console.log(`${project}: ${summary.filesChecked} files, ${own.length} to fix`)
  failed ||= own.length > 0 || summary.filesChecked === 0
}
process.exit(failed ? 1 : 0)
