// House rules about the source that the linter has no rule for. Part of `npm run lint`.
import { globSync, readFileSync } from "node:fs"
import { basename, dirname, join, relative, sep } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const vague = /^(utils?|helpers?|common|shared|types|services|misc)$/iu
const binary = /\.(docx|xlsx|png|ico|woff2?)$/u
const linesNoted = 250
const linesAllowed = 300

const hits = []
const notes = []
const hit = (place, message) => hits.push(`${place}: ${message}`)

const skipped = new Set(["node_modules", "dist", ".git", ".turbo", "coverage", ".jiceng"])
const files = globSync("**/*", {
  cwd: root,
  withFileTypes: true,
  exclude: (entry) => skipped.has(entry.name)
})
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
  .toSorted()

const checkName = (file) => {
  for (const part of file.split("/")) {
    const [stem] = part.split(".")
    if (vague.test(stem)) hit(file, `"${stem}" says nothing; name the concept it holds`)
  }
}

const checkSize = (file, text) => {
  const lines = text.split("\n").length - 1
  if (lines > linesAllowed) hit(file, `${lines} lines, at most ${linesAllowed}; split it by noun`)
  else if (lines > linesNoted) notes.push(`${file}: ${lines} lines, better below ${linesNoted}`)
}

// Commits and rollbacks are statements of the one commit script (D20); knex's own would be a second one.
const checkTransactions = (file, text) => {
  for (const [index, line] of text.split("\n").entries()) {
    if (/\.(commit|rollback)\(/u.test(line) && !/^\s*(\/\/|\*)/u.test(line)) {
      hit(
        `${file}:${index + 1}`,
        "no .commit( or .rollback( here; the commit script yields its own statements (D20)"
      )
    }
  }
}

for (const file of files) {
  if (binary.test(file)) continue
  const text = readFileSync(join(root, file), "utf8")
  if (text.includes("\0")) hit(file, "holds a NUL character; write it as \\u0000")
  const source = /^(packages|apps|bench)\/.*\.(ts|tsx|mts)$/u.test(file)
  if (!source || basename(file).includes(".gen.")) continue
  checkName(file)
  checkSize(file, text)
  if (file.startsWith("packages/storage-knex/src/") && !file.includes(".test.")) checkTransactions(file, text)
}

for (const note of notes) console.log(`note: ${note}`)
for (const message of hits) console.error(message)
console.log(`${files.length} files, ${hits.length} to fix`)
process.exit(hits.length === 0 ? 0 : 1)
