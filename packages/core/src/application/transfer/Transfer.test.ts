import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { officeRoster } from "../../office/Roster.ts"
import { person } from "../../practitioner/Person.ts"
import { actors, openScene, type Scene } from "../../Scene.test.fixture.ts"
import { bodyOf, consentedTransfer, letter, withMover } from "../Applications.test.fixture.ts"
import { officeTransfer } from "./OfficeTransfer.ts"

const city = { actor: actors.city }
const complete = { transfer: "ot_1", on: "2026-06-20" }

const rosters = (scene: Scene): unknown => [
  bodyOf(scene, officeRoster, "of_1"),
  bodyOf(scene, officeRoster, "of_2")
]

describe("a change of office (1.3.9)", () => {
  it.effect("moves the person, the posts, the relation and the number in one entry", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* withMover(scene, { post: "partner", stage: "full" })
      yield* scene.act("staff.recordFullTime", { office: "of_1", person: "pe_1", fullTime: true })
      yield* consentedTransfer(scene, { letter })
      const { seq } = scene.data.head
      yield* scene.act("transfer.complete", complete, city)
      assert.strictEqual(scene.data.head.seq, seq + 1)
      const stage = { person: "pe_1", stage: "full", on: "2015-07-01" }
      const rest = { instructors: [], crossAppointments: [], insurances: [] }
      const membership = { person: "pe_1", practitioner: true, fullTime: true }
      assert.deepStrictEqual(rosters(scene), [
        {
          staff: [{ ...membership, from: "2019-01-01", to: "2026-06-19" }],
          posts: [{ person: "pe_1", post: "partner", from: "2019-01-01", to: "2026-06-19" }],
          stages: [stage],
          ...rest
        },
        { staff: [{ ...membership, from: "2026-06-20" }], posts: [], stages: [stage], ...rest }
      ])
      assert.strictEqual<string | undefined>(bodyOf(scene, person, "pe_1").lastStaffDay, "2026-06-19")
      assert.deepStrictEqual<unknown>(bodyOf(scene, officeTransfer, "ot_1").state, {
        is: "completed",
        since: "2026-06-20",
        releasedOn: "2026-06-11",
        consentedOn: "2026-06-12",
        decision: { series: "ns_341700-decision-2026", number: 1 }
      })
    })
  )

  it.effect("of a member without a valid letter moves nothing", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* withMover(scene, { stage: "probationary" })
      yield* consentedTransfer(scene)
      const head = scene.head()
      const refusal = yield* scene.refusal("transfer.complete", complete, city)
      assert.deepStrictEqual(
        [refusal["_tag"], refusal["clause"], refusal["lawful"]],
        [
          "Refused",
          "1.3.9",
          [{ command: "transfer.supply", input: { transfer: "ot_1" }, missing: ["on", "letter"] }]
        ]
      )
      assert.strictEqual(scene.head(), head)
      yield* scene.act("transfer.supply", { ...complete, letter }, { actor: actors.dongzhi })
      yield* scene.act("transfer.complete", complete, city)
    })
  )

  it.effect("there and back again: the same stages, no second entry of them", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* withMover(scene, { stage: "full" })
      yield* consentedTransfer(scene, { letter })
      yield* scene.act("transfer.complete", complete, city)
      const back = { transfer: "ot_2", on: "2026-06-25" }
      yield* scene.act("transfer.file", {
        id: "ot_2",
        office: "of_1",
        person: "pe_1",
        filedOn: "2026-06-21",
        letter: { ...letter, issuedOn: "2026-06-21" }
      })
      yield* scene.act("transfer.release", back, { actor: actors.dongzhi })
      yield* scene.act("transfer.consent", back)
      yield* scene.act("transfer.complete", back, city)
      const { staff, stages } = bodyOf(scene, officeRoster, "of_1")
      assert.deepStrictEqual([staff.length, stages.length], [2, 1])
    })
  )

  it.effect("each county consents for its own office", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* withMover(scene)
      const filed = { id: "ot_1", office: "of_2", person: "pe_1", filedOn: "2026-06-10" }
      assert.strictEqual((yield* scene.refusal("transfer.file", filed))["_tag"], "Forbidden")
      yield* scene.act("transfer.file", filed, { actor: actors.outsider })
      const named = { transfer: "ot_1", on: "2026-06-11" }
      const dongzhi = { actor: actors.dongzhi }
      assert.strictEqual((yield* scene.refusal("transfer.release", named, dongzhi))["_tag"], "Forbidden")
      yield* scene.act("transfer.release", named)
      assert.strictEqual((yield* scene.refusal("transfer.consent", named))["_tag"], "Forbidden")
      yield* scene.act("transfer.consent", named, dongzhi)
      assert.strictEqual((yield* scene.refusal("transfer.complete", named, dongzhi))["_tag"], "Forbidden")
    })
  )
})

