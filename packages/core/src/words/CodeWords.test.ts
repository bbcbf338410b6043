import { assert, describe, it } from "@effect/vitest"
import { wordOf } from "./CodeWords.ts"

describe("what people call a code", () => {
  it.each([
    ["full", "正式党员", "full member"],
    ["director", "主任", "director"],
    ["city|county", "市司法局或县区司法局", "city bureau or county bureau"],
    ["notApplicable", "不适用", "not applicable"],
    ["fund.spend", "支出经费", "Spend from the fund"],
    ["seats[0].uprightAndFair", "第 1 席：公道正派", "Seat 1: Upright and fair"],
    ["court|justice", "人民法院或司法行政机关", "court or justice organ"],
    ["999999", "999999", "999999"],
    ["", "", ""],
    ["constructor", "constructor", "constructor"],
    ["__proto__", "__proto__", "__proto__"]
  ])("%j", (code, zh, en) => {
    assert.deepStrictEqual(wordOf(code), { zh, en })
  })
})
