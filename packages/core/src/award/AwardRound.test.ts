import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { chizhou } from "../kernel/DivisionCode.ts"
import {
  actors,
  addBranch,
  addMember,
  addOffice,
  endOf,
  type Facts,
  openScene,
  type Scene
} from "../Scene.test.fixture.ts"

const opened = Effect.gen(function* () {
  const scene: Scene = yield* openScene()
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2", county: "341721" })
  yield* addMember(scene, { id: "pe_1", stage: "full" })
  yield* addBranch(scene)
  yield* scene.act("publicity.submit", {
    office: "of_1",
    submittedOn: "2026-05-01",
    items: Array.from({ length: 11 }, (_, place) => ({ kind: "modelCase", id: `mc_${place}`, title: "某案" }))
  })
  return scene
})

const city = { actor: actors.city }
const round = (recipients: Facts, more: Facts = {}) => ({
  by: chizhou,
  title: "评选",
  decidedOn: "2026-06-01",
  recipients,
  ...more
})
const party = (branches: ReadonlyArray<string>, members: ReadonlyArray<string>) => ({
  kind: "outstandingParty",
  branches,
  members
})
const cases = (count: number) => ({
  kind: "bestCases",
  cases: Array.from({ length: count }, (_, place) => `mc_${place}`)
})

describe("an award round", () => {
  it.effect("has ten best cases at most (5.3.7d), but before the document's day", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* opened
      yield* act("award.record", round(cases(10)), city)
      assert.deepStrictEqual(yield* refusal("award.record", round(cases(11)), city), {
        _tag: "Refused",
        command: "award.record",
        clause: "5.3.7d",
        conditions: [{ what: "bestCases", operator: "below", observed: 11, required: 11, met: false }],
        lawful: []
      })
      assert.strictEqual(
        yield* endOf(act("award.record", round(cases(11), { decidedOn: "2020-01-15" }), city)),
        "done"
      )
    })
  )

  it.effect.each<readonly [string, Facts, string]>([
    ["nobody", round(party([], [])), "InvalidInput"],
    ["a case twice", round({ kind: "bestCases", cases: ["mc_1", "mc_1"] }), "InvalidInput"],
    ["a case that isn't there", round({ kind: "bestCases", cases: ["mc_99"] }), "UnknownReference"],
    ["a branch that isn't there", round(party(["po_9"], [])), "UnknownReference"],
    [
      "an office of another county, by a county",
      round({ kind: "brandOffices", offices: ["of_2"] }, { by: "341702" }),
      "UnknownReference"
    ]
  ])("of %s is refused", ([, input, tag]) =>
    Effect.gen(function* () {
      const scene = yield* opened
      const head = scene.head()
      assert.strictEqual(yield* endOf(scene.act("award.record", input, city)), tag)
      assert.strictEqual(scene.head(), head)
    })
  )
})

const standing = (scene: Scene, clause: string, subject: string) =>
  Effect.map(
    Effect.orDie(scene.on(scene.jiceng.obligations({ kind: "all" }, city))),
    ({ obligations }) =>
      obligations.find((one) => one.clause === clause && one.subject.id === subject && one.due > "2026-06-30")
        ?.state
  )

describe("award rounds that are owed", () => {
  it.effect(
    "a city's round of both meets the city's duty and its counties'; a county's own its own alone",
    () =>
      Effect.gen(function* () {
        const scene = yield* opened
        const stands = () =>
          Effect.all([
            standing(scene, "5.3.7a", chizhou),
            standing(scene, "1.6.5", "341702"),
            standing(scene, "1.6.5", "341721")
          ])
        assert.deepStrictEqual(yield* stands(), ["pending", "pending", "pending"])
        yield* scene.act("award.record", round(party([], ["pe_1"]), { by: "341702" }))
        assert.deepStrictEqual(yield* stands(), ["pending", "done", "pending"])
        yield* scene.act("award.record", round(party(["po_1"], []), { id: "ar_1" }), city)
        assert.deepStrictEqual(yield* stands(), ["pending", "done", "pending"])
        yield* scene.act("award.record", round(party([], ["pe_1"]), { id: "ar_2" }), city)
        assert.deepStrictEqual(yield* stands(), ["done", "done", "done"])
        yield* scene.act("award.void", { round: "ar_2", reason: "登记有误" }, city)
        assert.deepStrictEqual(yield* stands(), ["pending", "done", "pending"])
      })
  )

  it.effect("three and two years run from 2021", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const { obligations } = yield* scene.on(scene.jiceng.obligations({ kind: "all" }, city))
      const periods = obligations
        .filter(({ clause }) => ["5.3.7b", "5.3.7c", "5.3.7d"].includes(clause))
        .map(({ clause, period, state }) => `${clause} ${period.label} ${state}`)
      assert.sameMembers(periods, [
        "5.3.7b 2024-2026 pending",
        "5.3.7c 2025-2026 pending",
        "5.3.7d 2025 overdue",
        "5.3.7d 2026 pending"
      ])
    })
  )
})
