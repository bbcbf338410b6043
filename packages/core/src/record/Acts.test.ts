import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { endOf, tomorrow } from "../Scene.test.fixture.ts"
import { actRecords } from "../register/actRecords.ts"
import { on, opened, rows } from "./Acts.test.fixture.ts"

it("every record of an act but the older ones is tried", () => {
  const older = [
    "monthlyBulletin",
    "quarterlyInspection",
    "training",
    "membershipSurvey",
    "newsItem",
    "modelCase"
  ]
  assert.strictEqual(rows.length, actRecords.length - older.length)
})

describe.each(rows)("%s", (record, voiding, as, id, day, more, by, other) => {
  const given = { id, [day]: on, ...more }

  it.effect("is entered once, and voided once with a reason, by whom it is of", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      assert.strictEqual(yield* endOf(scene.act(record, given, { actor: other })), "Forbidden")
      const { value } = yield* scene.act(record, given, { actor: by })
      assert.strictEqual(JSON.stringify(value), JSON.stringify({ [as]: id }))
      assert.strictEqual((yield* scene.refusal(record, given, { actor: by }))["_tag"], "AlreadyExists")
      const reason = { [as]: id, reason: "重复登记" }
      assert.strictEqual(yield* endOf(scene.act(voiding, reason, { actor: other })), "Forbidden")
      yield* scene.act(voiding, reason, { actor: by })
      const { _tag, path } = yield* scene.refusal(voiding, reason, { actor: by })
      assert.deepStrictEqual([_tag, path], ["AlreadyVoid", `$.${as}`])
    })
  )

  it.effect("is refused for a day to come, and nothing is written", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const head = scene.head()
      const end = yield* endOf(scene.act(record, { ...given, [day]: tomorrow }, { actor: by }))
      assert.strictEqual(end, "FutureDay")
      assert.strictEqual(
        yield* endOf(scene.act(voiding, { [as]: `${id}9`, reason: "某" }, { actor: by })),
        "UnknownReference"
      )
      assert.strictEqual(scene.head(), head)
    })
  )
})
