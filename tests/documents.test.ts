import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Block, blocksIn, documents, translations } from "./documents/Blocks.ts"
import { commandFault, commandLines, isRepeatable, runLine, seedFile } from "./documents/Commands.ts"
import { shows } from "./documents/Likeness.ts"
import { brokenLinks } from "./documents/Links.ts"
import { announced, compilerErrors, outputOf, removePrograms, writePrograms } from "./documents/Programs.ts"

/** What a block is checked as; a language that isn't here is one that nobody checks. */
const languages = ["ts", "js", "sh", "json", "text"]
/** Blocks whose output may be shown after them. */
const prints = ["ts", "js", "sh"]
const illustration = "illustration"

const blocks = documents.flatMap((file) => blocksIn(file))
const isProgram = ({ language }: Block): boolean => language === "ts" || language === "js"
const programs = blocks.filter(isProgram)

/** The block that follows in the same document, when it shows an output. */
const shownAfter = (block: Block): Block | undefined => {
  const next = blocks[blocks.indexOf(block) + 1]
  const isOutput = next?.file === block.file && ["json", "text"].includes(next.language)
  return isOutput && next.mark !== illustration ? next : undefined
}

/** Answered with the output itself when the two differ, so that a failure shows both. */
const expectShown = (shown: string, output: string): void =>
  expect(shows(shown, output) ? shown : output).toBe(shown)

let folder = ""

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jiceng-documents-"))
  writePrograms(programs)
  await seedFile(folder)
}, 120_000)

afterAll(() => {
  rmSync(folder, { recursive: true })
  removePrograms()
})

test("every block is in a language that is checked", () => {
  const strange = blocks.filter(({ language }) => !languages.includes(language))
  expect(strange.map(({ file, line, language }) => `${file}:${line} ${language || "no language"}`)).toEqual(
    []
  )
})

test("every shown output follows the command or program that prints it", () => {
  const followed = new Set(blocks.filter(({ language }) => prints.includes(language)).map(shownAfter))
  const loose = blocks.filter(
    (block) =>
      ["json", "text"].includes(block.language) && block.mark !== illustration && !followed.has(block)
  )
  expect(loose.map(({ file, line }) => `${file}:${line}`)).toEqual([])
})

test("the programs compile", async () => {
  expect(await compilerErrors(programs)).toEqual([])
})

describe.each([...documents, ...translations.map(({ file }) => file)])("%s", (file) => {
  const own = blocks.filter((block) => block.file === file)

  test("its links lead somewhere", () => {
    expect(brokenLinks(file)).toEqual([])
  })

  for (const block of own.filter(isProgram)) {
    test(`the program on line ${block.line} prints what it says`, async () => {
      const shown = shownAfter(block)
      expectShown(shown?.text ?? announced(block), await outputOf(block))
    })
  }

  for (const block of own.filter(({ language }) => language === "sh")) {
    const lines = commandLines(block.text)
    test(`the commands on line ${block.line} exist`, () => {
      expect(lines.flatMap((line) => commandFault(line) ?? [])).toEqual([])
    })
    for (const line of lines.filter(isRepeatable)) {
      test(`${line} runs`, async () => {
        const output = await runLine(line, folder)
        const shown = shownAfter(block)
        if (shown !== undefined) expectShown(shown.text, output)
      })
    }
    test(`an output shown after line ${block.line} is of one command`, () => {
      expect(shownAfter(block) === undefined || (lines.length === 1 && isRepeatable(lines[0]!))).toBe(true)
    })
  }
})

describe("the check itself", () => {
  test("finds blocks, their languages and marks, indented ones too", () => {
    const text =
      "# A\n\n```ts\nlet a = 1\n```\n\n- b\n  ```text illustration\n  c\n    d\n  ```\n\n```\nx\n```\n"
    expect(blocksIn("a.md", text)).toEqual([
      { file: "a.md", line: 3, language: "ts", mark: "", text: "let a = 1" },
      { file: "a.md", line: 8, language: "text", mark: "illustration", text: "c\n  d" },
      { file: "a.md", line: 13, language: "", mark: "", text: "x" }
    ])
    expect(() => blocksIn("a.md", "```ts\nlet a = 1\n")).toThrow("a.md:1: the block is never closed")
  })

  test("an ellipsis alone on a line stands for any lines, and nothing else does", () => {
    expect(shows("a\nb", "a\nb")).toBe(true)
    expect(shows("a\n…\nd", "a\nb\nc\nd")).toBe(true)
    expect(shows("a\n…", "a\nb\nc")).toBe(true)
    expect(shows("a\n…\nd", "a\nd")).toBe(true)
    expect(shows("a", "a\nb")).toBe(false)
    expect(shows("a.c", "abc")).toBe(false)
    expect(shows("a\n…\nd", "a\nb\ncd")).toBe(false)
  })

  test("refuses commands that a reader couldn't run", () => {
    expect(["npm start", "npm test -- packages/core", "npm run clause 1.4.7"].map(commandFault)).toEqual(
      Array.from({ length: 3 }, () => undefined)
    )
    expect(commandFault("npm run nothing")).toContain("nothing")
    expect(commandFault("npm run build && yarn test")).toContain("yarn")
  })
})
