// npm leaves platform builds that this registry doesn't serve out of the lock, and `npm ci` then refuses it.
// Adds an entry for each missing optional dependency; with --check only reports them.
import { readFileSync, writeFileSync } from "node:fs"

const file = new URL("../package-lock.json", import.meta.url)
const lock = JSON.parse(readFileSync(file, "utf8"))
const systems = [
  "darwin",
  "linux",
  "win32",
  "android",
  "freebsd",
  "openbsd",
  "netbsd",
  "sunos",
  "aix",
  "openharmony"
]
const processors = [
  "x64",
  "arm64",
  "arm",
  "ia32",
  "ppc64",
  "s390x",
  "riscv64",
  "loong64",
  "mips64el",
  "wasm32",
  "64"
]
const names = { windows: "win32", 64: "x64" }

const entryFor = (name, version, dev) => {
  const parts = name.split(/[/-]/u)
  const os = parts.map((part) => names[part] ?? part).find((part) => systems.includes(part))
  const cpu = parts.find((part) => processors.includes(part))
  return {
    version,
    ...(cpu && { cpu: [names[cpu] ?? cpu] }),
    ...(dev && { dev: true }),
    optional: true,
    ...(os && { os: [os] })
  }
}

const missing = []
for (const [path, locked] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(locked.optionalDependencies ?? {})) {
    if (!lock.packages[`${path}/node_modules/${name}`] && !lock.packages[`node_modules/${name}`]) {
      missing.push([`node_modules/${name}`, entryFor(name, version.replace(/^[~^]/u, ""), locked.dev)])
    }
  }
}

if (process.argv.includes("--check")) {
  for (const [path] of missing) console.error(`missing from package-lock.json: ${path} (run npm run lock)`)
  const resolved = Object.entries(lock.packages).filter(([, entry]) => /^https?:/u.test(entry.resolved ?? ""))
  for (const [path] of resolved) console.error(`package-lock.json names a registry host: ${path}`)
  process.exit(missing.length + resolved.length === 0 ? 0 : 1)
}
for (const [path, entry] of missing) lock.packages[path] = entry
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${missing.length} entries added`)
