import { describe, expect, it } from "vitest"
import { readYuan, yuanText } from "./Yuan.ts"

describe("an amount typed in yuan", () => {
  it.each([
    ["0", "0"],
    ["-0.00", "0"],
    ["0.01", "1"],
    ["0.1", "10"],
    ["1", "100"],
    ["1.", "100"],
    ["007.50", "750"],
    ["1234.56", "123456"],
    ["1,234.56", "123456"],
    ["12,345,678", "1234567800"],
    [" 1234.5 ", "123450"],
    ["￥1234.56", "123456"],
    ["¥ 88", "8800"],
    ["１，２３４．５６元", "123456"],
    ["-5", "-500"],
    // Past what a floating number holds: 2^53 fen and more.
    ["90071992547409.93", "9007199254740993"],
    ["9999999999999999.99", "999999999999999999"]
  ])("%j is %s fen", (typed, fen) => {
    expect(readYuan(typed)).toEqual({ ok: true, fen })
  })

  it.each([
    ["", "amountMissing"],
    ["   ", "amountMissing"],
    ["元", "amountMissing"],
    ["1.234", "amountBelowFen"],
    ["12.500", "amountBelowFen"],
    ["1,23", "amountUnreadable"],
    ["1234,567", "amountUnreadable"],
    [".5", "amountUnreadable"],
    ["1e3", "amountUnreadable"],
    ["+5", "amountUnreadable"],
    ["0x10", "amountUnreadable"],
    ["1 000", "amountUnreadable"],
    ["一百", "amountUnreadable"],
    ["NaN", "amountUnreadable"]
  ])("%j is refused: %s", (typed, fault) => {
    expect(readYuan(typed)).toEqual({ ok: false, fault })
  })
})

describe("whole fen as people read them", () => {
  it.each([
    ["0", "0.00"],
    ["1", "0.01"],
    ["99", "0.99"],
    ["100", "1.00"],
    ["99999", "999.99"],
    ["100000", "1,000.00"],
    ["123456789", "1,234,567.89"],
    ["-5", "-0.05"],
    ["-123456", "-1,234.56"],
    ["999999999999999999", "9,999,999,999,999,999.99"],
    ["1.5", "1.5"]
  ])("%s fen is %s yuan", (fen, yuan) => {
    expect(yuanText(fen)).toBe(yuan)
  })

  it("comes back as the fen it was", () => {
    for (const fen of ["1", "10", "12345", "-700", "9007199254740993"])
      expect(readYuan(yuanText(fen))).toEqual({ ok: true, fen })
  })
})
