import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { hasFaults } from "../../BadInput.test.fixture.ts"
import {
  actors,
  addBranch,
  addJointBranch,
  addOffice,
  bodyIn,
  endsOfRace,
  type Facts,
  interleaved,
  openScene,
  outcomesOf,
  type Scene,
  today,
  tomorrow
} from "../../Scene.test.fixture.ts"
import { sixHaves, sixHavesItems } from "./SixHaves.ts"

const withBranch = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addBranch(scene)
  return scene
})

const all = [...sixHavesItems]
const input = { organization: "po_1", on: "2026-06-10", items: all, by: "贵池区司法局" }

const outcomes = (scene: Scene, days: ReadonlyArray<string>) =>
  Effect.forEach(days, (day) => Effect.map(outcomesOf(scene, "of_1", day), (found) => found["1.4.7"]))

describe("the six of a Party organization", () => {
  it.effect("are as the last check found them, on any day", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch
      yield* scene.act("party.checkSixHaves", { ...input, on: "2026-06-20", items: all.slice(1) })
      yield* scene.act("party.checkSixHaves", input)
      const days = ["2026-06-09", "2026-06-10", "2026-06-19", "2026-06-20", today]
      assert.deepStrictEqual(yield* outcomes(scene, days), [
        "undetermined",
        "satisfied",
        "satisfied",
        "violated",
        "violated"
      ])
      yield* scene.act("party.voidSixHavesCheck", {
        organization: "po_1",
        on: "2026-06-20",
        reason: "登记有误"
      })
      assert.deepStrictEqual(yield* outcomes(scene, days), [
        "undetermined",
        "satisfied",
        "satisfied",
        "satisfied",
        "satisfied"
      ])
    })
  )

  it.effect.each(sixHavesItems.map((item) => [item] as const))("lack %s where it isn't listed", ([item]) =>
    Effect.gen(function* () {
      const scene = yield* withBranch
      yield* scene.act("party.checkSixHaves", { ...input, items: all.filter((other) => other !== item) })
      assert.deepStrictEqual(yield* outcomes(scene, [today]), ["violated"])
    })
  )

  it.effect("a second check of a day outweighs the first; voiding takes the last back", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch
      yield* scene.act("party.checkSixHaves", { ...input, items: [] })
      yield* scene.act("party.checkSixHaves", input)
      assert.deepStrictEqual(yield* outcomes(scene, [today]), ["satisfied"])
      const wrong = { organization: "po_1", on: input.on, reason: "登记有误" }
      yield* scene.act("party.voidSixHavesCheck", wrong)
      assert.deepStrictEqual(yield* outcomes(scene, [today]), ["violated"])
      yield* scene.act("party.voidSixHavesCheck", wrong)
      assert.deepStrictEqual(yield* outcomes(scene, [today]), ["undetermined"])
      assert.deepStrictEqual(yield* scene.refusal("party.voidSixHavesCheck", wrong), {
        _tag: "NotHeld",
        path: "$.on",
        what: "sixHavesCheck"
      })
      const { checks } = bodyIn(sixHaves, scene.data.rows.get("sixHaves/po_1")!.body)
      assert.deepStrictEqual<ReadonlyArray<unknown>>(
        checks.map(({ voided }) => voided),
        [
          { reason: "登记有误", on: today },
          { reason: "登记有误", on: today }
        ]
      )
    })
  )

  it.effect("of a joint branch are judged once, as the branch", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      yield* addOffice(scene, { id: "of_2" })
      yield* addOffice(scene, { id: "of_3" })
      yield* addJointBranch(scene, ["of_1", "of_2"])
      const { findings } = yield* scene.on(scene.jiceng.assess({ kind: "all" }, { actor: actors.city }))
      const found = findings.filter(({ clause }) => clause === "1.4.7")
      assert.deepStrictEqual(
        found.map(({ subject }) => subject.id),
        ["po_1"]
      )
    })
  )
})

describe("checking the six", () => {
  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown organization",
      { organization: "po_9" },
      { _tag: "UnknownReference", path: "$.organization", ref: "partyOrganization/po_9" }
    ],
    ["tomorrow", { on: tomorrow }, { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }],
    [
      "the day before the organization",
      { on: "2026-05-31" },
      { _tag: "DayTooEarly", path: "$.on", found: "2026-05-31", earliest: "2026-06-01" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withBranch
      const before = head()
      assert.deepStrictEqual(yield* refusal("party.checkSixHaves", { ...input, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("is the authority's, within its county", () =>
    Effect.gen(function* () {
      const { refusal, act } = yield* withBranch
      for (const actor of [actors.dongzhi, actors.judicialOffice, actors.director])
        assert.strictEqual((yield* refusal("party.checkSixHaves", input, { actor }))["_tag"], "Forbidden")
      yield* act("party.checkSixHaves", input, { actor: actors.city })
      const wrong = { organization: "po_9", on: input.on, reason: "登记有误" }
      assert.strictEqual((yield* refusal("party.voidSixHavesCheck", wrong))["_tag"], "UnknownReference")
    })
  )

  it.effect("loses no check to another made at the same time", () =>
    Effect.gen(function* () {
      const { data } = yield* withBranch
      const { act } = yield* openScene({ data, wrap: interleaved })
      const racers = [act("party.checkSixHaves", input), act("party.checkSixHaves", { ...input, items: [] })]
      assert.deepStrictEqual(yield* endsOfRace(racers), ["done", "done"])
      assert.lengthOf(bodyIn(sixHaves, data.rows.get("sixHaves/po_1")!.body).checks, 2)
    })
  )

  it.effect("can't be read with an item twice", () =>
    hasFaults("party.checkSixHaves", { ...input, items: ["venue", "venue"] }, [
      "$.items | array(2) | different items of the six"
    ])
  )
})
