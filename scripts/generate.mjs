// Writes what is generated and never kept by hand; with --check fails when a file is stale.
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const check = process.argv.includes("--check")
const stale = []

/** Writes one generated file, or notes that it differs. */
export const emit = (path, text) => {
  const file = join(root, path)
  let before
  try {
    before = readFileSync(file, "utf8")
  } catch {
    before = undefined
  }
  if (before === text) return
  if (check) stale.push(path)
  else writeFileSync(file, text)
  if (!check) console.log(`wrote ${path}`)
}

const listed = (file) => {
  const entries = JSON.parse(readFileSync(join(root, "packages/core/policy", file), "utf8"))
  return entries.map((entry) => `  ${JSON.stringify(entry.id)}: ${JSON.stringify(entry)}`).join(",\n")
}
emit(
  "packages/core/src/norm/clauses.gen.ts",
  [
    "// Generated from policy/*.json by `npm run generate`. Do not edit.",
    `export const clauses = {\n${listed("clauses.json")}\n} as const`,
    `export const articles = {\n${listed("articles.json")}\n} as const\n`
  ].join("\n")
)

// These read the built packages, so `npm run generate` builds first.
for (const part of [
  "clause-map",
  "rule-manifest",
  "bundle-schema",
  "personal-data",
  "workflows",
  "performance",
  "demo"
]) {
  if (!existsSync(join(root, "scripts", "generate", `${part}.mjs`))) continue
  const { generate } = await import(`./generate/${part}.mjs`)
  await generate({ emit, root })
}

for (const path of stale) console.error(`stale: ${path} (run npm run generate)`)
process.exit(stale.length === 0 ? 0 : 1)
