import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { actors, endOf, type Facts } from "../Scene.test.fixture.ts"
import type { CommandName } from "../register/commands.ts"
import { county, office, on, opened, person } from "./Acts.test.fixture.ts"

const session = { office, on, topic: "某" }
const closing = { office, legalAidCase: "la_1", closedOn: on, outcome: "某" }
const followUp = { office, survey: "ss_1", on, outcome: "某" }
const handling = { county, request: "rr_1", on, outcome: "某" }

describe("what an act names", () => {
  it.effect.each<readonly [string, CommandName, Facts, Facts]>([
    [
      "somebody who isn't there",
      "study.record",
      { ...session, people: ["pe_1", "pe_9"] },
      { _tag: "UnknownReference", path: "$.people[1]", ref: "person/pe_9" }
    ],
    [
      "somebody of another office",
      "study.record",
      { ...session, people: ["pe_1", "pe_2"] },
      { _tag: "NotOnStaff", path: "$.people[1]", person: "pe_2", office, on }
    ],
    [
      "somebody before joining",
      "study.record",
      { ...session, on: "2018-12-31", people: [person] },
      { _tag: "NotOnStaff", path: "$.people[0]", person, office, on: "2018-12-31" }
    ],
    [
      "a day before the office",
      "study.record",
      { ...session, on: "2018-04-30", people: [person] },
      { _tag: "DayTooEarly", path: "$.on", found: "2018-04-30", earliest: "2018-05-01" }
    ],
    [
      "an office of another county",
      "support.recordActivity",
      { county, kind: "visit", on, topic: "某", offices: [office, "of_2"] },
      { _tag: "UnknownReference", path: "$.offices[1]", ref: "office/of_2" }
    ],
    [
      "a training that isn't there",
      "training.recordAttendance",
      { person, office, on, topic: "某", unit: "minute", quantity: 1, training: "tr_9" },
      { _tag: "UnknownReference", path: "$.training", ref: "training/tr_9" }
    ],
    [
      "a pairing that ends before it begins",
      "pairing.record",
      { office, lawFirm: "某", from: on, to: "2026-05-31", summary: "某" },
      { _tag: "DayTooEarly", path: "$.to", found: "2026-05-31", earliest: on }
    ],
    [
      "a case closed before it was assigned",
      "service.closeLegalAidCase",
      { ...closing, closedOn: "2026-04-30" },
      { _tag: "DayTooEarly", path: "$.closedOn", found: "2026-04-30", earliest: "2026-05-01" }
    ],
    [
      "a case of another office",
      "service.closeLegalAidCase",
      { ...closing, office: "of_2" },
      { _tag: "UnknownReference", path: "$.legalAidCase", ref: "legalAidCase/la_1" }
    ],
    [
      "a survey of another office",
      "service.recordFollowUp",
      { ...followUp, office: "of_2" },
      { _tag: "UnknownReference", path: "$.survey", ref: "satisfactionSurvey/ss_1" }
    ],
    [
      "a follow-up before its survey",
      "service.recordFollowUp",
      { ...followUp, on: "2026-04-30" },
      { _tag: "DayTooEarly", path: "$.on", found: "2026-04-30", earliest: "2026-05-01" }
    ],
    [
      "a request handled before it was made",
      "support.handleRequest",
      { ...handling, on: "2026-04-30" },
      { _tag: "DayTooEarly", path: "$.on", found: "2026-04-30", earliest: "2026-05-01" }
    ]
  ])("%s is refused with its place", ([, command, input, expected]) =>
    Effect.gen(function* () {
      const scene = yield* opened
      assert.deepStrictEqual(yield* scene.refusal(command, input, { actor: actors.city }), expected)
    })
  )

  it.effect.each<readonly [CommandName, Facts, CommandName, Facts, string]>([
    [
      "service.voidLegalAidCase",
      { legalAidCase: "la_1" },
      "service.closeLegalAidCase",
      closing,
      "$.legalAidCase"
    ],
    ["service.voidSatisfaction", { survey: "ss_1" }, "service.recordFollowUp", followUp, "$.survey"],
    ["support.voidRequest", { request: "rr_1" }, "support.handleRequest", handling, "$.request"]
  ])("%s leaves nothing to go on from", ([voiding, named, command, input, path]) =>
    Effect.gen(function* () {
      const scene = yield* opened
      yield* scene.act(voiding, { ...named, reason: "登记有误" })
      const refused = yield* scene.refusal(command, input)
      assert.deepStrictEqual([refused["_tag"], refused["path"]], ["AlreadyVoid", path])
    })
  )

  it.effect("a case is closed once, and again once its closing is void", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      yield* scene.act("service.closeLegalAidCase", { id: "lc_1", ...closing })
      assert.strictEqual(yield* endOf(scene.act("service.closeLegalAidCase", closing)), "ClaimTaken")
      yield* scene.act("service.voidLegalAidClosing", { closing: "lc_1", reason: "登记有误" })
      assert.strictEqual(yield* endOf(scene.act("service.closeLegalAidCase", closing)), "done")
    })
  )
})
