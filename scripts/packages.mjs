// Packs every package that isn't private and looks at what a county would install.
import { execFile } from "node:child_process"
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = join(root, "node_modules", ".bin")
const effect = join(root, "node_modules", "effect")
const json = (file) => JSON.parse(readFileSync(file, "utf8"))
const effectVersion = json(join(effect, "package.json")).version
const stableRange = `^${effectVersion}`
const unstableRange = `~${effectVersion}`

const run = (command, args, cwd) =>
  promisify(execFile)(command, args, {
    cwd,
    env: { ...process.env, PATH: [bin, process.env.PATH].join(delimiter), NO_COLOR: "1", FORCE_COLOR: "0" },
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32"
  })

/** Effect tags each module with its stability; a module of ours may lean on several. */
const isStable = (module) => {
  const path = module.replace(/^effect\/?/u, "")
  const file = [`${path}.ts`, `${path}/index.ts`]
    .map((name) => join(effect, "src", name))
    .find((name) => existsSync(name))
  if (file === undefined) throw new Error(`${module}: no such module in effect ${effectVersion}`)
  return /@stability +(\w+)/u.exec(readFileSync(file, "utf8"))?.[1] === "stable"
}

const effectModules = (source) => {
  const found = []
  for (const [, names, module] of source.matchAll(
    /(?:(?:import|export)\s+(?:type\s+)?(?:\{([^}]*)\}|\*\s+as\s+\w+)\s+from|import)\s*\(?\s*"(effect(?:\/[\w./-]+)?|@effect\/[\w./-]+)"/gu
  )) {
    if (module !== "effect") found.push(module)
    else {
      for (const name of (names ?? "").split(",").map(
        (part) =>
          part
            .replace(/^\s*type\s/u, "")
            .trim()
            .split(/\s/u)[0]
      )) {
        // The root also re-exports functions such as pipe, all of them stable.
        if (/^[A-Z]/u.test(name)) found.push(`effect/${name}`)
      }
    }
  }
  return found
}

/** D21: a caret promises that only stable modules are used; an unstable one holds the minor version. */
const checkEffectRange = (folder, manifest, problems) => {
  const uses = new Set(
    globSync("src/**/*.{ts,tsx}", { cwd: folder, exclude: ["**/*.test.*"] }).flatMap((file) =>
      effectModules(readFileSync(join(folder, file), "utf8"))
    )
  )
  const unstable = [...uses].filter((module) => module.startsWith("@effect/") || !isStable(module)).toSorted()
  const wanted = unstable.length === 0 ? stableRange : unstableRange
  const found = manifest.peerDependencies?.effect
  if (uses.size > 0 && found !== wanted) {
    const why = unstable.length === 0 ? "it uses stable modules only" : `it uses ${unstable.join(", ")}`
    problems.push(`peer effect is "${found}", must be "${wanted}": ${why}`)
  }
}

const checkTarball = async (folder, temporary, problems) => {
  const { stdout } = await run(
    "npm",
    ["pack", "--json", "--ignore-scripts", "--pack-destination", temporary],
    folder
  )
  const [{ filename, files }] = JSON.parse(stdout)
  const tests = files.filter(({ path }) => /\.test\.|(^|\/)__/u.test(path))
  for (const { path } of tests) problems.push(`${path} is a test and would be published`)
  const tarball = join(temporary, filename)
  for (const [tool, args] of [
    ["publint", ["run", tarball, "--strict"]],
    ["attw", [tarball, "--profile", "esm-only", "--no-definitely-typed", "--no-emoji", "--format", "ascii"]]
  ]) {
    try {
      await run(tool, args, folder)
    } catch (error) {
      problems.push(`${tool}\n${error.stdout ?? ""}${error.stderr ?? error.message}`)
    }
  }
  return files.length
}

const rootEffect = json(join(root, "package.json")).devDependencies.effect
let failed = rootEffect !== effectVersion
if (failed) console.error(`package.json: effect is "${rootEffect}", must be pinned to ${effectVersion}`)

const temporary = mkdtempSync(join(tmpdir(), "jiceng-packages-"))
try {
  for (const file of globSync("packages/*/package.json", { cwd: root }).toSorted()) {
    const folder = join(root, dirname(file))
    const manifest = json(join(folder, "package.json"))
    if (manifest.private) continue
    const problems = []
    if (manifest.license !== "UNLICENSED")
      problems.push(`license is "${manifest.license}", must be "UNLICENSED"`)
    checkEffectRange(folder, manifest, problems)
    const count = existsSync(join(folder, "dist")) ? await checkTarball(folder, temporary, problems) : 0
    if (count === 0) problems.push("not built; run npm run build first")
    console.log(`${manifest.name}: ${count} files, ${problems.length} to fix`)
    for (const problem of problems) console.error(`  ${problem.trim().replaceAll("\n", "\n  ")}`)
    failed ||= problems.length > 0
  }
} finally {
  rmSync(temporary, { recursive: true })
}
process.exitCode = failed ? 1 : 0
