import { assert, describe, it } from "@effect/vitest"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { type Cadence, periodsOf } from "./Cadence.ts"

const begins = "2020-01-16" as PlainDate
const shown = (cadence: Cadence, from: string, to: string) =>
  periodsOf(cadence, begins, { from: from as PlainDate, to: to as PlainDate }).map(
    (period) => `${period.label} ${period.from} ${period.to}`
  )

describe("the periods that share a day with a span", () => {
  it.each<readonly [string, Cadence, string, string, ReadonlyArray<string>]>([
    [
      "a month, from its last day",
      { every: "month" },
      "2026-02-28",
      "2026-02-28",
      ["2026-02 2026-02-01 2026-02-28"]
    ],
    [
      "two months, at their border",
      { every: "month" },
      "2023-12-31",
      "2024-01-01",
      ["2023-12 2023-12-01 2023-12-31", "2024-01 2024-01-01 2024-01-31"]
    ],
    ["a leap February", { every: "month" }, "2024-02-10", "2024-02-29", ["2024-02 2024-02-01 2024-02-29"]],
    [
      "quarters",
      { every: "quarter" },
      "2026-03-31",
      "2026-10-01",
      [
        "2026-Q1 2026-01-01 2026-03-31",
        "2026-Q2 2026-04-01 2026-06-30",
        "2026-Q3 2026-07-01 2026-09-30",
        "2026-Q4 2026-10-01 2026-12-31"
      ]
    ],
    [
      "years",
      { every: "year" },
      "2025-12-31",
      "2026-01-01",
      ["2025 2025-01-01 2025-12-31", "2026 2026-01-01 2026-12-31"]
    ],
    [
      "three years at a time, from 2021 on",
      { everyYears: 3, first: 2021 },
      "2020-06-30",
      "2026-06-30",
      ["2021-2023 2021-01-01 2023-12-31", "2024-2026 2024-01-01 2026-12-31"]
    ],
    ["before the first of several years", { everyYears: 2, first: 2021 }, "2019-01-01", "2020-12-31", []],
    [
      "every year, counted",
      { everyYears: 1, first: 2021 },
      "2022-05-01",
      "2022-05-02",
      ["2022 2022-01-01 2022-12-31"]
    ],
    [
      "once, before its day",
      { once: "2020-05-31" as PlainDate },
      "2020-05-31",
      "2020-05-31",
      ["once 2020-01-16 2020-05-31"]
    ],
    ["once, after its day", { once: "2020-05-31" as PlainDate }, "2020-06-01", "2020-06-30", []],
    ["a span turned round", { every: "month" }, "2026-02-01", "2026-01-31", []]
  ])("%s", (_, cadence, from, to, expected) => {
    assert.deepStrictEqual(shown(cadence, from, to), expected)
  })
})
