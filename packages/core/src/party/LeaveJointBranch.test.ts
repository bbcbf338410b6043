import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  actors,
  addBranch,
  addMember,
  addOffice,
  bodyIn,
  endOf,
  type Facts,
  openScene,
  outcomesOf,
  type Scene,
  today,
  tomorrow
} from "../Scene.test.fixture.ts"
import { partyOrganization } from "./PartyOrganization.ts"

/** Three offices in a joint branch since 2026-06-01; the first leads with three full members, 甲 its director. */
const withJoint = Effect.gen(function* () {
  const scene = yield* openScene()
  for (const id of ["of_1", "of_2", "of_3", "of_4"]) yield* addOffice(scene, { id })
  yield* addMember(scene, { id: "pe_a", post: "director", stage: "full" })
  yield* addMember(scene, { id: "pe_b", stage: "full" })
  yield* addMember(scene, { id: "pe_c", stage: "full" })
  yield* addMember(scene, { id: "pe_e", office: "of_2", stage: "full" })
  yield* addBranch(scene, { id: "po_4", office: "of_4", name: "独立党支部" })
  yield* scene.act("party.found", {
    form: "jointBranch",
    id: "po_1",
    name: "联合党支部",
    superior: "贵池区司法局党总支",
    foundedOn: "2026-06-01",
    ground: "largeLeadsSmall",
    lead: "of_1",
    units: ["of_1", "of_2", "of_3"].map((office) => ({ kind: "office", office }))
  })
  return scene
})

const leaving = { organization: "po_1", office: "of_1", on: "2026-06-20" }
const bodyOf = ({ data }: Scene) => bodyIn(partyOrganization, data.rows.get("partyOrganization/po_1")!.body)

describe("leaving a joint branch", () => {
  it.effect.each([
    ["today", today],
    ["on the first day", "2026-06-01"]
  ])("is lawful %s: the unit ends, the others stay, and the office is free", ([, on]) =>
    Effect.gen(function* () {
      const scene = yield* withJoint
      yield* scene.act("party.leaveJointBranch", { ...leaving, on })
      assert.deepStrictEqual(
        bodyOf(scene).units.map(({ from, to }) => `${from} ${to ?? ""}`),
        [`2026-06-01 ${on}`, "2026-06-01 ", "2026-06-01 "]
      )
      assert.isFalse(scene.data.claims.has("office.partyOrganization:of_1"))
      assert.isTrue(scene.data.claims.has("office.partyOrganization:of_2"))
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown organization",
      { organization: "po_9" },
      { _tag: "UnknownReference", path: "$.organization", ref: "partyOrganization/po_9" }
    ],
    [
      "an office that is no unit",
      { office: "of_4" },
      { _tag: "NotAUnit", path: "$.office", office: "of_4", organization: "po_1" }
    ],
    [
      "an office's own branch",
      { organization: "po_4", office: "of_4" },
      { _tag: "NotAUnit", path: "$.office", office: "of_4", organization: "po_4" }
    ],
    ["tomorrow", { on: tomorrow }, { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }],
    [
      "the day before it began",
      { on: "2026-05-31" },
      { _tag: "DayTooEarly", path: "$.on", found: "2026-05-31", earliest: "2026-06-01" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withJoint
      const before = head()
      assert.deepStrictEqual(yield* refusal("party.leaveJointBranch", { ...leaving, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("happens once, and is the authority's", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withJoint
      for (const actor of [actors.dongzhi, actors.judicialOffice, actors.director]) {
        assert.strictEqual(
          (yield* refusal("party.leaveJointBranch", leaving, { actor }))["_tag"],
          "Forbidden"
        )
      }
      yield* act("party.leaveJointBranch", leaving)
      assert.strictEqual((yield* refusal("party.leaveJointBranch", leaving))["_tag"], "NotAUnit")
    })
  )

  it.effect("changes nothing of the days before: the lead led until its last day", () =>
    Effect.gen(function* () {
      const scene = yield* withJoint
      yield* scene.act("party.appointHead", {
        organization: "po_1",
        office: "of_1",
        person: "pe_a",
        from: "2026-06-02"
      })
      const past = (clause: string) =>
        Effect.map(
          Effect.all(["2026-06-02", "2026-06-20", "2026-06-21"].map((day) => outcomesOf(scene, "of_1", day))),
          (found) => found.map((each) => each[clause])
        )
      assert.deepStrictEqual(yield* past("1.4.1"), ["satisfied", "satisfied", "satisfied"])
      yield* scene.act("party.leaveJointBranch", leaving)
      assert.deepStrictEqual(yield* past("1.4.1"), ["satisfied", "satisfied", "violated"])
      assert.deepStrictEqual(yield* past("1.3.3"), ["satisfied", "satisfied", "notApplicable"])
    })
  )

  it.effect.each([
    ["the lead's last day", "2026-06-20", "Refused"],
    ["the day after", "2026-06-21", "done"]
  ])("frees the others from the order that a large lead sets: %s", ([, from, end]) =>
    Effect.gen(function* () {
      const scene = yield* withJoint
      yield* scene.act("party.leaveJointBranch", leaving)
      const head = { organization: "po_1", office: "of_2", person: "pe_e", from }
      assert.strictEqual(yield* endOf(scene.act("party.appointHead", head)), end)
    })
  )

  it.effect("lets the office found its own branch and name its director", () =>
    Effect.gen(function* () {
      const scene = yield* withJoint
      yield* scene.act("party.leaveJointBranch", leaving)
      yield* addBranch(scene, { id: "po_2", foundedOn: "2026-06-21" })
      yield* scene.act("party.appointHead", {
        organization: "po_2",
        office: "of_1",
        person: "pe_a",
        from: "2026-06-21"
      })
      const found = yield* outcomesOf(scene, "of_1")
      assert.deepStrictEqual([found["1.4.1"], found["1.3.3"]], ["satisfied", "satisfied"])
    })
  )
})
