import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { Finding, Remedy } from "../norm/Finding.ts"
import type { CommandName } from "../register/commands.ts"
import { changed, type Document, exported, imported, linesOf } from "../bundle/Bundle.test.fixture.ts"
import {
  addOffice,
  type Facts,
  factsOf,
  findingsOf,
  openScene,
  outcomesOf,
  type Scene,
  writePast
} from "../Scene.test.fixture.ts"
import { asked, decided, factsOn, unasked, withBranch } from "./DecisionScene.test.fixture.ts"
import { officeDecision, type OfficeDecision } from "./OfficeDecision.ts"

const partRule = "1.5.5:priorConsultation"
const mutualRule = "1.5.5:mutualConsultation"

/** A decision that no command makes: one that names nobody, as an import may. */
const decidePast = (scene: Scene, { id, ...body }: Facts) =>
  writePast(scene, officeDecision, String(id), body as unknown as OfficeDecision)

const findingOf = (scene: Scene, rule: string) =>
  Effect.map(findingsOf(scene, "of_1"), (findings) => findings.find((one) => one.rule === rule)!)

/** Does each act of a finding; what people choose is chosen here. */
const follow = (scene: Scene, { remedies }: Finding) =>
  Effect.forEach(remedies, ({ command, input, missing = [] }: Remedy) => {
    const chosen = { reason: "撤回", matter: "professionalEthics", topic: "某事项", outcome: "同意" }
    const filled = {
      ...input,
      ...Object.fromEntries(missing.map((name) => [name, chosen[name as "reason"]]))
    }
    return scene.act(command as CommandName, filled)
  })

describe("decisions on record", () => {
  it.effect("are counted to the day, those without their consultation apart", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch()
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))[partRule], "undetermined")
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))[mutualRule], "undetermined")
      yield* scene.act("consultation.record", asked)
      yield* scene.act("office.decide", { ...decided, on: "2026-06-20" })
      assert.isNaN((yield* factsOn(scene, "2026-06-19")).unconsultedDecisions)
      assert.strictEqual((yield* factsOn(scene, "2026-06-20")).unconsultedDecisions, 0)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))[partRule], "satisfied")
    })
  )

  it.effect("break the clause where an import brings one without, until it is withdrawn", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch()
      yield* decidePast(scene, unasked)
      const finding = yield* findingOf(scene, partRule)
      assert.strictEqual(finding.outcome, "violated")
      assert.strictEqual(finding.hindrance?.why, "outsideFact")
      assert.deepStrictEqual(finding.remedies, [
        { command: "office.voidDecision", input: { decision: "od_1" }, missing: ["reason"] }
      ])
      yield* follow(scene, finding)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))[partRule], "satisfied")
    })
  )

  it.effect("are recorded anew where a consultation was held in time", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch()
      yield* scene.act("consultation.record", asked)
      yield* scene.act("office.decide", decided)
      yield* scene.act("consultation.void", { consultation: "cs_1", reason: "重复登记" })
      yield* scene.act("consultation.record", { ...asked, id: "cs_2", on: "2026-06-09" })
      const finding = yield* findingOf(scene, partRule)
      assert.strictEqual(finding.outcome, "violated")
      assert.isUndefined(finding.hindrance)
      assert.deepStrictEqual(
        finding.remedies.map(({ command, together }) => [command, together]),
        [
          ["office.voidDecision", 2],
          ["office.decide", 2]
        ]
      )
      yield* follow(scene, finding)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))[partRule], "satisfied")
    })
  )

  it.effect.each<readonly [string, Facts]>([
    ["of a later day", { on: "2026-06-11" }],
    ["that only told", { sort: "notification" }],
    ["on another matter", { matter: "development" }]
  ])("aren't kept by a consultation %s", ([, change]) =>
    Effect.gen(function* () {
      const scene = yield* withBranch()
      yield* scene.act("consultation.record", { ...asked, ...change })
      yield* decidePast(scene, decided)
      assert.strictEqual((yield* factsOn(scene)).unconsultedDecisions, 1)
    })
  )

  it.effect("aren't asked of an office with neither organization nor instructor", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      yield* decidePast(scene, unasked)
      const outcomes = yield* outcomesOf(scene, "of_1")
      assert.deepStrictEqual([outcomes[partRule], outcomes[mutualRule]], ["notApplicable", "notApplicable"])
    })
  )
})

describe("asking each other", () => {
  it.effect("takes both ways; being told of something isn't being asked", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch()
      yield* scene.act("consultation.record", asked)
      const told = { ...asked, asks: "partyOrganization", sort: "notification", id: "cs_2" }
      yield* scene.act("consultation.record", told)
      const { askedByManagement, askedByParty } = yield* factsOn(scene)
      assert.deepStrictEqual([askedByManagement, askedByParty], [1, 0])
      const finding = yield* findingOf(scene, mutualRule)
      assert.strictEqual(finding.outcome, "violated")
      yield* follow(scene, finding)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))[mutualRule], "satisfied")
    })
  )

  it.effect("is asked of an office that decided without anybody having asked", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch()
      yield* decidePast(scene, unasked)
      const finding = yield* findingOf(scene, mutualRule)
      assert.strictEqual(finding.outcome, "violated")
      assert.strictEqual(finding.remedies.length, 2)
      yield* follow(scene, finding)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))[mutualRule], "satisfied")
    })
  )
})

describe("a bundle with a decision", () => {
  const bundled = Effect.fnUntraced(function* (change: (document: Document) => void) {
    const scene = yield* withBranch()
    yield* scene.act("consultation.record", asked)
    yield* scene.act("office.decide", decided)
    return changed(yield* exported(scene), change)
  })

  it.effect("comes in when the consultation is void: that is a finding", () =>
    Effect.gen(function* () {
      const text = yield* bundled(({ records }) => {
        records["consultation"]![0]!["voided"] = { reason: "误", on: "2026-06-11" }
      })
      const empty = yield* openScene()
      yield* imported(empty, text)
      assert.strictEqual((yield* outcomesOf(empty, "of_1"))[partRule], "violated")
    })
  )

  it.effect("is refused where the two are of different matters", () =>
    Effect.gen(function* () {
      const text = yield* bundled(({ records }) => {
        records["officeDecision"]![0]!["matter"] = "development"
      })
      const empty = yield* openScene()
      const lines = linesOf(factsOf(yield* Effect.flip(imported(empty, text))))
      assert.deepStrictEqual(lines, [
        '$.records.officeDecision[0].matter | "development" | recruitment, as the consultation has it'
      ])
      assert.strictEqual(empty.data.head.seq, 0)
    })
  )
})
