import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { termsOn } from "../norm/Terms.ts"
import { hasFaults } from "../BadInput.test.fixture.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Remedy } from "../norm/Finding.ts"
import type { OfficeId } from "../office/Office.ts"
import type { CommandName } from "../register/commands.ts"
import {
  actors,
  addOffice,
  endOf,
  endsOfRace,
  type Facts,
  interleaved,
  openScene,
  outcomesOf,
  type Scene,
  today,
  tomorrow
} from "../Scene.test.fixture.ts"
import { budget } from "./BudgetRules.ts"

const adopted = {
  office: "of_1",
  year: 2026,
  budgetedFees: "10000000",
  partyActivityLine: "300000",
  adoptedOn: "2026-01-10"
}

const withOffice = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  return scene
})

const remediesOf = ({ jiceng, on }: Scene) =>
  Effect.orDie(
    Effect.map(
      on(jiceng.assess({ kind: "office", office: "of_1" as OfficeId }, { actor: actors.city })),
      ({ findings }): ReadonlyArray<Remedy> =>
        findings.find(({ clause }) => clause === "1.5.7")?.remedies ?? []
    )
  )

describe("the budget of a day", () => {
  it.effect.each<readonly [string, string, number, number, string]>([
    ["is unknown before its adoption", "2026-01-09", Number.NaN, Number.NaN, "undetermined"],
    ["is the one adopted, a fen short", "2026-01-10", 1, 1, "violated"],
    ["is so until the next is adopted", "2026-03-31", 1, 1, "violated"],
    ["is the adjusted one from its day on", "2026-04-01", 1, 0, "satisfied"],
    ["is the last one, without the line", today, 0, 300_000, "violated"],
    ["isn't that of the year before", "2025-12-31", Number.NaN, Number.NaN, "undetermined"]
  ])("%s", ([, on, line, short, outcome]) =>
    Effect.gen(function* () {
      const scene = yield* withOffice
      const { partyActivityLine: _, ...without } = adopted
      yield* scene.act("office.recordBudget", { ...without, adoptedOn: today })
      yield* scene.act("office.recordBudget", { ...adopted, adoptedOn: "2026-04-01" })
      yield* scene.act("office.recordBudget", { ...adopted, partyActivityLine: "299999" })
      const view = yield* scene.on(scene.jiceng.view)
      const day = on as PlainDate
      const { facts } = budget.read(view.stateOf("of_1" as OfficeId, day)!, day, termsOn(day))
      assert.deepStrictEqual(facts, { activityLine: line, budgetShort: short })
      assert.strictEqual((yield* outcomesOf(scene, "of_1", on))["1.5.7"], outcome)
    })
  )

  it.effect("never was where it is void", () =>
    Effect.gen(function* () {
      const scene = yield* withOffice
      const { value } = yield* scene.act("office.recordBudget", adopted)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.5.7"], "satisfied")
      yield* scene.act("office.voidBudget", { ...value, reason: "登记有误" })
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.5.7"], "undetermined")
      yield* scene.act("office.recordBudget", adopted)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.5.7"], "satisfied")
    })
  )

  it.effect("is put right by another with the expected line", () =>
    Effect.gen(function* () {
      const scene = yield* withOffice
      yield* scene.act("office.recordBudget", { ...adopted, partyActivityLine: "299999" })
      const [remedy, ...others] = yield* remediesOf(scene)
      assert.deepStrictEqual(remedy, {
        command: "office.recordBudget",
        input: { ...adopted, adoptedOn: today }
      })
      assert.lengthOf(others, 0)
      yield* scene.act(remedy!.command as CommandName, remedy!.input)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.5.7"], "satisfied")
    })
  )

  it.effect("is voided first where it was adopted on this very day", () =>
    Effect.gen(function* () {
      const scene = yield* withOffice
      yield* scene.act("office.recordBudget", { ...adopted, adoptedOn: "2026-02-01" })
      yield* scene.act("office.recordBudget", { ...adopted, partyActivityLine: "0", adoptedOn: today })
      const [remedy] = yield* remediesOf(scene)
      assert.strictEqual(remedy!.command, "office.voidBudget")
      yield* scene.act("office.voidBudget", { ...remedy!.input, reason: "登记有误" })
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.5.7"], "satisfied")
    })
  )
})

describe("recording a budget", () => {
  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown office",
      { office: "of_9" },
      { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }
    ],
    [
      "tomorrow",
      { adoptedOn: tomorrow },
      { _tag: "FutureDay", path: "$.adoptedOn", found: tomorrow, latest: today }
    ],
    [
      "a day before the office was",
      { adoptedOn: "2018-04-30" },
      { _tag: "DayTooEarly", path: "$.adoptedOn", found: "2018-04-30", earliest: "2018-05-01" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withOffice
      const before = head()
      assert.deepStrictEqual(yield* refusal("office.recordBudget", { ...adopted, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("is refused twice for a year and a day, and voiding twice or the unknown", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withOffice
      const { value } = yield* act("office.recordBudget", adopted)
      const ref = `officeBudget/${value.budget}`
      assert.deepStrictEqual(yield* refusal("office.recordBudget", { ...adopted, budgetedFees: "1" }), {
        _tag: "AlreadyExists",
        path: "$.adoptedOn",
        ref
      })
      yield* act("office.recordBudget", { ...adopted, year: 2025 })
      yield* act("office.voidBudget", { ...value, reason: "误" })
      assert.deepStrictEqual(yield* refusal("office.voidBudget", { ...value, reason: "误" }), {
        _tag: "AlreadyVoid",
        path: "$.budget",
        ref
      })
      const unknown = yield* refusal("office.voidBudget", { budget: "bu_9", reason: "误" })
      assert.deepStrictEqual(unknown, {
        _tag: "UnknownReference",
        path: "$.budget",
        ref: "officeBudget/bu_9"
      })
    })
  )

  it.effect("lets one of two racers have the day", () =>
    Effect.gen(function* () {
      const scene = yield* openScene({ wrap: interleaved })
      yield* addOffice(scene)
      const racers = [1, 2].map(() => scene.act("office.recordBudget", adopted))
      assert.deepStrictEqual(yield* endsOfRace(racers), ["AlreadyExists", "done"])
    })
  )

  it.effect("is the authority's and the office's own management's", () =>
    Effect.gen(function* () {
      const { act } = yield* withOffice
      const { value } = yield* act("office.recordBudget", adopted, { actor: actors.director })
      for (const actor of [actors.dongzhi, actors.judicialOffice, actors.practitioner, actors.outsider]) {
        assert.strictEqual(yield* endOf(act("office.recordBudget", adopted, { actor })), "Forbidden")
        const voiding = act("office.voidBudget", { ...value, reason: "误" }, { actor })
        assert.strictEqual(yield* endOf(voiding), "Forbidden")
      }
      yield* act("office.voidBudget", { ...value, reason: "误" }, { actor: actors.director })
    })
  )

  const money = "whole fen from zero to 10000000000000000"
  it.effect.each<readonly [string, Facts, string]>([
    ["a line below zero", { partyActivityLine: "-1" }, `$.partyActivityLine | "-1" | ${money}`],
    ["a year that isn't one", { year: 26 }, "$.year | 26 | a year from 1900 to 2199"]
  ])("can't read %s", ([, change, line]) =>
    hasFaults("office.recordBudget", { ...adopted, ...change }, [line])
  )
})
