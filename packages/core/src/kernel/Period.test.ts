import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { endOn, holdsOn, overlaps, Period } from "./Period.ts"
import { addDays, PlainDate } from "./PlainDate.ts"

const period = (from: string, to?: string) =>
  Period.make({
    from: PlainDate.make(from),
    ...(to === undefined ? {} : { to: PlainDate.make(to) })
  })
const day = (text: string) => PlainDate.make(text)
const june = period("2026-06-01", "2026-06-30")

describe("Period", () => {
  it.each([
    ["2026-05-31", false],
    ["2026-06-01", true],
    ["2026-06-30", true],
    ["2026-07-01", false]
  ] as const)("June holds on %s: %s", (text, holds) => assert.strictEqual(holdsOn(june, day(text)), holds))

  it("without an end holds for good", () => {
    assert.isTrue(holdsOn(period("2026-06-01"), day("2199-12-31")))
    assert.isFalse(holdsOn(period("2026-06-01"), day("2026-05-31")))
  })

  it("may be one day long, not none", () => {
    assert.isTrue(Schema.is(Period)({ from: "2026-06-01", to: "2026-06-01" }))
    assert.isFalse(Schema.is(Period)({ from: "2026-06-02", to: "2026-06-01" }))
  })

  it("overlaps from the first shared day", () => {
    assert.isFalse(overlaps(june, period("2026-07-01")))
    assert.isTrue(overlaps(june, period("2026-06-30")))
    assert.isTrue(overlaps(period("2026-06-15"), june))
    assert.isFalse(overlaps(period("2026-01-01", "2026-05-31"), june))
  })

  it("ends on its last day and never grows", () => {
    assert.deepEqual(endOn(period("2026-06-01"), day("2026-06-01")), period("2026-06-01", "2026-06-01"))
    assert.deepEqual(endOn(june, day("2026-06-30")), june)
    assert.throws(() => endOn(june, day("2026-05-31")), RangeError)
    assert.throws(() => endOn(june, day("2026-07-01")), RangeError)
  })

  it.effect.prop(
    "overlaps exactly when the later start lies in both",
    { a: Period, b: Period },
    ({ a, b }) =>
      Effect.sync(() => {
        const start = a.from > b.from ? a.from : b.from
        assert.strictEqual(overlaps(a, b), holdsOn(a, start) && holdsOn(b, start))
        assert.strictEqual(overlaps(a, b), overlaps(b, a))
        if (a.from > "1900-01-01") assert.isFalse(holdsOn(a, addDays(a.from, -1)))
      }),
    { arbitrary: { runs: 200, seed: 3 } }
  )
})
