import { assert, describe, it } from "@effect/vitest"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { parameter, valueOn } from "./Parameter.ts"

const day = (text: string) => text as PlainDate
const dated = parameter("rate", {
  clause: "1.6.2",
  unit: "rate",
  label: { zh: "比例", en: "rate" },
  values: [
    { since: day("2020-01-16"), value: "0.03" },
    { since: day("2027-01-01"), value: "0.02" }
  ],
  open: false
})

describe("a dated parameter", () => {
  it.each([
    ["the day before the first value", "2020-01-15", undefined],
    ["the first day", "2020-01-16", "0.03"],
    ["the last day of the first value", "2026-12-31", "0.03"],
    ["the first day of the second", "2027-01-01", "0.02"],
    ["long after", "2199-12-31", "0.02"]
  ])("on %s", (_, on, value) => {
    assert.strictEqual(valueOn(dated, day(on)), value)
  })
})
