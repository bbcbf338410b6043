import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { PlainDate } from "../../kernel/PlainDate.ts"
import {
  actors,
  addBranch,
  addMember,
  addOffice,
  endOf,
  type Facts,
  openScene,
  type Scene,
  today,
  tomorrow
} from "../../Scene.test.fixture.ts"
import { type DutyReview, dutyReview, dutyReviewVerbs } from "./DutyReview.ts"

/** 梅村所党支部 with its director as head since its founding. */
const opened = Effect.gen(function* () {
  const scene: Scene = yield* openScene()
  yield* addOffice(scene)
  yield* addMember(scene, { id: "pe_1", stage: "full", post: "director" })
  yield* addMember(scene, { id: "pe_2", stage: "full" })
  yield* addBranch(scene, { foundedOn: "2024-06-01" })
  yield* scene.act("party.appointHead", {
    organization: "po_1",
    office: "of_1",
    person: "pe_1",
    from: "2024-06-01"
  })
  return scene
})

const report = { id: "dr_1", organization: "po_1", person: "pe_1", reportedOn: "2025-12-10", summary: "某" }
const appraisal = { review: "dr_1", appraisedOn: "2025-12-31", result: "好" }

const review = (scene: Scene) =>
  Effect.map(scene.on(scene.jiceng.view), ({ records }) => records.facet(dutyReview, "dr_1") as DutyReview)

const finding = (scene: Scene) =>
  Effect.map(
    Effect.orDie(scene.on(scene.jiceng.assess({ kind: "all" }, { actor: actors.city }))),
    ({ findings }) => findings.find(({ rule }) => rule === "1.6.1")!
  )

describe("a secretary's duty review", () => {
  it.effect("is reported, then appraised, then done for its year", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      assert.strictEqual((yield* finding(scene)).outcome, "violated")
      yield* scene.act("party.reportDuty", report)
      assert.deepStrictEqual(dutyReviewVerbs[(yield* review(scene)).state], [
        "party.appraiseDuty",
        "party.voidDutyReview"
      ])
      yield* scene.act("party.appraiseDuty", appraisal)
      const appraised = yield* review(scene)
      assert.deepInclude(appraised, {
        state: "appraised",
        result: "好",
        appraisedOn: "2025-12-31" as PlainDate
      })
      assert.strictEqual((yield* finding(scene)).outcome, "pending")
      const again = yield* scene.refusal("party.appraiseDuty", appraisal)
      assert.deepStrictEqual(again, {
        _tag: "AlreadyRecorded",
        path: "$.review",
        ref: "dutyReview/dr_1",
        what: "appraisal"
      })
      yield* scene.act("party.voidDutyReview", { review: "dr_1", reason: "登记有误" })
      assert.strictEqual((yield* finding(scene)).outcome, "violated")
    })
  )

  it.effect("appraised a day late belongs to the next year", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      yield* scene.act("party.reportDuty", report)
      yield* scene.act("party.appraiseDuty", { ...appraisal, appraisedOn: "2026-01-01" as PlainDate })
      assert.strictEqual((yield* finding(scene)).outcome, "violated")
    })
  )

  it.effect.each<readonly [string, "party.reportDuty" | "party.appraiseDuty", Facts, Facts]>([
    [
      "of an unknown organization",
      "party.reportDuty",
      { ...report, id: "dr_2", organization: "po_9" },
      { _tag: "UnknownReference", path: "$.organization", ref: "partyOrganization/po_9" }
    ],
    [
      "by somebody else than the head",
      "party.reportDuty",
      { ...report, id: "dr_2", person: "pe_2" },
      { _tag: "NotHeld", path: "$.person", what: "partyHead" }
    ],
    [
      "before the organization",
      "party.reportDuty",
      { ...report, id: "dr_2", reportedOn: "2024-05-31" },
      { _tag: "DayTooEarly", path: "$.reportedOn", found: "2024-05-31", earliest: "2024-06-01" }
    ],
    [
      "tomorrow",
      "party.reportDuty",
      { ...report, id: "dr_2", reportedOn: tomorrow },
      { _tag: "FutureDay", path: "$.reportedOn", found: tomorrow, latest: today }
    ],
    ["twice", "party.reportDuty", report, { _tag: "AlreadyExists", path: "$.id", ref: "dutyReview/dr_1" }],
    [
      "appraised before the report",
      "party.appraiseDuty",
      { ...appraisal, appraisedOn: "2025-12-09" },
      { _tag: "DayTooEarly", path: "$.appraisedOn", found: "2025-12-09", earliest: "2025-12-10" }
    ],
    [
      "appraised tomorrow",
      "party.appraiseDuty",
      { ...appraisal, appraisedOn: tomorrow },
      { _tag: "FutureDay", path: "$.appraisedOn", found: tomorrow, latest: today }
    ],
    [
      "that isn't there",
      "party.appraiseDuty",
      { ...appraisal, review: "dr_9" },
      { _tag: "UnknownReference", path: "$.review", ref: "dutyReview/dr_9" }
    ]
  ])("%s is refused", ([, command, input, expected]) =>
    Effect.gen(function* () {
      const scene = yield* opened
      yield* scene.act("party.reportDuty", report)
      const head = scene.head()
      assert.deepStrictEqual(yield* scene.refusal(command, input), expected)
      assert.strictEqual(scene.head(), head)
    })
  )

  it.effect("is another county's no more than anything of its organization, and void it is gone", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const other = { actor: actors.dongzhi }
      assert.strictEqual(yield* endOf(scene.act("party.reportDuty", report, other)), "Forbidden")
      yield* scene.act("party.reportDuty", report)
      assert.strictEqual(yield* endOf(scene.act("party.appraiseDuty", appraisal, other)), "Forbidden")
      const voiding = { review: "dr_1", reason: "登记有误" }
      assert.strictEqual(yield* endOf(scene.act("party.voidDutyReview", voiding, other)), "Forbidden")
      yield* scene.act("party.voidDutyReview", voiding)
      assert.strictEqual(yield* endOf(scene.act("party.appraiseDuty", appraisal)), "AlreadyVoid")
      assert.strictEqual(yield* endOf(scene.act("party.voidDutyReview", voiding)), "AlreadyVoid")
    })
  )

  it.effect("the act that is missing is named: the report by the head, then its appraisal", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      yield* scene.act("party.reportDuty", { ...report, reportedOn: "2025-12-10" })
      yield* scene.act("party.appraiseDuty", appraisal)
      const [first] = (yield* finding(scene)).remedies
      assert.deepStrictEqual(first, {
        command: "party.reportDuty",
        input: { organization: "po_1", reportedOn: today, person: "pe_1" },
        missing: ["summary"]
      })
      yield* scene.act("party.reportDuty", { ...report, id: "dr_2", reportedOn: "2026-06-01" })
      const [second] = (yield* finding(scene)).remedies
      assert.deepStrictEqual(second, {
        command: "party.appraiseDuty",
        input: { review: "dr_2", appraisedOn: today },
        missing: ["result"]
      })
    })
  )
})
