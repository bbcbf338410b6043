import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { Actor } from "../access/Actor.ts"
import {
  actors,
  addOffice,
  endOf,
  type Facts,
  openScene,
  type Scene,
  tomorrow
} from "../Scene.test.fixture.ts"
import { guidance } from "./Guidance.ts"

const task = {
  county: "341702",
  judicialOffice: "梅村司法所",
  offices: ["of_1"],
  what: "上半年内部管理检查",
  from: "2026-05-01",
  to: "2026-06-20"
}
const visit = {
  office: "of_1",
  about: "internalManagement",
  form: "inspection",
  on: "2026-06-10",
  topic: "档案管理",
  outcome: "台账齐全"
}

const withTask = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2" })
  yield* addOffice(scene, { id: "of_3", county: "341721" })
  const { value } = yield* scene.act("supervision.assignTask", task)
  return { scene, task: value.task }
})

const kept = ({ on, jiceng }: Scene, office: string) =>
  Effect.map(on(jiceng.view), (view) => view.records.listOf(guidance, office).map(({ body }) => body))

describe("guidance and supervision of an office", () => {
  it.effect.each<readonly [string, Actor]>([
    ["the city", actors.city],
    ["its county", actors.guichi]
  ])("is recorded by %s, without a task", ([, actor]) =>
    Effect.gen(function* () {
      const { scene } = yield* withTask
      yield* scene.act("supervision.record", visit, { actor })
      assert.deepStrictEqual(
        (yield* kept(scene, "of_1")).map(({ by }) => by as string),
        [actor.tier]
      )
    })
  )

  it.effect("is recorded by a judicial office on the county's task", () =>
    Effect.gen(function* () {
      const { scene, task: id } = yield* withTask
      const actor = actors.judicialOffice
      yield* scene.act("supervision.record", { ...visit, task: id }, { actor })
      yield* scene.act("supervision.record", { ...visit, on: "2026-06-20", task: id }, { actor })
      assert.lengthOf(yield* kept(scene, "of_1"), 2)
    })
  )

  it.effect.each<readonly [string, Facts]>([
    ["without a task", {}],
    ["before the task begins", { on: "2026-04-30", task: "given" }],
    ["after its last day", { on: "2026-06-21", task: "given" }],
    ["for an office that the task doesn't name", { office: "of_2", task: "given" }]
  ])("is refused to a judicial office %s, under 2.3", ([, change]) =>
    Effect.gen(function* () {
      const { scene, task: id } = yield* withTask
      const input = { ...visit, ...change, ...("task" in change && { task: id }) }
      const refused = yield* scene.refusal("supervision.record", input, { actor: actors.judicialOffice })
      assert.deepStrictEqual(refused, {
        _tag: "Refused",
        command: "supervision.record",
        clause: "2.3",
        conditions: [
          { what: "askedByCounty", operator: "equal", observed: false, required: true, met: false }
        ],
        lawful: []
      })
    })
  )

  it.effect.each<readonly [string, Facts, Actor, string]>([
    ["another county", {}, actors.dongzhi, "Forbidden"],
    ["the office itself", {}, actors.director, "Forbidden"],
    ["a day to come", { on: tomorrow }, actors.guichi, "FutureDay"],
    ["a day before the office began", { on: "2018-04-30" }, actors.guichi, "DayTooEarly"],
    ["an office that isn't registered", { office: "of_9" }, actors.guichi, "UnknownReference"],
    ["a task that doesn't exist", { task: "st_9" }, actors.guichi, "UnknownReference"]
  ])("is refused for %s", ([, change, actor, tag]) =>
    Effect.gen(function* () {
      const { scene } = yield* withTask
      const attempt = scene.act("supervision.record", { ...visit, ...change }, { actor })
      assert.strictEqual(yield* endOf(attempt), tag)
    })
  )

  it.effect("is voided with a reason, once", () =>
    Effect.gen(function* () {
      const { scene } = yield* withTask
      const { value } = yield* scene.act("supervision.record", visit)
      const voiding = { guidance: value.guidance as string, reason: "登记有误" }
      assert.strictEqual(
        yield* endOf(scene.act("supervision.void", voiding, { actor: actors.judicialOffice })),
        "Forbidden"
      )
      yield* scene.act("supervision.void", voiding)
      assert.strictEqual((yield* kept(scene, "of_1"))[0]?.voided?.reason, "登记有误")
      assert.strictEqual(yield* endOf(scene.act("supervision.void", voiding)), "AlreadyVoid")
    })
  )
})

describe("a county's task", () => {
  it.effect.each<readonly [string, Facts, Actor, string]>([
    ["its own judicial office", {}, actors.guichi, "done"],
    ["an office of another county", { offices: ["of_1", "of_3"] }, actors.guichi, "UnknownReference"],
    ["an office named twice", { offices: ["of_1", "of_1"] }, actors.guichi, "InvalidInput"],
    ["a last day before the first", { to: "2026-04-30" }, actors.guichi, "DayTooEarly"],
    ["another county", {}, actors.dongzhi, "Forbidden"],
    ["a judicial office asking itself", {}, actors.judicialOffice, "Forbidden"]
  ])("%s", ([, change, actor, end]) =>
    Effect.gen(function* () {
      const { scene } = yield* withTask
      assert.strictEqual(
        yield* endOf(scene.act("supervision.assignTask", { ...task, ...change }, { actor })),
        end
      )
    })
  )
})
