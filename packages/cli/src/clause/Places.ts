import { type ClauseId, isClauseId } from "@jiceng/core"
import { globSync, readFileSync, realpathSync } from "node:fs"
import { basename, dirname, join, sep } from "node:path"
import { fileURLToPath } from "node:url"

/** The files of core that name a clause, the rule itself first. Paths start at core's folder. */
export interface Places {
  readonly sources: ReadonlyArray<string>
  readonly tests: ReadonlyArray<string>
}

/** Where core is installed: its sources are published beside its built code. */
export const coreFolder = (): string =>
  realpathSync(dirname(fileURLToPath(import.meta.resolve("@jiceng/core/package.json"))))

const isTest = (file: string): boolean => /\.(?:test|examples)\.ts$/u.test(file)

/** Where a clause's code is read first: its rules and duties, then its acts, then the lists that only mention it. */
const rank = (file: string): number =>
  /(?:Rules|Duty|Duties)\.ts$/u.test(file) ? 0 : file.startsWith("src/norm/") ? 2 : 1

const inReadingOrder = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1)

/** `HeadshipRules.ts` has its rows in `HeadshipRules.examples.ts` and its tests in `HeadshipRules.test.ts`. */
const companionsOf = (file: string, all: ReadonlySet<string>): ReadonlyArray<string> => {
  const stem = join(dirname(file), basename(file, ".ts")).split(sep).join("/")
  return [`${stem}.examples.ts`, `${stem}.test.ts`].filter((candidate) => all.has(candidate))
}

/** Searches core's sources for `"1.4.7"`-style literals: the same search that a reader would run. */
export const places = (core: string = coreFolder()): ReadonlyMap<ClauseId, Places> => {
  const files = globSync("src/**/*.ts", { cwd: core })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => !file.includes(".gen."))
  const all = new Set(files)
  const found = new Map<ClauseId, Set<string>>()
  for (const file of files) {
    for (const [, id] of readFileSync(join(core, file), "utf8").matchAll(
      /"((?:[1-5]|13[78])(?:\.[0-9]+[a-z]?)+)"/gu
    )) {
      if (!isClauseId(id!)) continue
      found.set(id, (found.get(id) ?? new Set()).add(file))
    }
  }
  return new Map(
    [...found].map(([id, named]) => {
      const sources = [...named].filter((file) => !isTest(file)).toSorted(inReadingOrder)
      const tests = new Set([...named].filter(isTest))
      for (const file of sources.filter((source) => rank(source) === 0))
        for (const companion of companionsOf(file, all)) tests.add(companion)
      return [id, { sources, tests: [...tests].toSorted() }]
    })
  )
}
