import { assert, layer } from "@effect/vitest"
import type { PlainDate } from "@jiceng/core"
import { Effect } from "effect"
import { findings, memory } from "./City.test.fixture.ts"
import { demoDay, seedDemo } from "./index.ts"

/** The clauses that are broken by what happens in an office, not by what it lacks. */
const happens = new Set(["1.3.3", "1.3.4", "1.3.5", "1.4.1", "1.4.8"])

layer(memory(), { excludeTestServices: true })("the year of the rules", (it) => {
  it.effect("is entered", () => seedDemo)

  it.effect("breaks clauses in the course of the year, not from the start", () =>
    Effect.gen(function* () {
      const violated = Effect.fn(function* (day: string) {
        return (yield* findings(day as PlainDate)).filter(
          ({ rule, outcome }) => happens.has(rule) && outcome === "violated"
        ).length
      })
      assert.isTrue((yield* violated("2025-12-31")) <= 1)
      assert.isTrue((yield* violated("2026-04-30")) < (yield* violated(demoDay)))
    })
  )

  it.effect("puts right in spring what the survey of autumn found missing", () =>
    Effect.gen(function* () {
      const missing = Effect.fn(function* (day: string) {
        return (yield* findings(day as PlainDate)).filter(
          ({ rule, outcome }) => rule.startsWith("3.1.") && outcome === "violated"
        ).length
      })
      assert.isTrue((yield* missing("2025-12-31")) > (yield* missing(demoDay)))
    })
  )

  it.effect("has a committee in order, broken by a change, then with an even number", () =>
    Effect.gen(function* () {
      const outcome = Effect.fn(function* (day: string) {
        return (yield* findings(day as PlainDate)).find(({ rule }) => rule === "4.5.1")?.outcome
      })
      assert.deepStrictEqual(
        yield* Effect.forEach(["2025-12-31", "2026-03-31", "2026-05-31", demoDay], outcome),
        ["satisfied", "violated", "satisfied", "advised"]
      )
    })
  )

  it.effect("has dues that were refunded late, first overdue and then in order", () =>
    Effect.gen(function* () {
      const overdue = Effect.fn(function* (day: string) {
        const all = yield* findings(day as PlainDate)
        return all.filter(({ rule, outcome }) => rule === "1.6.3" && outcome === "violated").length
      })
      const [march, april, june] = yield* Effect.forEach(["2026-03-20", "2026-04-20", demoDay], overdue)
      assert.isTrue(march === 0 && april! > june! && june! > 0)
    })
  )
})
