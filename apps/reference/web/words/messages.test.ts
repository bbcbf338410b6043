import { describe, expect, it } from "vitest"
import { en } from "./en.ts"
import { sayIn } from "./messages.ts"
import { zh } from "./zh.ts"

const namesIn = (text: string): ReadonlyArray<string> =>
  [...text.matchAll(/\{([a-z]+)\}/giu)].map(([, name = ""]) => name).toSorted()

describe("the messages of both languages", () => {
  it("have the same keys in the same order", () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh))
  })

  it("name the same values", () => {
    for (const [key, text] of Object.entries(zh))
      expect([key, namesIn(en[key as keyof typeof en])]).toEqual([key, namesIn(text)])
  })

  it("say something in their own language", () => {
    for (const [key, text] of Object.entries(zh)) expect([key, text]).not.toEqual([key, ""])
    for (const [key, text] of Object.entries(en)) {
      const isChinese = key !== "languageZh" && /\p{Script=Han}/u.test(text)
      expect([key, text.trim() !== "", isChinese]).toEqual([key, true, false])
    }
  })

  it("put values in their places", () => {
    expect(sayIn("zh")("officesShown", { shown: 3, all: 12 })).toBe("显示 3 / 12 个所")
    expect(sayIn("en")("officesShown", { shown: 3, all: 12 })).toBe("3 of 12 offices shown")
  })
})
