import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import fc from "fast-check"
import { addDays, type PlainDate } from "../kernel/PlainDate.ts"
import { actors, addOffice, openScene, type Scene } from "../Scene.test.fixture.ts"
import type { Obligation } from "./Obligation.ts"

const asked = (
  { jiceng, on }: Scene,
  factsAt: string,
  { clause, due }: { readonly clause?: string; readonly due?: readonly [from: string, to: string] } = {}
) =>
  Effect.map(
    on(
      jiceng.obligations(
        { kind: "all" },
        {
          actor: actors.city,
          factsAt: factsAt as PlainDate,
          ...(due && { due: { from: due[0] as PlainDate, to: due[1] as PlainDate } })
        }
      )
    ),
    ({ obligations }) => obligations.filter((one) => clause === undefined || one.clause === clause)
  )

const line = ({ id, due, state, missing }: Obligation): string => `${id} ${due} ${state} ${missing}`

const county = { county: "341702" }
const bulletin = { ...county, title: "通报" }

describe("the obligations of a county", () => {
  it.effect("come month by month, each with its day, its state and what is missing", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene, { since: "2026-02-10" })
      for (const issuedOn of ["2026-03-31", "2026-04-30", "2026-04-30"])
        yield* scene.act("supervision.issueBulletin", { ...bulletin, issuedOn })
      const found = yield* asked(scene, "2026-06-20", { clause: "4.3.3a" })
      assert.deepStrictEqual(found.map(line), [
        "4.3.3a/341702/2026-03 2026-03-31 done 0",
        "4.3.3a/341702/2026-04 2026-04-30 done 0",
        "4.3.3a/341702/2026-05 2026-05-31 overdue 1",
        "4.3.3a/341702/2026-06 2026-06-30 pending 1"
      ])
      const [march, , may, june] = found
      assert.lengthOf(march!.evidence, 1)
      assert.strictEqual(march!.doneOn, "2026-03-31")
      assert.deepStrictEqual(may!.lastWorkingDay, { on: "2026-05-29" as PlainDate, provisional: true })
      assert.deepStrictEqual([may!.remedies.length, june!.remedies.length], [0, 1])
      assert.deepStrictEqual(june!.remedies[0], {
        command: "supervision.issueBulletin",
        input: { county: "341702", issuedOn: "2026-06-20" },
        missing: ["title"]
      })
    })
  )

  it.effect.each<readonly [string, string]>([
    ["2026-06-22", "pending"],
    ["2026-06-23", "dueSoon"],
    ["2026-06-30", "dueSoon"],
    ["2026-07-01", "overdue"]
  ])("on %s that of June is %s", ([day, state]) =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      const due = ["2026-06-30", "2026-06-30"] as const
      const [june] = yield* asked(scene, day, { clause: "4.3.3a", due })
      assert.strictEqual(june!.state, state)
    })
  )

  it.effect("a year back counts and no more, and a window asks for any days", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      const labels = (found: ReadonlyArray<Obligation>) => found.map(({ period }) => period.label)
      const inspections = (day: string, due?: readonly [string, string]) =>
        Effect.map(asked(scene, day, { clause: "4.3.3b", ...(due && { due }) }), labels)
      assert.deepStrictEqual(yield* inspections("2026-06-30"), ["2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"])
      assert.deepStrictEqual(yield* inspections("2026-06-29"), [
        "2025-Q2",
        "2025-Q3",
        "2025-Q4",
        "2026-Q1",
        "2026-Q2"
      ])
      assert.deepStrictEqual(yield* inspections("2026-06-30", ["2020-01-01", "2020-09-30"]), [
        "2020-Q2",
        "2020-Q3"
      ])
      assert.deepStrictEqual(yield* inspections("2026-06-30", ["2026-07-01", "2026-12-31"]), [
        "2026-Q3",
        "2026-Q4"
      ])
    })
  )

  it.effect.each<readonly [string, ReadonlyArray<string>, string]>([
    ["no training", [], "pending 2"],
    ["one", ["2026-03-01"], "pending 1"],
    ["two, on one day", ["2026-03-01", "2026-03-01"], "done 0"],
    ["three", ["2026-01-01", "2026-03-01", "2026-06-30"], "done 0"],
    ["two, one of them of last year", ["2025-12-31", "2026-03-01"], "pending 1"]
  ])("trainings of a year: %s", ([, days, expected]) =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      for (const heldOn of days) yield* scene.act("training.record", { ...county, title: "培训", heldOn })
      const [year] = yield* asked(scene, "2026-06-30", { clause: "5.1.1", due: ["2026-12-31", "2026-12-31"] })
      assert.strictEqual(`${year!.state} ${year!.missing}`, expected)
    })
  )

  it.effect.each<readonly [string, string | undefined, string, string]>([
    ["not surveyed, on the day", undefined, "2020-03-31", "dueSoon"],
    ["not surveyed, the day after", undefined, "2020-04-01", "overdue"],
    ["surveyed on the day", "2020-03-31", "2026-06-30", "done"],
    ["surveyed the day after", "2020-04-01", "2026-06-30", "doneLate"],
    ["surveyed later than asked about", "2020-04-01", "2020-03-31", "dueSoon"]
  ])("once, by the end of March 2020: %s", ([, completedOn, day, state]) =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      if (completedOn !== undefined)
        yield* scene.act("party.recordMembershipSurvey", {
          ...county,
          completedOn,
          organizations: 1,
          members: 3
        })
      const [once] = yield* asked(scene, day, { clause: "1.4.5" })
      assert.strictEqual(once!.state, state)
    })
  )
})

