import { describe, expect, it } from "vitest"
import { daysIn, keepingDays } from "./address.ts"

const today = "2026-06-30"

describe("the days of an address", () => {
  it.each<readonly [string, object]>([
    ["", {}],
    [`asOf=${today}`, {}],
    ["asOf=2025-12-31", { asOf: "2025-12-31" }],
    ["asOf=2025-12-31&rulesAt=2025-12-31", { asOf: "2025-12-31" }],
    [`asOf=2025-12-31&rulesAt=${today}`, { asOf: "2025-12-31", rulesAt: today }],
    [`rulesAt=${today}`, {}],
    ["rulesAt=2026-07-01", { rulesAt: "2026-07-01" }],
    [`knownAt=${today}`, {}],
    ["knownAt=2026-01-31&q=x", { knownAt: "2026-01-31" }],
    ["asOf=&rulesAt=&knownAt=", {}]
  ])("?%s", (address, days) => {
    expect(daysIn(new URLSearchParams(address), today)).toEqual(days)
  })

  it.each([
    ["q=x", "/people"],
    ["q=x&knownAt=2026-01-31&asOf=2025-12-31", "/people?asOf=2025-12-31&knownAt=2026-01-31"]
  ])("stay on the way to another page, and nothing else does: ?%s", (address, kept) => {
    expect(keepingDays("/people", new URLSearchParams(address))).toBe(kept)
  })
})
