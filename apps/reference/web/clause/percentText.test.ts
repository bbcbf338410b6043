import { expect, it } from "vitest"
import { percentText } from "./percentText.ts"

it.each([
  ["0.03", "3%"],
  ["0.3", "30%"],
  ["0.035", "3.5%"],
  ["0.0300", "3%"],
  ["0.00000001", "0.000001%"],
  ["0", "0%"],
  ["1", "100%"],
  ["1.00", "100%"],
  ["three", "three"]
])("%s is %s", (rate, percent) => {
  expect(percentText(rate)).toBe(percent)
})
