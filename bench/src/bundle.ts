// The largest bundle in a bounded heap: `npm run bench bundle`. The import dies when it needs more than that.
import { bundleBytesMax } from "@jiceng/core"
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { writeBundle } from "./bundle/MadeBundle.ts"

const offices = 22_000
const heapMebibytes = 384

const folder = mkdtempSync(join(tmpdir(), "jiceng-bundle-"))
try {
  const file = join(folder, "register.json")
  const records = writeBundle(file, offices)
  const bytes = statSync(file).size
  const mebibytes = (bytes / 1024 / 1024).toFixed(1)
  console.log(`a bundle of ${records} records, ${mebibytes} MiB; a heap of ${heapMebibytes} MiB`)
  if (bytes > bundleBytesMax || bytes < bundleBytesMax * 0.9)
    throw new Error(`${bytes} bytes are not what is to be measured`)
  const importer = fileURLToPath(new URL("./bundle/Importer.js", import.meta.url))
  const args = [`--max-old-space-size=${heapMebibytes}`, importer, file, join(folder, "register.sqlite")]
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" })
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true })
}
