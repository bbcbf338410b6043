import { describe, it } from "@effect/vitest"
import { hasFaults, phone, rightId } from "../BadInput.test.fixture.ts"
import { type Facts, today } from "../Scene.test.fixture.ts"

const receipt = { office: "of_1", on: "2026-06-03", amount: "100" }
const fee = "whole fen above zero, at most 10000000000000000"
const positive = "an amount of whole fen above zero"
const fen = 'an amount in whole fen, at most 18 digits, as text such as "123456"'
const day = "a real calendar day YYYY-MM-DD, 1900-01-01 to 2199-12-31"

describe("a fee that can't be read", () => {
  it.effect.each<readonly [string, Facts, string]>([
    ["a negative amount", { amount: "-100" }, `$.amount | "-100" | ${fee}`],
    ["an amount of nothing", { amount: "0" }, `$.amount | "0" | ${fee}`],
    ["parts of a fen", { amount: "1.5" }, `$.amount | "1.5" | ${fen}`],
    ["a number for an amount", { amount: 1e3 }, `$.amount | 1000 | ${fen}, and ${fee}`],
    ["an amount with an exponent", { amount: "1e3" }, `$.amount | "1e3" | ${fen}`],
    ["an amount with a leading zero", { amount: "0100" }, `$.amount | "0100" | ${fen}`],
    [
      "one fen more than a fee can be",
      { amount: "10000000000000001" },
      `$.amount | "10000000000000001" | ${fee}`
    ],
    ["19 digits", { amount: `1${"0".repeat(18)}` }, `$.amount | "1000000000000000000" | ${fen}`],
    ["a day that doesn't exist", { on: "2026-02-30" }, `$.on | "2026-02-30" | ${day}`],
    ["an instant for a day", { on: "2026-06-03T00:00:00Z" }, `$.on | "2026-06-03T00:00:00Z" | ${day}`],
    ["a phone number for a day", { on: phone }, `$.on | "139****1234" | ${day}`],
    ["another kind's number", { id: "rf_1" }, '$.id | "rf_1" | an id that starts with re_'],
    [
      "a resident id for an office",
      { office: rightId },
      '$.office | "341*************3X" | an id that starts with of_'
    ]
  ])("%s", ([, change, line]) => hasFaults("fund.recordReceipt", { ...receipt, ...change }, [line]))

  it.effect("a refund of an office instead of a receipt", () =>
    hasFaults("fund.recordRefund", { receipt: "of_1", on: today, amount: "-1" }, [
      '$.receipt | "of_1" | an id that starts with re_',
      `$.amount | "-1" | ${positive}`
    ])
  )
})
