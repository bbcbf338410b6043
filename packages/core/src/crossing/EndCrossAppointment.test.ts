import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { type Facts, today, tomorrow } from "../Scene.test.fixture.ts"
import { organizationIn, rosterIn } from "../party/JointBranch.test.fixture.ts"
import { cross, pairsIn, withLeaders } from "./CrossScene.test.fixture.ts"

describe("ending a cross-appointment", () => {
  const end = { office: "of_1", person: "pe_b", on: "2026-06-20" }

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown office",
      { office: "of_9" },
      { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }
    ],
    [
      "somebody who doesn't cross",
      { person: "pe_a" },
      { _tag: "NotHeld", path: "$.person", person: "pe_a", what: "crossAppointment" }
    ],
    ["tomorrow", { on: tomorrow }, { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }],
    [
      "the day before the first",
      { on: "2026-06-09" },
      { _tag: "DayTooEarly", path: "$.on", found: "2026-06-09", earliest: "2026-06-10" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withLeaders
      yield* act("party.crossAppoint", cross)
      assert.deepStrictEqual(yield* refusal("party.endCrossAppointment", { ...end, ...change }), expected)
    })
  )

  it.effect("ends both entries, and leaves both posts", () =>
    Effect.gen(function* () {
      const scene = yield* withLeaders
      yield* scene.act("party.crossAppoint", cross)
      const { posts } = rosterIn(scene)
      const before = organizationIn(scene)
      yield* scene.act("party.endCrossAppointment", end)
      assert.deepStrictEqual(pairsIn(scene), ["pe_b partyLeader → partner 2026-06-10 2026-06-20"])
      assert.deepStrictEqual(rosterIn(scene).posts, posts)
      assert.deepStrictEqual(organizationIn(scene), before)
      assert.strictEqual((yield* scene.refusal("party.endCrossAppointment", end))["_tag"], "NotHeld")
    })
  )
})
