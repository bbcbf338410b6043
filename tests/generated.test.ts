import type * as Core from "@jiceng/core"
import type { Rulebook } from "@jiceng/core"
import { createRequire } from "node:module"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { modulesFrom, modulesIn, sourceOf } from "../scripts/generate/function-source.mjs"
import { faultsOf, type Manifest, manifestOf } from "../scripts/generate/rule-manifest.mjs"
import { root, textOf } from "./documents/Blocks.ts"

// The test runner rewrites what is imported; the manifest is made of the functions as they were built.
const require = createRequire(import.meta.url)
const { allClauses, chisitong, recordKinds, sensitiveFields, sensitiveKindWords } =
  require("@jiceng/core") as typeof Core
const modules = modulesIn(join(root, "packages/core/dist"))

describe("docs/clauses.md", () => {
  const map = textOf("docs/clauses.md")
  const rows = map.split("\n").filter((line) => /^\| \[?[1-5]\./u.test(line))

  test("has every clause, in the document's order", () => {
    expect(rows.map((row) => /[1-5][.0-9a-z]*/u.exec(row)![0])).toEqual(allClauses.map(({ id }) => id))
  })

  test("says of every kind of every clause what has become of it", () => {
    for (const [place, { id, kinds }] of allClauses.entries()) {
      for (const kind of kinds) {
        expect(rows[place], `${id} ${kind}`).toMatch(
          new RegExp(`${kind}: (?:built|not enforced|not built)`, "u")
        )
      }
    }
  })

  test("shows a clause whose rule isn't built as not built, and the built ones with their code", () => {
    const ruled = new Set(chisitong.rules.map(({ clause }) => clause as string))
    const withoutRule = allClauses.filter(({ id, kinds }) => kinds.includes("rule") && !ruled.has(id))
    for (const { id } of withoutRule)
      expect(rows[allClauses.findIndex((clause) => clause.id === id)]).toContain("rule: not built")
    for (const { clause } of chisitong.rules) {
      const details = map.slice(map.indexOf(`<a id="${clause}"></a>`))
      const own = details.slice(0, details.indexOf("\n<a ", 1))
      expect(own).toMatch(/代码 code: \[\w+(?:Rules|Duty|Duties)\.ts\]/u)
    }
  })
})

describe("docs/personal-data.md", () => {
  const page = textOf("docs/personal-data.md")

  test("has every marked field of every record kind, with its kind and its purpose in both languages", () => {
    const rows = recordKinds.flatMap(({ kind, body }) => {
      const fields = sensitiveFields(body.ast)
      const from = page.indexOf(` \`${kind}\`\n`)
      const section = from < 0 ? "" : page.slice(from, page.indexOf("\n#", from))
      const found = [...section.matchAll(/^\| `(.+?)` \| (.+?) \/ .+? \| (.+?)<br>(.+?) \|/gmu)]
      return [
        [kind, found.map(([, ...cells]) => cells)],
        [
          kind,
          fields.map((field) => [
            field.path,
            sensitiveKindWords[field.kind].zh,
            field.purpose.zh,
            field.purpose.en
          ])
        ]
      ] as const
    })
    for (let place = 0; place < rows.length; place += 2) expect(rows[place]).toEqual(rows[place + 1])
  })

  test("says where a keyed hash of a number stands", () => {
    expect(page).toContain("`person.residentId:…`")
  })

  test("is what the built records give", async () => {
    const emitted: Array<readonly [string, string]> = []
    const { generate } = await import("../scripts/generate/personal-data.mjs")
    generate({ emit: (path, text) => void emitted.push([path, text]), root })
    expect(emitted).toEqual([["docs/personal-data.md", page]])
  })
})

describe("README.md counts the clauses as the clause map does", () => {
  const counts = [...textOf("docs/clauses.md").matchAll(/^\| [●◐○–] .* \| (\d+) +\|$/gmu)].map(
    ([, count]) => count
  )
  const [built, partly, notEnforced, notBuilt] = counts
  const whenSome = (words: string) => (Number(partly) === 0 ? "" : words)

  test("in English", () => {
    expect(textOf("README.md").replaceAll(/\s+/gu, " ")).toContain(
      `Of the ${allClauses.length} clauses ${built} are built, ${whenSome(`${partly} in part, `)}${notEnforced} are ` +
        `principles that software can't judge, and ${notBuilt} are catalogued and not built yet`
    )
  })

  test("in Chinese", () => {
    expect(textOf("README.zh-CN.md")).toContain(
      `${allClauses.length} 条中，已实现 ${built} 条，${whenSome(`部分实现 ${partly} 条，`)}${notEnforced} 条是软件无法` +
        `判断的原则，${notBuilt} 条已编目、尚未实现`
    )
  })
})

describe("docs/rule-manifest.json", () => {
  const stored = JSON.parse(textOf("docs/rule-manifest.json")) as Manifest

  test("no rule changed behind its revision's back", () => {
    expect(faultsOf(stored, manifestOf(chisitong, modules))).toEqual([])
  })

  test("is what the built rulebook gives", () => {
    expect(stored).toEqual(manifestOf(chisitong, modules))
  })

  const changed = (revision: number): Rulebook => ({
    ...chisitong,
    rules: chisitong.rules.map((rule) => (rule.id === "1.4.1" ? { ...rule, revision, requires: [] } : rule))
  })
  const before = manifestOf(chisitong, modules)
  const revision = chisitong.rules.find(({ id }) => id === "1.4.1")!.revision

  test("a changed rule without a new revision is reported, with the file to raise it in", () => {
    const files = new Map([["rule 1.4.1", "packages/core/src/party/HeadshipRules.ts"]])
    expect(faultsOf(before, manifestOf(changed(revision), modules), files)).toEqual([
      `rule 1.4.1: its source changed, its revision is still ${revision}; ` +
        "raise `revision` in packages/core/src/party/HeadshipRules.ts"
    ])
  })

  test("a changed rule with a raised revision is fine, with a lowered one it isn't", () => {
    expect(faultsOf(before, manifestOf(changed(revision + 1), modules))).toEqual([])
    expect(faultsOf(before, manifestOf(changed(revision - 1), modules))).toEqual([
      `rule 1.4.1: revision ${revision - 1} is below ${revision}, which was given out already`
    ])
  })

  test("what a concept answers is covered, its words aren't", () => {
    const withFacts = (edit: object): Rulebook => ({
      ...chisitong,
      concepts: chisitong.concepts.map((concept) =>
        concept.name === "levy"
          ? { ...concept, facts: { ...concept.facts, netFees: { ...concept.facts["netFees"]!, ...edit } } }
          : concept
      )
    })
    const label = { zh: "别的说法", en: "other words" }
    expect(faultsOf(before, manifestOf(withFacts({ label }), modules))).toEqual([])
    expect(faultsOf(before, manifestOf(withFacts({ unit: "count" }), modules))).toHaveLength(1)
  })
})

describe("what a function stands on", () => {
  const read = Object.assign(() => 0, { toString: () => "() => limit + step()" })

  /** What `read` stands on in two modules as the compiler writes them. */
  const sourceIn = (here: string, there: string): string => {
    const lines = [
      `import { limit } from "./b.js";`,
      here,
      'export const fact = concept("a", {',
      String(read),
      "});"
    ]
    const texts = [["a.js", lines.join("\n")] as const, ["b.js", there] as const]
    return sourceOf(modulesFrom(texts), read).join("\n")
  }
  const step = "const step = () => {\n    return 1;\n};"
  const plain = sourceIn(step, "export const limit = 3;")

  const rows: ReadonlyArray<readonly [what: string, here: string, there: string, same: boolean]> = [
    [
      "stays the same with another comment",
      `/** Why. */\n// Aside.\n${step}`,
      "/** Three. */\nexport const limit = 3;",
      true
    ],
    ["stays the same with other indentation", step.replaceAll("    ", "  "), "export const limit = 3;", true],
    [
      "stays the same with what it doesn't call",
      `${step}\nconst other = () => 2;`,
      "export const limit = 3;\nexport const most = 9;",
      true
    ],
    ["changes with what it calls", step.replace("1", "2"), "export const limit = 3;", false],
    ["changes with what it takes from another module", step, "export const limit = 4;", false]
  ]
  test.each(rows)("%s", (_, here, there, same) => {
    expect(sourceIn(here, there) === plain).toBe(same)
  })

  test("reaches what is called three calls down", () => {
    const concept = chisitong.concepts.find(({ name }) => name === "levy")!
    const reached = sourceOf(modules, concept.read).join("\n")
    for (const name of ["fund/Levy.js#levyDue", "kernel/Fen.js#shareHalfUp"]) expect(reached).toContain(name)
  })
})
