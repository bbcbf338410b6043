import { outcomeWords, wordOf } from "@jiceng/core"
import { describe, expect, it } from "vitest"
import { codes } from "./codes.ts"
import { en } from "./en.ts"
import { zh } from "./zh.ts"

const known = Object.entries(codes).filter(([code]) => wordOf(code).zh !== code)

describe("a code has one word, in core and on the pages", () => {
  it.each(known)("%s", (code, key) => {
    expect([zh[key], en[key]]).toEqual([wordOf(code).zh, wordOf(code).en])
  })

  it.each(Object.entries(outcomeWords))("%s", (outcome, word) => {
    const key = `outcome${outcome.charAt(0).toUpperCase()}${outcome.slice(1)}` as keyof typeof zh
    expect(zh[key]).toBe(word.zh)
  })
})