describe("at the ends of the calendar", () => {
  it.effect.each(["1900-01-01", "1900-12-31", "2199-01-01", "2199-12-31"])("%s can be asked about", (day) =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene, { since: "1900-01-01" })
      const found = yield* asked(scene, day)
      assert.strictEqual(found.length > 0, day > "2020")
      yield* asked(scene, day, { due: ["1900-01-01", "1902-01-01"] })
      yield* asked(scene, day, { due: ["2198-01-01", "2199-12-31"] })
      yield* scene.on(scene.jiceng.assess({ kind: "all" }, { actor: actors.city, factsAt: day as PlainDate }))
    })
  )
})

describe("obligations over a year", () => {
  const days = fc.integer({ min: 0, max: 545 }).map((n) => addDays("2025-01-01" as PlainDate, n))

  it("are the same whether asked day by day or once", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(days, { maxLength: 12 }),
        fc.array(days, { maxLength: 4 }),
        days,
        async (bulletins, trainings, day) => {
          await Effect.runPromise(
            Effect.scoped(
              Effect.gen(function* () {
                const scene = yield* openScene()
                yield* addOffice(scene)
                for (const issuedOn of bulletins)
                  yield* scene.act("supervision.issueBulletin", { ...bulletin, issuedOn })
                for (const heldOn of trainings)
                  yield* scene.act("training.record", { ...county, title: "培训", heldOn })
                const year = yield* asked(scene, day, { due: ["2025-01-01", "2025-12-31"] })
                const daily: Array<Obligation> = []
                for (let at = "2025-01-01" as PlainDate; at <= "2025-12-31"; at = addDays(at, 1))
                  daily.push(...(yield* asked(scene, day, { due: [at, at] })))
                assert.deepStrictEqual(daily, [...year])
                // What counted on the day is among them, as it was.
                const known = new Map(year.map((one) => [one.id, one]))
                for (const one of yield* asked(scene, day)) {
                  const same = known.get(one.id)
                  if (same !== undefined) assert.deepStrictEqual(one, same)
                }
              })
            )
          )
        }
      ),
      { numRuns: 5 }
    )
  })
})
