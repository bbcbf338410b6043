import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Jiceng } from "../Jiceng.ts"
import { addDays, type PlainDate } from "../kernel/PlainDate.ts"
import { actors, addMember, addOffice, openScene, type Scene, today } from "../Scene.test.fixture.ts"
import { keepStatuses, statusView } from "./KeepStatuses.ts"
import { KeptViews, memoryViews, type ViewChange } from "./KeptViews.ts"

/** Kept views that also remember what was written. */
const watchedViews = () => {
  const views = memoryViews()
  const written: Array<ViewChange> = []
  const watched: KeptViews["Service"] = {
    load: views.load,
    change: (view, change) =>
      Effect.tap(views.change(view, change), () => Effect.sync(() => void written.push(change)))
  }
  return { views: watched, written }
}

const opened = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2" })
  yield* addMember(scene, { id: "pe_1", stage: "full" })
  return scene
})

const run = ({ jiceng, on }: Scene, views: KeptViews["Service"], factsAt: PlainDate = today) =>
  on(
    keepStatuses({ factsAt }).pipe(
      Effect.provideService(Jiceng, jiceng),
      Effect.provideService(KeptViews, views)
    )
  )

describe("a run of statuses", () => {
  it.effect("keeps everybody's first, and then nothing but what has changed", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const { views, written } = watchedViews()
      const first = yield* run(scene, views)
      assert.deepStrictEqual(first.changed, ["office/of_1", "office/of_2", "county/341702", "city/341700"])
      assert.deepStrictEqual(yield* run(scene, views), { judged: 4, changed: [], gone: [] })
      assert.lengthOf(written, 1, "nothing was written for nothing")
      yield* scene.act("office.survey", { office: "of_2", on: today, by: "司法局", archiveRoom: true })
      assert.deepStrictEqual(yield* run(scene, views), { judged: 4, changed: ["office/of_2"], gone: [] })
      assert.deepStrictEqual(
        written[1]!.put.map(([key]) => key),
        ["office/of_2"]
      )
      const { statuses } = yield* scene.on(scene.jiceng.statuses({ factsAt: today }))
      const kept = yield* views.load(statusView)
      assert.strictEqual(kept!.texts.get("office/of_2"), statuses.of("office", "of_2")!.codes.join(""))
      assert.include(kept!.basis, `"seq":${statuses.cursor.seq}`)
    })
  )

  it.effect("moves on with the journal where no status has changed", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const { views, written } = watchedViews()
      yield* run(scene, views)
      yield* scene.act("person.register", { id: "pe_9", name: "某" }, { actor: actors.city })
      assert.deepStrictEqual(yield* run(scene, views), { judged: 4, changed: [], gone: [] })
      assert.deepStrictEqual([written[1]!.put, written[1]!.drop], [[], []])
    })
  )

  it.effect("drops who isn't there on its day, and sees what time alone changes", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      yield* addOffice(scene, { id: "of_3", since: "2026-06-15" })
      const { views } = watchedViews()
      yield* run(scene, views)
      const later = yield* run(scene, views, addDays(today, 60))
      assert.deepStrictEqual(later.gone, [])
      assert.include(later.changed, "office/of_3", "its first whole month is over")
      const before = yield* run(scene, views, "1990-01-01" as PlainDate)
      assert.deepStrictEqual(
        { ...before, gone: before.gone.toSorted() },
        {
          judged: 0,
          changed: [],
          gone: ["city/341700", "county/341702", "office/of_1", "office/of_2", "office/of_3"]
        }
      )
    })
  )

  it.effect("compares again when another run was kept meanwhile, and gives up in the end", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const { views } = watchedViews()
      let losses = 0
      const contended = (times: number): KeptViews["Service"] => ({
        load: views.load,
        change: (view, change) =>
          losses++ < times
            ? Effect.andThen(
                views.change(view, { ...change, basis: `another ${losses}`, put: [["office/of_9", "0"]] }),
                Effect.succeed(false)
              )
            : views.change(view, change)
      })
      const { gone, changed } = yield* run(scene, contended(2))
      assert.deepStrictEqual([gone, changed.length], [["office/of_9"], 4])
      losses = 0
      const error = yield* Effect.flip(run(scene, contended(Infinity), addDays(today, 1)))
      assert.strictEqual(error._tag, "TooBusy")
    })
  )
})
