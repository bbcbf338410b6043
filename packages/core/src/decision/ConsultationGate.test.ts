import { assert, describe, it } from "@effect/vitest"
import { Effect, Result } from "effect"
import { chisitong } from "../chisitong/chisitong.ts"
import { guichi } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { withProfiles } from "../profile/WithProfiles.ts"
import type { CommandName } from "../register/commands.ts"
import {
  actors,
  addJointBranch,
  addOffice,
  endOf,
  type Facts,
  openScene,
  outcomesOf
} from "../Scene.test.fixture.ts"
import { asked, decided, factsOn, unasked, withBranch } from "./DecisionScene.test.fixture.ts"

const { organization: _, ...askedAlone } = asked

describe("a decision on a listed matter", () => {
  it.effect.each<readonly [string, Facts]>([
    ["on the day of the consultation", {}],
    ["a day after it", { on: "2026-06-11" }]
  ])("is lawful %s", ([, change]) =>
    Effect.gen(function* () {
      const { act } = yield* withBranch()
      yield* act("consultation.record", asked)
      yield* act("office.decide", { ...decided, ...change })
    })
  )

  it.effect.each<readonly [string, Facts, Facts, Array<Array<unknown>>]>([
    ["that names no consultation", {}, unasked, [["consultationNamed", false, false]]],
    [
      "a day before it",
      {},
      { ...decided, on: "2026-06-09" },
      [
        ["consultationNamed", true, true],
        ["consultationSort", "opinion", true],
        ["decidedOn", "2026-06-09", false]
      ]
    ],
    [
      "of which the organization was only told",
      { sort: "notification" },
      decided,
      [
        ["consultationNamed", true, true],
        ["consultationSort", "notification", false],
        ["decidedOn", "2026-06-10", true]
      ]
    ]
  ])(
    "is refused under 1.5.5 %s, and lawful after the consultation that is offered",
    ([, told, input, proof]) =>
      Effect.gen(function* () {
        const { act, refusal, head } = yield* withBranch()
        yield* act("consultation.record", { ...asked, ...told })
        const before = head()
        const refused = yield* refusal("office.decide", input)
        assert.strictEqual(head(), before)
        assert.deepStrictEqual([refused["_tag"], refused["clause"]], ["Refused", "1.5.5"])
        const conditions = refused["conditions"] as ReadonlyArray<Facts>
        assert.deepStrictEqual(
          conditions.map(({ what, observed, met }) => [what, observed, met]),
          proof
        )
        const lawful = refused["lawful"] as ReadonlyArray<{
          command: CommandName
          input: Facts
          missing: unknown
        }>
        assert.deepStrictEqual(lawful, [
          {
            command: "consultation.record",
            input: {
              office: "of_1",
              organization: "po_1",
              sort: "opinion",
              asks: "management",
              on: input["on"],
              matter: "recruitment"
            },
            missing: ["topic", "outcome"]
          }
        ])
        yield* act("consultation.record", { ...lawful[0]!.input, id: "cs_2", topic: "选聘", outcome: "同意" })
        yield* act("office.decide", { ...input, consultation: "cs_2" })
      })
  )

  it.effect.each<readonly [string, Facts, string]>([
    ["without a conflict", { conflictFound: false }, "done"],
    ["with one", { conflictFound: true }, "Refused"]
  ])("needs none in a conflict review %s", ([, found, end]) =>
    Effect.gen(function* () {
      const { act } = yield* withBranch()
      assert.strictEqual(
        yield* endOf(act("office.decide", { ...unasked, matter: "conflictReview", ...found })),
        end
      )
    })
  )

  it.effect("needs none before anybody could be consulted, nor before the document was in force", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch()
      yield* addOffice(scene, { id: "of_2" })
      yield* scene.act("office.decide", { ...unasked, id: "od_2", office: "of_2" })
      yield* scene.act("office.decide", { ...unasked, on: "2026-05-31" })
      const lone = yield* openScene()
      yield* addOffice(lone)
      yield* lone.act("person.register", { id: "pe_x", name: "某甲" })
      const appointment = { office: "of_1", person: "pe_x", appointedBy: "justiceAdministration" }
      yield* lone.act("party.appointInstructor", { ...appointment, from: "2019-01-01" })
      yield* lone.act("office.decide", { ...unasked, on: "2020-01-15" })
      assert.strictEqual((yield* factsOn(lone)).unconsultedDecisions, 0)
      const { _tag } = yield* lone.refusal("office.decide", { ...unasked, id: "od_3", on: "2020-01-16" })
      assert.strictEqual(_tag, "Refused")
    })
  )

  it.effect("is consulted on with the joint branch, or with the instructor where there is none", () =>
    Effect.gen(function* () {
      const joint = yield* openScene()
      yield* addOffice(joint)
      yield* addOffice(joint, { id: "of_2" })
      yield* addJointBranch(joint, ["of_1", "of_2"])
      yield* joint.act("consultation.record", asked)
      yield* joint.act("office.decide", decided)
      const lone = yield* openScene()
      yield* addOffice(lone)
      yield* lone.act("person.register", { id: "pe_x", name: "某甲" })
      const appointment = { office: "of_1", person: "pe_x", appointedBy: "justiceAdministration" }
      yield* lone.act("party.appointInstructor", { ...appointment, from: "2026-06-10" })
      const refused = yield* lone.refusal("office.decide", unasked)
      const lawful = refused["lawful"] as ReadonlyArray<{ input: Facts }>
      assert.notProperty(lawful[0]!.input, "organization")
      yield* lone.act("consultation.record", askedAlone)
      yield* lone.act("office.decide", decided)
    })
  )
})

describe("what a county's profile sets", () => {
  const lenient = Result.getOrThrow(
    withProfiles(chisitong, [
      {
        namespace: "guichi",
        county: guichi,
        settings: [
          {
            parameter: "consultationEnforced",
            since: "2026-06-15" as PlainDate,
            value: 0,
            ground: "贵司〔2026〕2号"
          }
        ]
      }
    ])
  )

  it.effect("holds from its day on, in that county alone", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch({ rulebook: lenient })
      yield* addOffice(scene, { id: "of_2", county: "341721" })
      const other = {
        form: "independentBranch",
        id: "po_2",
        office: "of_2",
        name: "二支部",
        superior: "局党总支",
        foundedOn: "2026-06-01"
      }
      const city = { actor: actors.city }
      yield* scene.act("party.found", other, city)
      assert.strictEqual(
        (yield* scene.refusal("office.decide", { ...unasked, on: "2026-06-14" }))["_tag"],
        "Refused"
      )
      yield* scene.act("office.decide", { ...unasked, on: "2026-06-15" })
      const elsewhere = { ...unasked, id: "od_2", office: "of_2", on: "2026-06-15" }
      assert.strictEqual((yield* scene.refusal("office.decide", elsewhere, city))["_tag"], "Refused")
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.5.5:priorConsultation"], "notApplicable")
      // Both still ask each other.
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.5.5:mutualConsultation"], "violated")
    })
  )
})
