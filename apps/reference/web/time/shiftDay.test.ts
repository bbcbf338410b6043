import { expect, it } from "vitest"
import { shiftDay } from "./shiftDay.ts"

it.each([
  ["2026-06-30", 1, "2026-07-01"],
  ["2026-03-01", -1, "2026-02-28"],
  ["2028-03-01", -1, "2028-02-29"],
  ["2026-06-30", 0, "2026-06-30"]
])("%s and %i days is %s", (day, days, expected) => {
  expect(shiftDay(day, days)).toBe(expected)
})
