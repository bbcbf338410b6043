import { assert, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const here = dirname(fileURLToPath(import.meta.url))

/** What a file imports when it runs: type-only imports are gone by then. */
const runtimeImports = (file: string): ReadonlyArray<string> =>
  readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) =>
      /^(?:import|export) (?!type\b)/u.test(line) || line.startsWith("} from")
        ? [...line.matchAll(/from "([^"]+)"/gu)].map(([, from]) => from!)
        : []
    )

const reached = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const from of runtimeImports(file)) {
    if (from.startsWith(".")) reached(join(dirname(file), from), seen)
    else seen.add(from)
  }
  return seen
}

it("the browser client reaches no schema library, and no package at all", () => {
  const files = [...reached(join(here, "index.ts"))]
  assert.isAtLeast(files.length, 4)
  assert.deepStrictEqual(
    files.filter((file) => !file.endsWith(".ts")),
    []
  )
})
