import { assert, describe, it } from "@effect/vitest"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { cadenceWords, dueWords, standingWords } from "./DutyWords.ts"

const due = "2026-03-31" as PlainDate
const period = { label: "2025", from: "2025-01-01" as PlainDate, to: "2025-12-31" as PlainDate }
const counts = { required: 3, done: 1, missing: 2, due }

describe("the words of an obligation", () => {
  it.each([
    [cadenceWords({ cadence: { every: "quarter" } }).en, "every quarter"],
    [cadenceWords({ cadence: { everyYears: 3, first: 2021 } }).en, "every 3 years from 2021 on"],
    [cadenceWords({ cadence: { once: due } }).zh, "一次性，2026-03-31 前"],
    [dueWords({ because: { rule: "dayOfDocument" }, period, due }).en, "the document names 2026-03-31"],
    [dueWords({ because: { rule: "endOfPeriod" }, period, due }).zh, "本期（2025）的最后一天"],
    [
      dueWords({ because: { rule: "daysAfterPeriod", days: 90 }, period, due }).en,
      "90 days after the end of its period, 2025"
    ],
    [standingWords(counts).en, "1 of 3, 2 missing"],
    [standingWords({ ...counts, doneOn: due }).zh, "2026-03-31 完成"],
    [standingWords({ ...counts, doneOn: "2026-04-01" as PlainDate }).en, "done on 2026-04-01, 1 day late"],
    [standingWords({ ...counts, doneOn: "2026-04-02" as PlainDate }).zh, "2026-04-02 完成，晚 2 天"]
  ])("%s", (said, expected) => {
    assert.strictEqual(said, expected)
  })
})
