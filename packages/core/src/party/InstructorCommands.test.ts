import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  actors,
  addOffice,
  endOf,
  type Facts,
  openScene,
  outcomesOf,
  today,
  tomorrow,
  yesterday
} from "../Scene.test.fixture.ts"

/** An office with no member, and two people who could instruct it. */
const withOffice = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  for (const id of ["pe_x", "pe_y"]) yield* Effect.orDie(scene.act("person.register", { id, name: "某甲" }))
  return scene
})

const appointment = {
  office: "of_1",
  person: "pe_x",
  appointedBy: "justiceAdministration",
  from: "2026-06-10"
}

describe("appointing a Party-building instructor", () => {
  it.effect("clears the finding of 1.4.8 from the first day on", () =>
    Effect.gen(function* () {
      const scene = yield* withOffice
      yield* scene.act("party.appointInstructor", appointment)
      const days = ["2026-06-09", "2026-06-10", today]
      const outcomes = yield* Effect.all(days.map((day) => outcomesOf(scene, "of_1", day)))
      assert.deepStrictEqual(
        outcomes.map((found) => found["1.4.8"]),
        ["violated", "satisfied", "satisfied"]
      )
    })
  )

  it.effect.each<readonly [string, Facts]>([
    ["today", { from: today }],
    ["by a superior Party organization", { appointedBy: "superiorPartyOrganization" }]
  ])("is lawful %s", ([, change]) =>
    Effect.gen(function* () {
      const { act } = yield* withOffice
      yield* act("party.appointInstructor", { ...appointment, ...change })
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown office",
      { office: "of_9" },
      { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }
    ],
    [
      "an unknown person",
      { person: "pe_9" },
      { _tag: "UnknownReference", path: "$.person", ref: "person/pe_9" }
    ],
    ["tomorrow", { from: tomorrow }, { _tag: "FutureDay", path: "$.from", found: tomorrow, latest: today }]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withOffice
      const before = head()
      assert.deepStrictEqual(
        yield* refusal("party.appointInstructor", { ...appointment, ...change }),
        expected
      )
      assert.strictEqual(head(), before)
    })
  )

  it.effect.each([
    ["the day after the first began", yesterday],
    ["the same day", "2026-06-10"],
    ["a day before it: the two would overlap later", "2026-06-09"]
  ])("is refused for a second from %s", ([, from]) =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withOffice
      yield* act("party.appointInstructor", appointment)
      assert.deepStrictEqual(
        yield* refusal("party.appointInstructor", { ...appointment, person: "pe_y", from }),
        {
          _tag: "PostTaken",
          path: "$.office",
          post: "partyBuildingInstructor",
          holder: "pe_x"
        }
      )
    })
  )

  it.effect("is the authority's, within its own county", () =>
    Effect.gen(function* () {
      const { refusal } = yield* withOffice
      for (const actor of [actors.dongzhi, actors.judicialOffice, actors.director]) {
        const { _tag } = yield* refusal("party.appointInstructor", appointment, { actor })
        assert.strictEqual(_tag, "Forbidden")
      }
    })
  )
})

describe("ending an instructor's appointment", () => {
  const ending = { office: "of_1", on: "2026-06-20" }
  const withInstructor = Effect.tap(withOffice, ({ act }) => act("party.appointInstructor", appointment))

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown office",
      { office: "of_9" },
      { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }
    ],
    ["tomorrow", { on: tomorrow }, { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }],
    [
      "the day before the first",
      { on: "2026-06-09" },
      { _tag: "DayTooEarly", path: "$.on", found: "2026-06-09", earliest: "2026-06-10" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withInstructor
      const before = head()
      assert.deepStrictEqual(yield* refusal("party.endInstructor", { ...ending, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("is lawful from the first day on, once, and counts to the last day", () =>
    Effect.gen(function* () {
      const scene = yield* withInstructor
      yield* scene.act("party.endInstructor", ending)
      const outcomes = yield* Effect.all(
        ["2026-06-20", "2026-06-21"].map((day) => outcomesOf(scene, "of_1", day))
      )
      assert.deepStrictEqual(
        outcomes.map((found) => found["1.4.8"]),
        ["satisfied", "violated"]
      )
      assert.deepStrictEqual(yield* scene.refusal("party.endInstructor", ending), {
        _tag: "NotHeld",
        path: "$.office",
        what: "partyBuildingInstructor"
      })
    })
  )

  it.effect.each([
    ["its last day", "2026-06-20", "PostTaken"],
    ["the day after", "2026-06-21", "done"]
  ])("makes room for the next from the day after: %s", ([, from, end]) =>
    Effect.gen(function* () {
      const { act } = yield* withInstructor
      yield* act("party.endInstructor", ending)
      const next = { ...appointment, person: "pe_y", from }
      assert.strictEqual(yield* endOf(act("party.appointInstructor", next)), end)
    })
  )

  it.effect("is the authority's, within its own county", () =>
    Effect.gen(function* () {
      const { refusal } = yield* withInstructor
      for (const actor of [actors.dongzhi, actors.judicialOffice, actors.director]) {
        assert.strictEqual((yield* refusal("party.endInstructor", ending, { actor }))["_tag"], "Forbidden")
      }
    })
  )
})
