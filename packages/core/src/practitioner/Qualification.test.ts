import { assert, describe, it } from "@effect/vitest"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { hasBachelorOn, practisingYearsOn, type Qualification } from "./Qualification.ts"

const day = (text: string) => text as PlainDate
const voided = { reason: "登记有误", on: day("2026-06-30") }
const licences = (...periods: ReadonlyArray<readonly [from: string, to?: string]>): Qualification => ({
  education: [],
  licences: periods.map(([from, to], place) => ({
    number: `号${place}`,
    from: day(from),
    ...(to !== undefined && { to: day(to) })
  }))
})

describe("whole years of practice", () => {
  it.each<readonly [string, Qualification, string, number | undefined]>([
    ["none while nothing is recorded", licences(), "2026-06-30", undefined],
    ["none before the first licence", licences(["2023-06-30"]), "2023-06-29", undefined],
    ["zero on its first day", licences(["2023-06-30"]), "2023-06-30", 0],
    ["two on the day before the anniversary", licences(["2023-06-30"]), "2026-06-29", 2],
    ["three on the anniversary", licences(["2023-06-30"]), "2026-06-30", 3],
    ["no more after it ended", licences(["2020-01-01", "2022-12-31"]), "2026-06-30", 3],
    ["less a day where it ended a day short", licences(["2020-01-01", "2022-12-30"]), "2026-06-30", 2],
    ["as of a day in the middle", licences(["2020-01-01", "2022-12-31"]), "2021-12-31", 1],
    [
      "through a change of number without a gap",
      licences(["2023-06-30", "2024-12-31"], ["2025-01-01"]),
      "2026-06-30",
      3
    ],
    ["put off by a gap of a day", licences(["2023-06-30", "2024-12-31"], ["2025-01-02"]), "2026-06-30", 2],
    [
      "in whatever order they were recorded",
      licences(["2025-01-01"], ["2023-06-30", "2024-12-31"]),
      "2026-06-30",
      3
    ],
    ["from a leap day", licences(["2024-02-29"]), "2027-02-28", 2],
    ["from a leap day, the day after", licences(["2024-02-29"]), "2027-03-01", 3]
  ])("%s", (_, qualification, on, expected) => {
    assert.strictEqual(practisingYearsOn(qualification, day(on)), expected)
  })

  it("don't count what is void", () => {
    const [first] = licences(["2020-01-01"]).licences
    const qualification = { education: [], licences: [{ ...first!, voided }] }
    assert.isUndefined(practisingYearsOn(qualification, day("2026-06-30")))
  })
})

describe("a bachelor's degree", () => {
  const { education } = {
    education: [
      { level: "belowBachelor", on: day("2005-07-01") },
      { level: "bachelor", on: day("2012-07-01") }
    ] as const
  }
  it.each<readonly [string, Qualification["education"], string, boolean | undefined]>([
    ["is unknown while nothing is recorded", [], "2026-06-30", undefined],
    ["is unknown before the first education on record", education, "2005-06-30", undefined],
    ["isn't there yet", education, "2012-06-30", false],
    ["is there from its day on", education, "2012-07-01", true],
    ["is there above it", [{ level: "postgraduate", on: day("2015-07-01") }], "2026-06-30", true],
    ["isn't there where it is void", [education[0], { ...education[1], voided }], "2026-06-30", false]
  ])("%s", (_, entries, on, expected) => {
    assert.strictEqual(hasBachelorOn({ education: entries, licences: [] }, day(on)), expected)
  })
})
