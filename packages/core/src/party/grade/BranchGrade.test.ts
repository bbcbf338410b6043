import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  actors,
  addBranch,
  addOffice,
  endsOfRace,
  type Facts,
  interleaved,
  openScene,
  today,
  tomorrow
} from "../../Scene.test.fixture.ts"
import { branchGrade, gradeCounts, gradesIn } from "./BranchGrade.ts"

/** Two branches: 梅村所's founded on 2024-03-01, the other on 2026-06-01. */
const withBranches = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2" })
  yield* addBranch(scene, { foundedOn: "2024-03-01" })
  yield* addBranch(scene, { id: "po_2", office: "of_2" })
  return scene
})

const input = { organization: "po_1", year: 2025, grade: "A", on: "2026-01-15" }

describe("a branch's grade", () => {
  it.effect("is listed and counted by year", () =>
    Effect.gen(function* () {
      const { act, jiceng, on } = yield* withBranches
      const { value } = yield* act("party.recordGrade", { ...input, year: 2026, grade: "C", on: today })
      yield* act("party.voidGrade", { grade: value.grade, reason: "登记有误" })
      yield* act("party.recordGrade", { ...input, year: 2026, grade: "B", on: today })
      yield* act("party.recordGrade", { ...input, organization: "po_2", year: 2026, on: today })
      yield* act("party.recordGrade", { ...input, grade: "C" })
      const { records } = yield* on(jiceng.view)
      assert.deepStrictEqual(gradeCounts(records, 2026), { A: 1, B: 1, C: 0 })
      assert.deepStrictEqual(gradeCounts(records, 2025), { A: 0, B: 0, C: 1 })
      assert.deepStrictEqual<ReadonlyArray<string>>(
        gradesIn(records, 2026).map(({ body }) => `${body.organization} ${body.grade}`),
        ["po_1 B", "po_2 A"]
      )
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown organization",
      { organization: "po_9" },
      { _tag: "UnknownReference", path: "$.organization", ref: "partyOrganization/po_9" }
    ],
    [
      "tomorrow",
      { year: 2026, on: tomorrow },
      { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }
    ],
    [
      "a day before the year",
      { on: "2024-12-31" },
      { _tag: "DayTooEarly", path: "$.on", found: "2024-12-31", earliest: "2025-01-01" }
    ],
    [
      "a day before the branch",
      { year: 2024, on: "2024-02-29" },
      { _tag: "DayTooEarly", path: "$.on", found: "2024-02-29", earliest: "2024-03-01" }
    ],
    [
      "a year before the branch",
      { year: 2023 },
      { _tag: "DayTooEarly", path: "$.year", found: "2023", earliest: "2024-03-01" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withBranches
      const before = head()
      assert.deepStrictEqual(yield* refusal("party.recordGrade", { ...input, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("is one for an organization and year, of two racers too", () =>
    Effect.gen(function* () {
      const { data, act } = yield* withBranches
      const racing = yield* openScene({ data, wrap: interleaved })
      const racers = ["A", "B"].map((grade) => racing.act("party.recordGrade", { ...input, grade }))
      assert.deepStrictEqual(yield* endsOfRace(racers), ["AlreadyExists", "done"])
      const { value } = yield* act("party.recordGrade", { ...input, year: 2024 })
      const again = yield* racing.refusal("party.recordGrade", { ...input, year: 2024 })
      assert.deepStrictEqual(again, {
        _tag: "AlreadyExists",
        path: "$.year",
        ref: `branchGrade/${value.grade}`
      })
    })
  )

  it.effect("is voided once, with its reason kept, by the authority of its county", () =>
    Effect.gen(function* () {
      const { act, refusal, data } = yield* withBranches
      const { value } = yield* act("party.recordGrade", input)
      const wrong = { grade: value.grade, reason: "登记有误" }
      for (const actor of [actors.dongzhi, actors.director]) {
        assert.strictEqual((yield* refusal("party.voidGrade", wrong, { actor }))["_tag"], "Forbidden")
        assert.strictEqual((yield* refusal("party.recordGrade", input, { actor }))["_tag"], "Forbidden")
      }
      yield* act("party.voidGrade", wrong)
      const ref = branchGrade.ref(value.grade)
      assert.deepStrictEqual((JSON.parse(data.rows.get(ref)!.body) as Facts)["voided"], {
        reason: "登记有误",
        on: today
      })
      assert.deepStrictEqual(yield* refusal("party.voidGrade", wrong), {
        _tag: "AlreadyVoid",
        path: "$.grade",
        ref
      })
      assert.deepStrictEqual(yield* refusal("party.voidGrade", { ...wrong, grade: "bg_9" }), {
        _tag: "UnknownReference",
        path: "$.grade",
        ref: "branchGrade/bg_9"
      })
    })
  )
})
