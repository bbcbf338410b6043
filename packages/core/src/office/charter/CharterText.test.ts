import { assert, describe, it } from "@effect/vitest"
import { clauseOf } from "../../norm/Clause.ts"
import type { PlainDate } from "../../kernel/PlainDate.ts"
import type { CharterVersion } from "./Charter.ts"
import { phrases } from "./CharterItems.ts"
import { carriedBy, normalised } from "./CharterText.ts"

const version = (...texts: ReadonlyArray<string>): CharterVersion => ({
  adoptedOn: "2026-05-10" as PlainDate,
  articles: texts.map((text, place) => ({ number: place + 1, text }))
})
const carried = (...texts: ReadonlyArray<string>) => [...carriedBy(version(...texts))]

const requirement = clauseOf("1.5.1f").parameters["phrase"] as string
const values = clauseOf("1.5.1g").parameters["phrase"] as string

describe("a text as it is compared", () => {
  it.each([
    ["full-width comma", "甲，乙", "甲,乙"],
    ["full-width letters, digits and brackets", "（Ａ９）", "(A9)"],
    ["the first and the last of the full-width forms", "！～", "!~"],
    ["full-width quotation mark", "＂甲＇", "\"甲'"],
    ["curly quotes", "“甲”‘乙’", "\"甲\"'乙'"],
    ["corner quotes", "「甲」『乙』", '"甲""乙"'],
    ["half-width ideographic stop and comma", "甲､乙｡", "甲、乙。"],
    ["space, tab, line breaks", " 甲\t乙\r\n丙\n", "甲乙丙"],
    ["ideographic and no-break space", "甲\u3000乙\u00A0丙", "甲乙丙"],
    ["characters without room", "甲\u200B乙\u200D丙\u2060丁\uFEFF戊\u00AD", "甲乙丙丁戊"],
    ["what is left as it is", "甲、乙。丙；丁《戊》—己", "甲、乙。丙;丁《戊》—己"],
    ["case and other scripts", "Ab①ｶ", "Ab①ｶ"]
  ])("%s", (_, text, expected) => {
    assert.strictEqual(normalised(text), expected)
  })
})

describe("what a charter carries", () => {
  it("the document gives the words of all seven items of 1.5.1, and of no other", () => {
    assert.deepStrictEqual(
      [...phrases.values()],
      (["1.5.1a", "1.5.1b", "1.5.1c", "1.5.1d", "1.5.1e", "1.5.1f", "1.5.1g"] as const).map(
        (clause) => clauseOf(clause).parameters["phrase"] as string
      )
    )
  })

  it.each<readonly [string, string, boolean]>([
    ["as it is", requirement, true],
    ["in the middle of an article", `第一，${requirement}；第二。`, true],
    ["with full-width commas", requirement.replaceAll(",", "，"), true],
    ["with line breaks inside", requirement.replaceAll("、", "、\n  "), true],
    ["with an ideographic space inside", requirement.replace("基层", "基\u3000层"), true],
    ["without a comma", requirement.replace(",", ""), false],
    ["with a stop for a comma", requirement.replace(",", "。"), false],
    ["with a quote in it", requirement.replace("拥护", "“拥护”"), false],
    ["with a word less", requirement.replace("坚定不移", ""), false],
    ["with a word more", requirement.replace("坚定不移", "始终坚定不移"), false],
    ["with one character changed", requirement.replace("从业", "执业"), false],
    ["cut off at the end", requirement.slice(0, -1), false],
    ["nothing", "本所章程", false]
  ])("the words of 1.5.1f %s", (_, text, expected) => {
    assert.deepStrictEqual(carried(text), expected ? [["basicRequirement", 1]] : [])
  })

  it("in the first article of several, and never across two", () => {
    assert.deepStrictEqual(carried("总则", values, values), [["coreValues", 2]])
    assert.deepStrictEqual(carried(values.slice(0, 5), values.slice(5)), [])
  })

  it("is read once for a version, which never changes", () => {
    const one = version(values)
    assert.strictEqual(carriedBy(one), carriedBy(one))
    assert.notStrictEqual(carriedBy(one), carriedBy(version(values)))
  })
})
