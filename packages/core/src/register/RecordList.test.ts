import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { Actor } from "../access/Actor.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { politicalStudyRecord, studiesByPerson } from "../study/PoliticalStudy.ts"
import { adviserRulesRecord } from "../standard/AdviserRules.ts"
import { adviserRulesOn } from "../standard/VersionOn.ts"
import { actsIn } from "../record/ActRecord.ts"
import { actors, addMember, addOffice, openScene, type Scene, today } from "../Scene.test.fixture.ts"
import { recordsIn, recordsMax } from "./RecordList.ts"

const day = (text: string) => text as PlainDate
const june = { from: day("2026-06-01"), to: day("2026-06-30") }

const study = ({ act }: Scene, office: string, person: string, on: string, id?: string) =>
  act(
    "study.record",
    { ...(id && { id }), office, on, topic: "某", people: [person] },
    { actor: actors.city }
  )

/** Two offices of two counties with a practitioner each, and sessions about the edges of June. */
const opened = Effect.gen(function* () {
  const scene: Scene = yield* openScene()
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2", county: "341721" })
  yield* addMember(scene, { id: "pe_1" })
  yield* addMember(scene, { id: "pe_2", office: "of_2" })
  for (const on of ["2026-05-31", "2026-06-01", "2026-06-30"]) yield* study(scene, "of_1", "pe_1", on)
  yield* study(scene, "of_1", "pe_1", "2026-06-15", "sy_void")
  yield* scene.act("study.void", { study: "sy_void", reason: "登记有误" })
  yield* study(scene, "of_2", "pe_2", "2026-06-02")
  return scene
})

describe("records of a kind and a period", () => {
  it.effect.each<readonly [string, Actor, string | undefined, string]>([
    ["the city reads all", actors.city, undefined, "2026-06-30 2026-06-15 2026-06-02 2026-06-01"],
    ["a county its own", actors.dongzhi, undefined, "2026-06-02"],
    ["a director the own office's", actors.director, undefined, "2026-06-30 2026-06-15 2026-06-01"],
    ["of one office", actors.city, "of_2", "2026-06-02"],
    ["of one office, to another county", actors.guichi, "of_2", ""]
  ])("%s, the latest first", ([, actor, holder, expected]) =>
    Effect.gen(function* () {
      const scene = yield* opened
      const view = yield* scene.on(scene.jiceng.view)
      const page = recordsIn(view, actor, { act: politicalStudyRecord, period: june, holder }, today)
      const days = page.records.map(({ body }) => (body as { readonly on: string }).on)
      assert.strictEqual(days.join(" "), expected)
      assert.strictEqual(page.standing + page.voided, days.length)
    })
  )

  it.effect("go on from page to page without a gap, and end", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const count = recordsMax + 1
      for (let n = 0; n < count; n++) yield* study(scene, "of_2", "pe_2", "2026-04-01", `sy_p${n}`)
      const view = yield* scene.on(scene.jiceng.view)
      const asked = { act: politicalStudyRecord, period: { from: day("2026-04-01"), to: day("2026-04-01") } }
      const first = recordsIn(view, actors.city, asked, today)
      const second = recordsIn(view, actors.city, { ...asked, after: first.next }, today)
      assert.deepStrictEqual([first.records.length, first.standing], [recordsMax, count])
      assert.deepStrictEqual([second.records.length, second.next], [1, undefined])
      assert.lengthOf(new Set([...first.records, ...second.records].map(({ id }) => id)), count)
    })
  )

  it.effect("aren't known before their day", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const view = yield* scene.on(scene.jiceng.view)
      const asked = { act: politicalStudyRecord, period: june }
      assert.lengthOf(recordsIn(view, actors.director, asked, day("2026-06-29")).records, 2)
    })
  )

  it.effect("of the city can be read by its counties", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const issue = (id: string, issuedOn: string) =>
        scene.act(
          "standard.issueAdviserRules",
          { id, city: "341700", title: "细则", text: "某", issuedOn },
          { actor: actors.city }
        )
      yield* issue("ad_1", "2026-06-01")
      yield* issue("ad_2", "2026-06-10")
      const view = yield* scene.on(scene.jiceng.view)
      const read = (actor: Actor) =>
        recordsIn(view, actor, { act: adviserRulesRecord, period: june }, today).records
      assert.deepStrictEqual([read(actors.guichi).length, read(actors.director).length], [2, 0])
      const holds = (on: string) => adviserRulesOn(view.records, "341700", day(on))?.id
      assert.deepStrictEqual(["2026-05-31", "2026-06-01", "2026-06-09", "2026-06-10"].map(holds), [
        undefined,
        "ad_1",
        "ad_1",
        "ad_2"
      ])
    })
  )

  it.effect("are counted by office, person and period", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const { records } = yield* scene.on(scene.jiceng.view)
      const held = actsIn(politicalStudyRecord, records, "of_1", june)
      assert.deepStrictEqual(
        held.map(({ body }) => body.on as string),
        ["2026-06-01", "2026-06-30"]
      )
      assert.deepStrictEqual([...studiesByPerson(held)], [["pe_1", 2]] as never)
    })
  )
})
