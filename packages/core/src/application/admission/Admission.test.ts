import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { weekdaysOnly } from "../../duty/WorkCalendar.ts"
import { guichi } from "../../kernel/DivisionCode.ts"
import { chisitong } from "../../chisitong/chisitong.ts"
import { officeRoster } from "../../office/Roster.ts"
import { person } from "../../practitioner/Person.ts"
import { qualification } from "../../practitioner/Qualification.ts"
import { withProfiles } from "../../profile/WithProfiles.ts"
import { actors, addMember, addOffice, type Facts, openScene, type Scene } from "../../Scene.test.fixture.ts"
import {
  acceptedAdmission,
  bodyOf,
  dossier,
  fileAdmission,
  granting,
  member,
  paper,
  withApplicant
} from "../Applications.test.fixture.ts"
import { decisionDue } from "./DecisionDue.ts"
import { practiceAdmission } from "./PracticeAdmission.ts"

const city = { actor: actors.city }

const stateOf = (scene: Scene) => bodyOf(scene, practiceAdmission, "pa_1").state

const grant = (scene: Scene, more: Facts = {}) => scene.act("admission.grant", { ...granting, ...more }, city)

describe("admission to practise", () => {
  it.effect("makes a practitioner with a certificate, in one entry with the decision and its number", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* withApplicant(scene)
      yield* acceptedAdmission(scene)
      const { seq } = scene.data.head
      yield* grant(scene, { fullTime: true })
      assert.strictEqual(scene.data.head.seq, seq + 1)
      assert.deepStrictEqual<unknown>(bodyOf(scene, officeRoster, "of_1").staff, [
        { person: "pe_9", practitioner: true, fullTime: true, from: "2026-06-20" }
      ])
      assert.deepStrictEqual<unknown>(bodyOf(scene, qualification, "pe_9").licences, [
        { number: "某号", from: "2026-06-20" }
      ])
      assert.deepStrictEqual<unknown>(stateOf(scene), {
        is: "granted",
        since: "2026-06-20",
        consentedOn: "2026-06-11",
        acceptedOn: "2026-06-12",
        number: { series: "ns_341700-acceptance-2026", number: 1 },
        decision: { series: "ns_341700-decision-2026", number: 1 }
      })
    })
  )

  it.effect("of an intern of the office goes on from the day before", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      yield* addMember(scene, { id: "pe_9", practitioner: false, from: "2025-06-01" })
      yield* acceptedAdmission(scene)
      yield* grant(scene)
      assert.deepStrictEqual<unknown>(bodyOf(scene, officeRoster, "of_1").staff, [
        { person: "pe_9", practitioner: false, from: "2025-06-01", to: "2026-06-19" },
        { person: "pe_9", practitioner: true, from: "2026-06-20" }
      ])
      assert.strictEqual<string | undefined>(bodyOf(scene, person, "pe_9").lastStaffDay, "2026-06-19")
    })
  )

  it.effect("waits for a whole dossier, and is filed again once it has been sent back and supplied", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* withApplicant(scene)
      yield* fileAdmission(scene, { papers: [paper(1), paper(4)] })
      const consent = { admission: "pa_1", on: "2026-06-11" }
      assert.deepStrictEqual(yield* scene.refusal("admission.consent", consent), {
        _tag: "DossierIncomplete",
        path: "$.admission",
        clause: "138.10",
        missing: [2, 3, 5]
      })
      yield* scene.act("admission.sendBack", { ...consent, reason: "缺三项" })
      yield* scene.act("admission.supply", { ...consent, papers: [2, 3, 5].map(paper) })
      assert.deepStrictEqual(bodyOf(scene, practiceAdmission, "pa_1").papers, dossier)
      assert.strictEqual(stateOf(scene).is, "filed")
      yield* scene.act("admission.consent", consent)
    })
  )

  it.effect("is refused with its reasons and a number, and may be applied for again", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* withApplicant(scene)
      yield* acceptedAdmission(scene)
      yield* scene.act(
        "admission.refuse",
        { admission: "pa_1", on: "2026-06-20", reasons: "实习不满一年" },
        city
      )
      assert.strictEqual(stateOf(scene).is, "refused")
      yield* fileAdmission(scene, { id: "pa_2", filedOn: "2026-06-25" })
    })
  )
})

