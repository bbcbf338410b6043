import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { actors, endOf, type Facts, today, tomorrow } from "../Scene.test.fixture.ts"
import { asked, decided, factsOn, unasked, withBranch } from "./DecisionScene.test.fixture.ts"

describe("recording a decision", () => {
  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown office",
      { office: "of_9" },
      { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }
    ],
    ["an id that is taken", {}, { _tag: "AlreadyExists", path: "$.id", ref: "officeDecision/od_1" }],
    [
      "tomorrow",
      { id: "od_2", on: tomorrow },
      { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }
    ],
    [
      "a day before the office was",
      { id: "od_2", on: "2018-04-30" },
      { _tag: "DayTooEarly", path: "$.on", found: "2018-04-30", earliest: "2018-05-01" }
    ],
    [
      "an unknown consultation",
      { id: "od_2", consultation: "cs_9" },
      { _tag: "UnknownReference", path: "$.consultation", ref: "consultation/cs_9" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { act, refusal, head } = yield* withBranch()
      yield* act("consultation.record", asked)
      yield* act("office.decide", decided)
      const before = head()
      assert.deepStrictEqual(yield* refusal("office.decide", { ...decided, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("says of a conflict review alone whether a conflict was found", () =>
    Effect.gen(function* () {
      const { act } = yield* withBranch()
      const review = { ...unasked, matter: "conflictReview" }
      assert.strictEqual(yield* endOf(act("office.decide", review)), "InvalidInput")
      assert.strictEqual(
        yield* endOf(act("office.decide", { ...unasked, conflictFound: false })),
        "InvalidInput"
      )
      assert.strictEqual(yield* endOf(act("office.decide", { ...unasked, matter: "other" })), "InvalidInput")
    })
  )

  it.effect("is undone once, and not what isn't there", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch()
      yield* scene.act("consultation.record", asked)
      yield* scene.act("office.decide", decided)
      const input = { decision: "od_1", reason: "误录" }
      yield* scene.act("office.voidDecision", input)
      assert.strictEqual((yield* factsOn(scene)).unconsultedDecisions, 0)
      assert.deepStrictEqual(yield* scene.refusal("office.voidDecision", input), {
        _tag: "AlreadyVoid",
        path: "$.decision",
        ref: "officeDecision/od_1"
      })
      assert.deepStrictEqual(yield* scene.refusal("office.voidDecision", { ...input, decision: "od_9" }), {
        _tag: "UnknownReference",
        path: "$.decision",
        ref: "officeDecision/od_9"
      })
    })
  )

  it.effect("is the authority's and the office's own management's", () =>
    Effect.gen(function* () {
      const { act } = yield* withBranch()
      yield* act("consultation.record", asked)
      const voiding = { decision: "od_1", reason: "误" }
      const director = { actor: actors.director }
      yield* act("office.decide", decided, director)
      for (const actor of [actors.dongzhi, actors.judicialOffice, actors.practitioner, actors.outsider]) {
        assert.strictEqual(
          yield* endOf(act("office.decide", { ...decided, id: "od_2" }, { actor })),
          "Forbidden"
        )
        assert.strictEqual(yield* endOf(act("office.voidDecision", voiding, { actor })), "Forbidden")
      }
      yield* act("office.voidDecision", voiding, director)
    })
  )
})
