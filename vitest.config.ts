import { existsSync, globSync, readdirSync } from "node:fs"
import { availableParallelism } from "node:os"
import { fileURLToPath } from "node:url"
import { configDefaults, defineConfig } from "vitest/config"

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const setupFiles = [at("tests/setup.ts")]
const exclude = [...configDefaults.exclude, "**/dist/**"]

// A package is imported by its name and so by its built dist: `npm test` builds first.
const packages = ["packages", "apps"].flatMap((group) =>
  readdirSync(at(group))
    .filter((name) => existsSync(at(`${group}/${name}/package.json`)))
    .map((name) => ({
      test: {
        name,
        root: at(`${group}/${name}`),
        include: ["src/**/*.test.ts", "web/**/*.test.{ts,tsx}"],
        exclude,
        setupFiles,
        // What the files of a package share and takes long to make is made once.
        globalSetup: globSync(at(`${group}/${name}/src/*.test.setup.ts`))
      }
    }))
)

const results = process.env["JICENG_RESULTS"]

export default defineConfig({
  test: {
    projects: [
      ...packages,
      { test: { name: "repository", root: at("."), include: ["tests/**/*.test.ts"], exclude, setupFiles } }
    ],
    pool: "forks",
    // Vitest leaves one core to itself, which on two cores would mean one file after another.
    maxWorkers: Math.max(2, availableParallelism()),
    // A store's server starts inside a hook, next to other suites on the same two cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: results === undefined ? ["default"] : ["default", ["json", { outputFile: results }]]
  }
})
