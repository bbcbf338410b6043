// `npm run clause 1.4.7`: what a clause says, what has become of it, and where its code is.
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = join(root, "packages", "cli", "dist", "main.js")

if (!existsSync(bin)) {
  console.error("先运行 npm run build\nrun npm run build first")
  process.exit(2)
}
const { status } = spawnSync(process.execPath, [bin, "clause", ...process.argv.slice(2)], {
  stdio: "inherit"
})
process.exit(status ?? 1)
