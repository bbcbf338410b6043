import { describe, expect, test } from "vitest"
import { translations } from "./documents/Blocks.ts"
import { translationFaults } from "./documents/Translations.ts"

test.each(translations.map((translation) => [translation.file, translation] as const))(
  "%s has the headings and blocks of its original",
  (_, translation) => {
    expect(translationFaults(translation)).toEqual([])
  }
)

describe("the check itself", () => {
  const pair = { of: "a.md", file: "a.zh.md" }
  const block = (language: string, ...lines: ReadonlyArray<string>) =>
    ["```" + language, ...lines, "```"].join("\n")
  const document = (...parts: ReadonlyArray<string>) => parts.join("\n\n")
  const original = document(
    "# A",
    "[zh](a.zh.md)",
    "## B",
    block("sh", "# c", "npm start"),
    "### D",
    block("text", "1", "2")
  )
  const translated = document(
    "# 甲",
    "[en](a.md)",
    "## 乙",
    block("sh", "# c", "npm start"),
    "### 丁",
    block("text", "1", "2")
  )

  test("takes the same headings and blocks, whatever the words are", () => {
    expect(translationFaults(pair, original, translated)).toEqual([])
  })

  test.each<readonly [string, string, ReadonlyArray<string>]>([
    [
      "a heading of another level",
      translated.replace("### 丁", "## 丁"),
      ['heading 3: a.md:12 has "### D", a.zh.md:12 has "## 丁"']
    ],
    [
      "a heading that is missing",
      translated.replace("### 丁\n\n", ""),
      ['heading 3: a.md:12 has "### D", a.zh.md has no more headings']
    ],
    [
      "a heading too many",
      `${translated}\n\n## 戊`,
      ['heading 4: a.md has no more headings, a.zh.md:19 has "## 戊"']
    ],
    [
      "another line in a block",
      translated.replace("npm start", "npm  start"),
      ['block 1 (a.md:7, a.zh.md:7) differs in its line 2: "npm  start", not "npm start"']
    ],
    [
      "a line less",
      translated.replace("1\n2", "1"),
      ['block 2 (a.md:14, a.zh.md:14) differs in its line 2: the block\'s end, not "2"']
    ],
    [
      "a line more",
      translated.replace("1\n2", "1\n2\n3"),
      ['block 2 (a.md:14, a.zh.md:14) differs in its line 3: "3", not the block\'s end']
    ],
    [
      "another language",
      translated.replace("```text", "```json"),
      ["block 2 (a.md:14, a.zh.md:14) is ```json, not ```text"]
    ],
    [
      "a block that is missing",
      translated.replace(block("text", "1", "2"), ""),
      ["block 2 (a.md:14, ```text) is missing in a.zh.md"]
    ],
    [
      "a block too many",
      `${translated}\n\n${block("ts", "1")}`,
      ["block 3 (a.zh.md:19, ```ts) isn't in a.md"]
    ],
    [
      "no link back",
      translated.replace("(a.md)", "(b.md)"),
      ["a.zh.md has no link to a.md in its first 8 lines"]
    ]
  ])("says where: %s", (_, changed, faults) => {
    expect(translationFaults(pair, original, changed)).toEqual(faults)
  })
})
