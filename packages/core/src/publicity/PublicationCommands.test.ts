import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { Actor } from "../access/Actor.ts"
import { actors, addOffice, endOf, type Facts, openScene, tomorrow } from "../Scene.test.fixture.ts"
import { modelCase, newsItem } from "./Publication.ts"

const item = { kind: "newsItem", id: "ni_1", title: "上门调解" }
const submission = {
  office: "of_1",
  submittedOn: "2026-06-10",
  items: [
    item,
    { kind: "modelCase", id: "mc_1", title: "追索劳务报酬案" },
    { kind: "newsItem", title: "普法进村" }
  ]
}
const opened = Effect.tap(openScene(), (scene) => addOffice(scene))

describe("what an office submitted", () => {
  it.effect("is entered together, each item a record of its own", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const { value } = yield* scene.act("publicity.submit", submission, { actor: actors.director })
      assert.deepStrictEqual(value.publications.slice(0, 2), ["ni_1", "mc_1"])
      const { records } = yield* scene.on(scene.jiceng.view)
      assert.deepStrictEqual(
        records.listOf(newsItem, "of_1").map(({ body }) => body.title),
        ["上门调解", "普法进村"]
      )
      assert.lengthOf(records.listOf(modelCase, "of_1"), 1)
      assert.strictEqual(scene.data.head.seq, 2)
    })
  )

  it.effect.each<readonly [string, Facts, Actor, string]>([
    ["a day to come", { submittedOn: tomorrow }, actors.director, "FutureDay"],
    ["a day before the office began", { submittedOn: "2018-04-30" }, actors.director, "DayTooEarly"],
    ["an office that isn't there", { office: "of_9" }, actors.guichi, "UnknownReference"],
    ["another county", {}, actors.dongzhi, "Forbidden"],
    ["an office's practitioner", {}, actors.practitioner, "Forbidden"],
    ["no item", { items: [] }, actors.director, "InvalidInput"],
    ["an id that stands twice", { items: [item, item] }, actors.director, "InvalidInput"],
    [
      "a model case with the id of a news item",
      { items: [{ ...item, kind: "modelCase" }] },
      actors.director,
      "InvalidInput"
    ],
    [
      "more than thirty at once",
      { items: Array.from({ length: 31 }, () => ({ kind: "newsItem", title: "信息" })) },
      actors.director,
      "InvalidInput"
    ]
  ])("is refused for %s", ([, change, actor, tag]) =>
    Effect.gen(function* () {
      const scene = yield* opened
      const head = scene.head()
      assert.strictEqual(
        yield* endOf(scene.act("publicity.submit", { ...submission, ...change }, { actor })),
        tag
      )
      assert.strictEqual(scene.head(), head)
    })
  )

  it.effect("an id that is taken refuses all of it", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      yield* scene.act("publicity.submit", { ...submission, items: [item] })
      assert.deepStrictEqual(
        yield* scene.refusal("publicity.submit", {
          ...submission,
          items: [{ kind: "newsItem", title: "新的" }, item]
        }),
        { _tag: "AlreadyExists", path: "$.items[1].id", ref: "newsItem/ni_1" }
      )
      const { records } = yield* scene.on(scene.jiceng.view)
      assert.lengthOf(records.listOf(newsItem, "of_1"), 1)
    })
  )

  it.effect("is voided once, by those whose office it is", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      yield* scene.act("publicity.submit", submission)
      const voiding = { publication: "mc_1", reason: "重复登记" }
      assert.strictEqual(
        yield* endOf(scene.act("publicity.void", voiding, { actor: actors.dongzhi })),
        "Forbidden"
      )
      yield* scene.act("publicity.void", voiding, { actor: actors.director })
      assert.strictEqual((yield* scene.refusal("publicity.void", voiding))["_tag"], "AlreadyVoid")
      assert.strictEqual(
        (yield* scene.refusal("publicity.void", { ...voiding, publication: "ni_9" }))["_tag"],
        "UnknownReference"
      )
    })
  )
})
