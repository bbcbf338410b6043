import { assert, describe, it } from "@effect/vitest"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { addWorkingDays, lastWorkingDay, weekdaysOnly, type WorkingDays } from "./WorkCalendar.ts"

/** 2026 as published, with one holiday and one Saturday worked for it. */
const published: WorkingDays = {
  isWorkingDay: (day) => day === "2026-05-09" || (day !== "2026-05-01" && weekdaysOnly.isWorkingDay(day)),
  isPublished: (day) => day.startsWith("2026")
}

describe("working days", () => {
  it.each<readonly [string, string, string]>([
    ["a working day is its own", "2026-06-30", "2026-06-30"],
    ["a Sunday: the Friday before", "2026-05-31", "2026-05-29"],
    ["a holiday: the day before it", "2026-05-01", "2026-04-30"],
    ["a Saturday that is worked", "2026-05-09", "2026-05-09"]
  ])("the last one up to a day: %s", (_, day, on) => {
    assert.deepStrictEqual(lastWorkingDay(published, day as PlainDate), {
      on: on as PlainDate,
      provisional: false
    })
  })

  it("is provisional where nothing is published, also across the turn of a year", () => {
    assert.isTrue(lastWorkingDay(published, "2027-01-01" as PlainDate).provisional)
    assert.isTrue(lastWorkingDay(weekdaysOnly, "2026-06-30" as PlainDate).provisional)
  })

  it.each<readonly [number, string, boolean]>([
    [0, "2026-04-30", false],
    [1, "2026-05-04", false],
    [5, "2026-05-08", false],
    [6, "2026-05-09", false],
    [7, "2026-05-11", false]
  ])("%d after 30 April", (count, on, provisional) => {
    assert.deepStrictEqual(addWorkingDays(published, "2026-04-30" as PlainDate, count), {
      on: on as PlainDate,
      provisional
    })
  })

  it("a count that runs into a year without data is provisional", () => {
    assert.isTrue(addWorkingDays(published, "2026-12-30" as PlainDate, 2).provisional)
  })
})
