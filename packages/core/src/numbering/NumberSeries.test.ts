import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import fc from "fast-check"
import { practiceAdmission } from "../application/admission/PracticeAdmission.ts"
import { dossier } from "../application/Applications.test.fixture.ts"
import { guichi } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { actors, addOffice, bodyIn, endOf, interleaved, openScene } from "../Scene.test.fixture.ts"
import { drawNumber, numberSeries, seriesOn } from "./NumberSeries.ts"

describe("a number series (D12)", () => {
  it("begins at one in each year, and goes on from where it has come", () => {
    const of = seriesOn(guichi, "decision", "2026-06-30" as PlainDate)
    const first = drawNumber(of, undefined)
    assert.deepStrictEqual<unknown>(first.drawn, { series: "ns_341702-decision-2026", number: 1 })
    assert.strictEqual(drawNumber(of, first.write.body).drawn.number, 2)
    const later = seriesOn(guichi, "decision", "2027-01-01" as PlainDate)
    assert.strictEqual<string>(drawNumber(later, undefined).drawn.series, "ns_341702-decision-2027")
  })
})

/** So many applications, ready to be accepted; each racer accepts some of them through an executor of its own. */
const race = Effect.fnUntraced(function* (racers: ReadonlyArray<ReadonlyArray<boolean>>) {
  const scene = yield* openScene({ wrap: interleaved })
  yield* addOffice(scene)
  const city = { actor: actors.city }
  const all = racers.flatMap((each, racer) => each.map((_, place) => `${racer}-${place}`))
  for (const one of all) {
    yield* scene.act("person.register", { id: `pe_${one}`, name: "某" }, city)
    yield* scene.act("admission.file", {
      id: `pa_${one}`,
      office: "of_1",
      person: `pe_${one}`,
      filedOn: "2026-06-10",
      papers: dossier,
      relation: { is: "notMember" }
    })
    yield* scene.act("admission.consent", { admission: `pa_${one}`, on: "2026-06-11" })
  }
  const ends = yield* Effect.forEach(
    racers,
    (each, racer) =>
      Effect.gen(function* () {
        const own = yield* openScene({ data: scene.data, clock: scene.clock, wrap: interleaved })
        return yield* Effect.forEach(each, (isRefused, place) =>
          // One that is refused draws nothing: its day hasn't come.
          endOf(
            own.act(
              "admission.accept",
              { admission: `pa_${racer}-${place}`, on: isRefused ? "2026-07-01" : "2026-06-12" },
              city
            )
          )
        )
      }),
    { concurrency: "unbounded" }
  )
  const numbers = Array.from(scene.data.byKind.get("practiceAdmission") ?? [], ([, { body }]) => {
    const { state } = bodyIn(practiceAdmission, body)
    return state.is === "accepted" ? [state.number.number] : []
  }).flat()
  const series = scene.data.rows.get(numberSeries.ref("ns_341700-acceptance-2026"))
  return {
    done: ends.flat().filter((end) => end === "done").length,
    others: [...new Set(ends.flat())].filter((end) => end !== "done"),
    numbers: numbers.toSorted((a, b) => a - b),
    last: series === undefined ? 0 : bodyIn(numberSeries, series.body).last
  }
}, Effect.scoped)

it("numbers have no gap and no number is given twice, whoever draws at the same time", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.boolean(), { maxLength: 4 }), { minLength: 2, maxLength: 4 }),
      async (racers) => {
        const { done, others, numbers, last } = await Effect.runPromise(Effect.orDie(race(racers)))
        assert.deepStrictEqual(
          numbers,
          Array.from({ length: done }, (_, place) => place + 1)
        )
        assert.strictEqual(last, done)
        assert.includeMembers(["FutureDay"], others)
        assert.strictEqual(done, racers.flat().filter((isRefused) => !isRefused).length)
      }
    ),
    { numRuns: 40 }
  ))