describe("who applies to change office", () => {
  it.effect.each([
    [
      "to the same office",
      { office: "of_1" },
      { _tag: "AlreadyActive", path: "$.office", person: "pe_1", office: "of_1" }
    ],
    [
      "who practises nowhere",
      { person: "pe_2" },
      { _tag: "NotOnStaff", path: "$.person", person: "pe_2", on: "2026-06-10" }
    ],
    [
      "who doesn't exist",
      { person: "pe_7" },
      { _tag: "UnknownReference", path: "$.person", ref: "person/pe_7" }
    ]
  ] as const)("%s is told", ([, more, told]) =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* withMover(scene)
      yield* scene.act("person.register", { id: "pe_2", name: "某乙" }, city)
      const filed = { office: "of_2", person: "pe_1", filedOn: "2026-06-10", ...more }
      assert.deepStrictEqual<unknown>(yield* scene.refusal("transfer.file", filed, city), told)
    })
  )

  it.effect("and has left by the time it is decided", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* withMover(scene)
      yield* consentedTransfer(scene)
      yield* scene.act("staff.leave", { office: "of_1", person: "pe_1", on: "2026-06-15" })
      assert.deepStrictEqual(yield* scene.refusal("transfer.complete", complete, city), {
        _tag: "NotOnStaff",
        path: "$.transfer",
        person: "pe_1",
        office: "of_1",
        on: "2026-06-20"
      })
    })
  )
})

describe("what stands open (138.15)", () => {
  const sorts = ["openMatter", "openHandover", "debt", "investigation"] as const

  it.effect.each(sorts)("%s: no release and no completion until it is settled", (sort) =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* withMover(scene)
      yield* consentedTransfer(scene)
      const entered = yield* scene.act("docket.enter", { person: "pe_1", sort, from: "2026-06-13" })
      const { entry } = entered.value
      const head = scene.head()
      assert.deepStrictEqual(yield* scene.refusal("transfer.complete", complete, city), {
        _tag: "Refused",
        command: "transfer.complete",
        clause: "138.15",
        conditions: sorts.map((what) => ({
          what,
          operator: "below",
          observed: what === sort ? 1 : 0,
          required: 1,
          met: what !== sort
        })),
        lawful: [{ command: "docket.settle", input: { person: "pe_1", entry }, missing: ["on"] }]
      })
      assert.strictEqual(scene.head(), head)
      // Settled on the day itself, it is settled.
      yield* scene.act("docket.settle", { person: "pe_1", entry, on: "2026-06-20" })
      yield* scene.act("transfer.complete", complete, city)
    })
  )

  it.effect.each([
    ["the day before it begins", "2026-06-12", undefined, "done"],
    ["the day on which it begins", "2026-06-11", undefined, "Refused"],
    ["the day before it is settled", "2026-06-01", "2026-06-12", "Refused"],
    ["the day on which it is settled", "2026-06-01", "2026-06-11", "done"]
  ])("%s: %s", ([, from, settled, end]) =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* withMover(scene)
      const entered = yield* scene.act("docket.enter", { person: "pe_1", sort: "debt", from })
      if (settled !== undefined)
        yield* scene.act("docket.settle", { person: "pe_1", entry: entered.value.entry, on: settled })
      yield* scene.act(
        "transfer.file",
        { id: "ot_1", office: "of_2", person: "pe_1", filedOn: "2026-06-10" },
        city
      )
      const ended = yield* Effect.result(
        scene.act("transfer.release", { transfer: "ot_1", on: "2026-06-11" })
      )
      assert.strictEqual(ended._tag === "Success" ? "done" : ended.failure._tag, end)
    })
  )

  it.effect("an entry is settled once, and not when it is void", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* withMover(scene)
      const { value } = yield* scene.act("docket.enter", { person: "pe_1", sort: "debt", from: "2026-06-10" })
      const early = yield* scene.refusal("docket.settle", { ...value, on: "2026-06-09" })
      assert.strictEqual(early["_tag"], "DayTooEarly")
      yield* scene.act("docket.settle", { ...value, on: "2026-06-10" })
      const twice = yield* scene.refusal("docket.settle", { ...value, on: "2026-06-11" })
      assert.strictEqual(twice["_tag"], "AlreadyRecorded")
      yield* scene.act("docket.void", { ...value, reason: "登记有误" })
      const void2 = yield* scene.refusal("docket.void", { ...value, reason: "登记有误" })
      assert.strictEqual(void2["_tag"], "AlreadyVoid")
      const unknown = yield* scene.refusal("docket.void", { ...value, entry: "de_0", reason: "登记有误" })
      assert.strictEqual(unknown["_tag"], "UnknownReference")
    })
  )
})
