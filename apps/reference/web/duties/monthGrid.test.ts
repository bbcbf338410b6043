import { describe, expect, it } from "vitest"
import { daysOf, monthGrid, shiftMonth } from "./monthGrid.ts"

describe("a month as weeks", () => {
  it.each([
    // Begins on a Monday and fills four weeks.
    ["2027-02", "2027-02-01", "2027-02-28", 4, 0],
    // Begins on a Sunday and needs six.
    ["2026-11", "2026-11-01", "2026-11-30", 6, 6],
    ["2028-02", "2028-02-01", "2028-02-29", 5, 1],
    ["2026-12", "2026-12-01", "2026-12-31", 5, 1]
  ])("%s", (month, from, to, weeks, before) => {
    expect(daysOf(month)).toEqual({ from, to })
    const grid = monthGrid(month)
    expect(grid.length).toBe(weeks)
    expect(grid.every((week) => week.length === 7)).toBe(true)
    expect(grid[0]!.slice(0, before)).toEqual(Array.from({ length: before }, () => undefined))
    const days = grid.flat().filter((day) => day !== undefined)
    expect([days[0], days.at(-1), new Set(days).size]).toEqual([from, to, Number(to.slice(8))])
  })

  it.each([
    ["2026-12", 1, "2027-01"],
    ["2026-01", -1, "2025-12"],
    ["2026-06", 0, "2026-06"]
  ])("%s and %i months is %s", (month, months, expected) => {
    expect(shiftMonth(month, months)).toBe(expected)
  })
})
