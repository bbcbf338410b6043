import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  actors,
  addBranch,
  addMember,
  addOffice,
  bodyIn,
  type Facts,
  openScene,
  type Scene,
  today,
  tomorrow
} from "../Scene.test.fixture.ts"
import { partyOrganization } from "./PartyOrganization.ts"

/** 梅村所: 甲 is director, 乙 partner, 丙 practitioner, 丁 other staff, all full members; a branch since 2026-06-01. */
const withBranch = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2" })
  yield* addMember(scene, { id: "pe_a", post: "director", stage: "full" })
  yield* addMember(scene, { id: "pe_b", post: "partner", stage: "full" })
  yield* addMember(scene, { id: "pe_c", stage: "full" })
  yield* addMember(scene, { id: "pe_d", stage: "full", practitioner: false })
  yield* addBranch(scene)
  return scene
})

const head = { organization: "po_1", office: "of_1", person: "pe_a", from: "2026-06-02" }
const headsOf = ({ data }: Scene) =>
  bodyIn(partyOrganization, data.rows.get("partyOrganization/po_1")!.body).heads

describe("naming the head", () => {
  it.effect.each([
    ["on the day of founding", "2026-06-01"],
    ["today", today]
  ])("is lawful %s", ([, from]) =>
    Effect.gen(function* () {
      const scene = yield* withBranch
      yield* scene.act("party.appointHead", { ...head, from })
      assert.deepStrictEqual(headsOf(scene), [{ person: "pe_a", office: "of_1", from }] as never)
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown organization",
      { organization: "po_9" },
      { _tag: "UnknownReference", path: "$.organization", ref: "partyOrganization/po_9" }
    ],
    [
      "an unknown office",
      { office: "of_9" },
      { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }
    ],
    [
      "an office that is no unit",
      { office: "of_2" },
      { _tag: "NotAUnit", path: "$.office", office: "of_2", organization: "po_1" }
    ],
    [
      "the day before the founding",
      { from: "2026-05-31" },
      { _tag: "NotAUnit", path: "$.office", office: "of_1", organization: "po_1" }
    ],
    ["tomorrow", { from: tomorrow }, { _tag: "FutureDay", path: "$.from", found: tomorrow, latest: today }],
    [
      "somebody not on the staff",
      { person: "pe_9" },
      { _tag: "NotOnStaff", path: "$.person", person: "pe_9", office: "of_1", on: "2026-06-02" }
    ],
    [
      "an attestation of tomorrow",
      { attestation: { by: "贵池区司法局党总支", on: tomorrow } },
      { _tag: "FutureDay", path: "$.attestation.on", found: tomorrow, latest: today }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const scene = yield* withBranch
      const before = scene.head()
      assert.deepStrictEqual(yield* scene.refusal("party.appointHead", { ...head, ...change }), expected)
      assert.strictEqual(scene.head(), before)
    })
  )

  it.effect("ends the one before the day before, and not earlier", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch
      yield* scene.act("party.appointHead", head)
      const mistake = { office: "of_1", person: "pe_a", stage: "full", reason: "登记有误" }
      yield* scene.act("party.voidStage", mistake)
      const next = { ...head, person: "pe_b" }
      assert.deepStrictEqual(yield* scene.refusal("party.appointHead", { ...next, from: "2026-06-02" }), {
        _tag: "DayTooEarly",
        path: "$.from",
        found: "2026-06-02",
        earliest: "2026-06-03"
      })
      yield* scene.act("party.appointHead", { ...next, from: "2026-06-03" })
      assert.deepStrictEqual(headsOf(scene), [
        { person: "pe_a", office: "of_1", from: "2026-06-02", to: "2026-06-02" },
        { person: "pe_b", office: "of_1", from: "2026-06-03" }
      ] as never)
    })
  )

  it.effect("is refused for the head of the day", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withBranch
      yield* act("party.appointHead", head)
      assert.deepStrictEqual(yield* refusal("party.appointHead", { ...head, from: today }), {
        _tag: "PostTaken",
        path: "$.person",
        post: "partyHead",
        holder: "pe_a"
      })
    })
  )

  it.effect("is the authority's, within the organization's county", () =>
    Effect.gen(function* () {
      const { refusal } = yield* withBranch
      for (const actor of [actors.dongzhi, actors.judicialOffice, actors.director]) {
        assert.strictEqual((yield* refusal("party.appointHead", head, { actor }))["_tag"], "Forbidden")
        const end = { organization: "po_1", on: today }
        assert.strictEqual((yield* refusal("party.endHead", end, { actor }))["_tag"], "Forbidden")
      }
    })
  )
})

describe("ending a head's appointment", () => {
  const end = { organization: "po_1", on: today }

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown organization",
      { organization: "po_9" },
      { _tag: "UnknownReference", path: "$.organization", ref: "partyOrganization/po_9" }
    ],
    ["tomorrow", { on: tomorrow }, { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }],
    [
      "the day before the first",
      { on: "2026-06-01" },
      { _tag: "DayTooEarly", path: "$.on", found: "2026-06-01", earliest: "2026-06-02" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withBranch
      yield* act("party.appointHead", head)
      assert.deepStrictEqual(yield* refusal("party.endHead", { ...end, ...change }), expected)
    })
  )

  it.effect("is lawful from the first day on, once; the next head begins the day after", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withBranch
      yield* act("party.appointHead", head)
      yield* act("party.endHead", { ...end, on: "2026-06-02" })
      assert.deepStrictEqual(yield* refusal("party.endHead", end), {
        _tag: "NotHeld",
        path: "$.organization",
        what: "partyHead"
      })
      const { earliest } = yield* refusal("party.appointHead", head)
      assert.strictEqual(earliest, "2026-06-03")
      yield* act("party.appointHead", { ...head, from: "2026-06-03" })
    })
  )
})
