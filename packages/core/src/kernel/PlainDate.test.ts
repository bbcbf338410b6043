import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import * as Dates from "./PlainDate.ts"

const day = (text: string) => Dates.PlainDate.make(text)
const drawn = { arbitrary: { runs: 300, seed: 1 } }

describe("PlainDate", () => {
  it.each(["1900-01-01", "2199-12-31", "2024-02-29", "2000-02-29", "2026-04-30"])("accepts %s", (text) => {
    assert.isTrue(Schema.is(Dates.PlainDate)(text))
  })

  it.each([
    "1899-12-31",
    "2200-01-01",
    "2026-02-29",
    "2026-02-30",
    "2100-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-06-00",
    "2026-6-30",
    "2026-06-30 ",
    "2026-06-30T00:00:00Z",
    "２０２６-06-30",
    ""
  ])("refuses %j", (text) => {
    assert.isFalse(Schema.is(Dates.PlainDate)(text))
  })

  it("counts days from 1970-01-01", () => {
    assert.strictEqual(Dates.toDayNumber(day("1970-01-01")), 0)
    assert.strictEqual(Dates.toDayNumber(day("1969-12-31")), -1)
    assert.strictEqual(Dates.toDayNumber(day("2026-06-30")), 20634)
  })

  it("agrees with the calendar of JavaScript on every day of the range", () => {
    for (let n = -25567; n <= 84005; n++) {
      const date = Dates.fromDayNumber(n)
      if (date !== new Date(n * 86_400_000).toISOString().slice(0, 10)) assert.fail(`${n} is not ${date}`)
      if (Dates.toDayNumber(date) !== n || !Dates.isPlainDate(date))
        assert.fail(`${date} does not return to ${n}`)
    }
  })

  it.each([-25568, 84006, 0.5, Number.NaN])("has no day number %d", (n) => {
    assert.throws(() => Dates.fromDayNumber(n), RangeError)
  })

  it("adds, subtracts and knows weekdays", () => {
    assert.strictEqual(Dates.addDays(day("2026-02-28"), 1), "2026-03-01")
    assert.strictEqual(Dates.addDays(day("2026-01-01"), -1), "2025-12-31")
    assert.strictEqual(Dates.daysBetween(day("2026-06-30"), day("2026-07-01")), 1)
    assert.strictEqual(Dates.yearOf(day("2026-06-30")), 2026)
    assert.deepEqual(
      ["2026-06-29", "2026-07-05", "1969-12-31", "1900-01-01"].map((text) => Dates.weekdayOf(day(text))),
      [1, 7, 3, 1]
    )
    assert.throws(() => Dates.addDays(day("2199-12-31"), 1), RangeError)
  })

  it.effect.prop(
    "orders as text exactly as by number",
    { a: Dates.PlainDate, b: Dates.PlainDate },
    ({ a, b }) =>
      Effect.sync(() => {
        assert.strictEqual(a < b, Dates.daysBetween(a, b) > 0)
        assert.strictEqual(Dates.addDays(a, Dates.daysBetween(a, b)), b)
      }),
    drawn
  )
})

describe("days that stay within the calendar", () => {
  it.each([
    ["2026-06-30", 1, "2026-07-01"],
    ["2026-03-01", -1, "2026-02-28"],
    ["1900-01-01", -90, "1900-01-01"],
    ["2199-12-31", 1, "2199-12-31"]
  ] as const)("%s shifted by %d is %s", (from, days, expected) => {
    assert.strictEqual<string>(Dates.shiftDays(day(from), days), expected)
  })

  it.each([
    ["2026-06-30", "2025-06-30"],
    ["2024-02-29", "2023-02-28"],
    ["1901-01-01", "1900-01-01"],
    ["1900-06-30", "1900-01-01"]
  ] as const)("a year before %s is %s", (from, expected) => {
    assert.strictEqual<string>(Dates.yearBefore(day(from)), expected)
  })
})
