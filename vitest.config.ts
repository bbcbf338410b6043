import { existsSync, globSync, readdirSync } from "node:fs"
import { availableParallelism } from "node:os"
import { fileURLToPath } from "node:url"
import { configDefaults, defineConfig } from "vitest/config"
import { BaseSequencer, type TestSpecification } from "vitest/node"

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
        // Its files share what they import, which would take longer than most of them run.
        isolate: false,
        // What the files of a package share and takes long to make is made once.
        globalSetup: globSync(at(`${group}/${name}/src/*.test.setup.ts`))
      }
    }))
)

const results = process.env["JICENG_RESULTS"]

/** Files that start the built programs: they take longest, and begun last they would leave one core idle. */
const startsPrograms = ["app.browser.test.ts", "documents.test.ts", "Cli.test.ts", "Commands.test.ts"]

class LongestFirst extends BaseSequencer {
  override async sort(files: Array<TestSpecification>): Promise<Array<TestSpecification>> {
    const place = ({ moduleId }: TestSpecification) =>
      startsPrograms.findIndex((name) => moduleId.endsWith(`/${name}`))
    // eslint-disable-next-line unicorn/no-array-sort -- it is no array whose method this is
    const sorted = await super.sort(files)
    const first = sorted.filter((file) => place(file) >= 0).toSorted((a, b) => place(a) - place(b))
    return [...first, ...sorted.filter((file) => place(file) < 0)]
  }
}

export default defineConfig({
  test: {
    projects: [
      ...packages,
      { test: { name: "repository", root: at("."), include: ["tests/**/*.test.ts"], exclude, setupFiles } }
    ],
    pool: "forks",
    sequence: { sequencer: LongestFirst },
    // Vitest leaves one core to itself, which on two cores would mean one file after another.
    maxWorkers: Math.max(2, availableParallelism()),
    // A store's server starts inside a hook, next to other suites on the same two cores.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: results === undefined ? ["default"] : ["default", ["json", { outputFile: results }]]
  }
})
