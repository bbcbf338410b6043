import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { Actor } from "../access/Actor.ts"
import type { CommandName } from "../register/commands.ts"
import { actors, addOffice, endOf, type Facts, openScene, tomorrow } from "../Scene.test.fixture.ts"

const county = "341702"

/** Each record of a county's own: how it is entered, and under which name it is voided. */
const records: ReadonlyArray<
  readonly [CommandName, CommandName, as: string, id: string, day: string, Facts]
> = [
  [
    "supervision.issueBulletin",
    "supervision.voidBulletin",
    "bulletin",
    "mb_1",
    "issuedOn",
    { title: "通报" }
  ],
  [
    "supervision.recordInspection",
    "supervision.voidInspection",
    "inspection",
    "qi_1",
    "heldOn",
    { title: "督查", offices: ["of_1"], summary: "齐全" }
  ],
  ["training.record", "training.void", "training", "tr_1", "heldOn", { title: "培训" }],
  [
    "party.recordMembershipSurvey",
    "party.voidMembershipSurvey",
    "survey",
    "ms_1",
    "completedOn",
    { organizations: 1, members: 3 }
  ]
]

describe.each(records)("%s", (record, voiding, as, id, day, more) => {
  const given = { id, county, [day]: "2026-06-30", ...more }
  const opened = Effect.tap(openScene(), (scene) =>
    Effect.andThen(addOffice(scene), addOffice(scene, { id: "of_2", county: "341721" }))
  )

  it.effect("is entered once, and voided once with a reason", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const { value } = yield* scene.act(record, given)
      assert.strictEqual(JSON.stringify(value), JSON.stringify({ [as]: id }))
      assert.strictEqual((yield* scene.refusal(record, given))["_tag"], "AlreadyExists")
      const reason = { [as]: id, reason: "重复登记" }
      yield* scene.act(voiding, reason)
      const { _tag, path } = yield* scene.refusal(voiding, reason)
      assert.deepStrictEqual([_tag, path], ["AlreadyVoid", `$.${as}`])
    })
  )

  it.effect.each<readonly [string, Facts, Actor, string]>([
    ["a day to come", { [day]: tomorrow }, actors.guichi, "FutureDay"],
    ["another county's bureau", {}, actors.dongzhi, "Forbidden"],
    ["a judicial office", {}, actors.judicialOffice, "Forbidden"],
    ["an office's director", {}, actors.director, "Forbidden"],
    ["a county that is none", { county: "贵池" }, actors.guichi, "InvalidInput"]
  ])("is refused for %s", ([, change, actor, tag]) =>
    Effect.gen(function* () {
      const scene = yield* opened
      const head = scene.head()
      assert.strictEqual(yield* endOf(scene.act(record, { ...given, ...change }, { actor })), tag)
      assert.strictEqual(scene.head(), head)
    })
  )

  it.effect("is not voided where there is none", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      assert.strictEqual(
        (yield* scene.refusal(voiding, { [as]: id, reason: "重复登记" }))["_tag"],
        "UnknownReference"
      )
    })
  )
})

it.effect("an inspection names the county's own offices", () =>
  Effect.gen(function* () {
    const scene = yield* openScene()
    yield* addOffice(scene)
    yield* addOffice(scene, { id: "of_2", county: "341721" })
    const inspection = { county, title: "督查", summary: "齐全", heldOn: "2026-06-01" }
    const paths = Effect.forEach(["of_2", "of_9"], (office) =>
      Effect.map(
        scene.refusal("supervision.recordInspection", { ...inspection, offices: ["of_1", office] }),
        ({ _tag, path, ref }) => `${_tag as string} ${path as string} ${ref as string}`
      )
    )
    assert.deepStrictEqual(yield* paths, [
      "UnknownReference $.offices[1] office/of_2",
      "UnknownReference $.offices[1] office/of_9"
    ])
  })
)
