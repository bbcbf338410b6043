import { type PlainDate, lastWorkingDay } from "@jiceng/core"
import { assert, describe, it } from "@effect/vitest"
import { chineseWorkingDays } from "./WorkingDays.ts"

const day = (text: string) => text as PlainDate

describe("working days in China", () => {
  it.each([
    ["an ordinary Tuesday", "2026-06-30", true],
    ["an ordinary Sunday", "2026-06-28", false],
    ["a Friday of the Dragon Boat Festival", "2026-06-19", false],
    ["a Saturday worked for a holiday", "2026-05-09", true],
    ["National Day", "2025-10-01", false],
    ["a Sunday worked for National Day", "2025-09-28", true]
  ])("%s", (_, text, expected) => {
    assert.strictEqual(chineseWorkingDays.isWorkingDay(day(text)), expected)
    assert.isTrue(chineseWorkingDays.isPublished(day(text)))
  })

  it("of a year without published holidays are weekdays, and provisional", () => {
    assert.isTrue(chineseWorkingDays.isWorkingDay(day("2190-10-01")))
    assert.isFalse(chineseWorkingDays.isPublished(day("2190-10-01")))
    assert.isTrue(lastWorkingDay(chineseWorkingDays, day("2190-12-31")).provisional)
  })

  it("the last one before a holiday is the day before all of it", () => {
    assert.deepStrictEqual(lastWorkingDay(chineseWorkingDays, day("2026-02-23")), {
      on: day("2026-02-14"),
      provisional: false
    })
  })
})