describe("who applies", () => {
  it.effect.each([
    [
      "a second time",
      { id: "pa_2" },
      { _tag: "AlreadyExists", path: "$.person", ref: "practiceAdmission/pa_1" }
    ],
    [
      "from another staff",
      { id: "pa_2", person: "pe_1" },
      { _tag: "AlreadyActive", path: "$.person", person: "pe_1", office: "of_2" }
    ],
    [
      "a practitioner",
      { id: "pa_2", person: "pe_2" },
      { _tag: "AlreadyActive", path: "$.person", person: "pe_2", office: "of_1" }
    ],
    [
      "in no office",
      { id: "pa_2", office: "of_9", person: "pe_3" },
      { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }
    ],
    [
      "tomorrow",
      { id: "pa_2", person: "pe_3", filedOn: "2026-07-01" },
      { _tag: "FutureDay", path: "$.filedOn", found: "2026-07-01", latest: "2026-06-30" }
    ],
    [
      "before the office",
      { id: "pa_2", person: "pe_3", filedOn: "2018-04-30" },
      { _tag: "DayTooEarly", path: "$.filedOn", found: "2018-04-30", earliest: "2018-05-01" }
    ],
    [
      "a member from tomorrow on",
      { id: "pa_2", person: "pe_3", relation: { ...member, reachedOn: "2026-07-01" } },
      { _tag: "FutureDay", path: "$.relation.reachedOn", found: "2026-07-01", latest: "2026-06-30" }
    ]
  ] as const)("%s is told", ([, more, told]) =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* withApplicant(scene)
      yield* addOffice(scene, { id: "of_2" })
      yield* addMember(scene, { id: "pe_1", office: "of_2" })
      yield* addMember(scene, { id: "pe_2" })
      yield* scene.act("person.register", { id: "pe_3", name: "某乙" }, city)
      yield* fileAdmission(scene)
      const filed = {
        office: "of_1",
        person: "pe_9",
        filedOn: "2026-06-10",
        papers: [],
        relation: { is: "notMember" }
      }
      assert.deepStrictEqual<unknown>(yield* scene.refusal("admission.file", { ...filed, ...more }), told)
    })
  )
})

describe("who decides (2.1, 2.2)", () => {
  it.effect("not the county, unless the deployment delegates it; then it numbers by itself", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* withApplicant(scene)
      yield* fileAdmission(scene)
      const named = { admission: "pa_1", on: "2026-06-11" }
      assert.strictEqual((yield* scene.refusal("admission.consent", named, city))["_tag"], "Forbidden")
      yield* scene.act("admission.consent", named)
      assert.deepStrictEqual(yield* scene.refusal("admission.accept", named), {
        _tag: "Forbidden",
        permission: "application.decide",
        clauses: ["2.1", "2.2"],
        conditions: [
          { what: "actorTier", operator: "equal", observed: "county", required: "city", met: false }
        ]
      })
      const setting = { parameter: "tierModel", since: "2026-01-01", value: 1, ground: "委托书" } as const
      const delegated = yield* Effect.fromResult(
        withProfiles(chisitong, [{ namespace: "guichi", county: guichi, settings: [setting] as never }])
      )
      const other = yield* openScene({ data: scene.data, rulebook: delegated, clock: scene.clock })
      yield* other.act("admission.accept", named)
      const { number } = stateOf(scene) as { readonly number: unknown }
      assert.deepStrictEqual(number, { series: "ns_341702-acceptance-2026", number: 1 })
    })
  )

  it.effect.each([
    ["the office itself", actors.director, "done"],
    ["another office", actors.outsider, "Forbidden"],
    ["another county", actors.dongzhi, "Forbidden"],
    ["somebody without a post of management", actors.practitioner, "Forbidden"]
  ] as const)("%s files: %s", ([, actor, end]) =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* withApplicant(scene)
      const filed = {
        office: "of_1",
        person: "pe_9",
        filedOn: "2026-06-10",
        papers: [],
        relation: { is: "notMember" }
      }
      const ended = yield* Effect.result(scene.act("admission.file", filed, { actor }))
      assert.strictEqual(ended._tag === "Success" ? "done" : ended.failure._tag, end)
    })
  )
})

describe("the last day for the decision (138.12)", () => {
  it.effect("is the twentieth working day after acceptance, told with whether holidays are known", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* withApplicant(scene)
      yield* fileAdmission(scene)
      const due = () => decisionDue(chisitong, weekdaysOnly, guichi, bodyOf(scene, practiceAdmission, "pa_1"))
      assert.isUndefined(due())
      yield* scene.act("admission.consent", { admission: "pa_1", on: "2026-06-11" })
      yield* scene.act("admission.accept", { admission: "pa_1", on: "2026-06-12" }, city)
      assert.deepStrictEqual<unknown>(due(), { on: "2026-07-10", provisional: true })
      yield* grant(scene)
      assert.deepStrictEqual<unknown>(due(), { on: "2026-07-10", provisional: true })
    })
  )
})
