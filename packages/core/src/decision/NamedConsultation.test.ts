import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { addOffice, endOf, type Facts, interleaved, outcomesOf } from "../Scene.test.fixture.ts"
import { asked, decided, factsOn, withBranch } from "./DecisionScene.test.fixture.ts"

const { organization: _, ...askedAlone } = asked

describe("a consultation that a decision names", () => {
  it.effect.each<readonly [string, Facts, Facts, string]>([
    ["another office's", { ...askedAlone, office: "of_2" }, decided, "otherOffice"],
    ["on another matter", asked, { ...decided, matter: "development" }, "otherMatter"],
    ["on none of the nine", { ...asked, matter: "other" }, decided, "otherMatter"],
    ["with nobody, though there is a branch", askedAlone, decided, "otherCounterpart"],
    [
      "of a day when there was nobody to ask",
      { ...askedAlone, on: "2026-05-31" },
      decided,
      "otherCounterpart"
    ]
  ])("can't be %s", ([, told, input, fault]) =>
    Effect.gen(function* () {
      const scene = yield* withBranch()
      yield* addOffice(scene, { id: "of_2" })
      yield* scene.act("consultation.record", told)
      assert.deepStrictEqual(yield* scene.refusal("office.decide", input), {
        _tag: "UnfitConsultation",
        path: "$.consultation",
        consultation: "cs_1",
        fault
      })
    })
  )

  it.effect("can't be void, but may be voided later: then the decision is a finding", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch()
      yield* scene.act("consultation.record", asked)
      yield* scene.act("office.decide", decided)
      assert.strictEqual((yield* factsOn(scene)).unconsultedDecisions, 0)
      yield* scene.act("consultation.void", { consultation: "cs_1", reason: "实际未征求意见" })
      assert.strictEqual((yield* factsOn(scene)).unconsultedDecisions, 1)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.5.5:priorConsultation"], "violated")
      const { fault } = yield* scene.refusal("office.decide", { ...decided, id: "od_2" })
      assert.strictEqual(fault, "voided")
    })
  )
})

describe("a decision and the voiding of its consultation at the same time", () => {
  it.effect("come one after the other, and what is void already is never named", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch({ wrap: interleaved })
      yield* scene.act("consultation.record", asked)
      const [voided, taken] = yield* Effect.all(
        [
          endOf(scene.act("consultation.void", { consultation: "cs_1", reason: "误" })),
          endOf(scene.act("office.decide", decided))
        ],
        { concurrency: "unbounded" }
      )
      assert.strictEqual(voided, "done")
      const order = scene.data.entries.slice(-2).map(({ text }) => text.includes("officeDecision/od_1"))
      assert.deepStrictEqual(
        [taken, order],
        taken === "done" ? ["done", [true, false]] : ["UnfitConsultation", [false, false]]
      )
    })
  )
})
