import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  actors,
  addBranch,
  addJointBranch,
  addOffice,
  bodyIn,
  endsOfRace,
  type Facts,
  interleaved,
  openScene,
  outcomesOf,
  today,
  tomorrow
} from "../../Scene.test.fixture.ts"
import { partyLeadership } from "./PartyLeadership.ts"

const withBranch = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addBranch(scene)
  return scene
})

const dual = { county: "341702", city: "中共池州市委", name: "中共贵池区委", from: "2026-06-10" }
const group = {
  county: "341702",
  layer: "bureauPartyGroup",
  name: "贵池区司法局党组",
  from: "2026-06-11"
}
const wholeChain: ReadonlyArray<Facts> = [
  { ...dual, layer: "partyCommittee" },
  { ...dual, layer: "organizationDepartmentAndWorkCommittee" },
  group,
  { ...group, layer: "bureauGeneralBranch", from: "2026-06-12" }
]

describe("the chain of leadership", () => {
  it.effect("is whole from the day on which its last layer is on record", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch
      for (const entry of wholeChain) yield* scene.act("party.recordLeadership", entry)
      const found = []
      for (const day of ["2026-06-09", "2026-06-11", "2026-06-12", today])
        found.push((yield* outcomesOf(scene, "of_1", day))["1.3.1"])
      assert.deepStrictEqual(found, ["violated", "violated", "satisfied", "satisfied"])
    })
  )

  it.effect("of another county doesn't count", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch
      for (const entry of wholeChain)
        yield* scene.act("party.recordLeadership", { ...entry, county: "341721" }, { actor: actors.dongzhi })
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.3.1"], "violated")
    })
  )

  it.effect(
    "keeps every entry: a later one follows, a wrong one is voided and the one before holds again",
    () =>
      Effect.gen(function* () {
        const scene = yield* withBranch
        for (const entry of wholeChain) yield* scene.act("party.recordLeadership", entry)
        const wrong = { county: "341702", layer: "bureauPartyGroup", from: "2026-06-20" }
        yield* scene.act("party.recordLeadership", { ...wrong, name: "误录" })
        yield* scene.act("party.voidLeadership", { ...wrong, reason: "登记有误" })
        const { entries } = bodyIn(partyLeadership, scene.data.rows.get("partyLeadership/pl_341702")!.body)
        assert.lengthOf(entries, 5)
        assert.deepStrictEqual(entries[4]!.voided, { reason: "登记有误", on: today })
        assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.3.1"], "satisfied")
        yield* scene.act("party.voidLeadership", { ...wrong, from: group.from, reason: "登记有误" })
        assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.3.1"], "violated")
      })
  )

  it.effect("is refused tomorrow, twice from one day, and for another county", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withBranch
      assert.deepStrictEqual(yield* refusal("party.recordLeadership", { ...group, from: tomorrow }), {
        _tag: "FutureDay",
        path: "$.from",
        found: tomorrow,
        latest: today
      })
      yield* act("party.recordLeadership", { ...group, from: today })
      assert.deepStrictEqual(yield* refusal("party.recordLeadership", { ...group, from: today }), {
        _tag: "AlreadyExists",
        path: "$.from",
        ref: "partyLeadership/pl_341702"
      })
      for (const actor of [actors.dongzhi, actors.judicialOffice, actors.director])
        assert.strictEqual((yield* refusal("party.recordLeadership", group, { actor }))["_tag"], "Forbidden")
    })
  )

  it.effect("has nothing to void where nothing is, or where it is void already", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withBranch
      const wrong = { county: "341702", layer: "bureauPartyGroup", from: group.from, reason: "登记有误" }
      const nothing = { _tag: "NotHeld", path: "$.layer", what: "bureauPartyGroup" }
      assert.deepStrictEqual(yield* refusal("party.voidLeadership", wrong), nothing)
      yield* act("party.recordLeadership", group)
      assert.deepStrictEqual(yield* refusal("party.voidLeadership", { ...wrong, from: today }), nothing)
      yield* act("party.voidLeadership", wrong)
      assert.deepStrictEqual(yield* refusal("party.voidLeadership", wrong), nothing)
      yield* act("party.recordLeadership", group)
    })
  )

  it.effect("loses no entry to another that is recorded at the same time", () =>
    Effect.gen(function* () {
      const { data } = yield* withBranch
      const { act } = yield* openScene({ data, wrap: interleaved })
      const ends = yield* endsOfRace(wholeChain.map((entry) => act("party.recordLeadership", entry)))
      assert.deepStrictEqual(ends, ["done", "done", "done", "done"])
      assert.lengthOf(bodyIn(partyLeadership, data.rows.get("partyLeadership/pl_341702")!.body).entries, 4)
    })
  )
})

describe("managing Party building and the office together", () => {
  it.effect("is so in the county's own branch, and doesn't apply without one", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch
      assert.strictEqual((yield* outcomesOf(scene, "of_1", "2026-05-31"))["1.3.2"], "notApplicable")
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.3.2"], "satisfied")
    })
  )

  it.effect("is advised for the unit of another county, as long as it is one", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      yield* addOffice(scene, { id: "of_2", county: "341721" })
      yield* addJointBranch(scene, ["of_1", "of_2"])
      yield* scene.act("party.leaveJointBranch", { organization: "po_1", office: "of_2", on: "2026-06-20" })
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.3.2"], "satisfied")
      assert.strictEqual((yield* outcomesOf(scene, "of_2", "2026-06-20"))["1.3.2"], "advised")
      assert.strictEqual((yield* outcomesOf(scene, "of_2", "2026-06-21"))["1.3.2"], "notApplicable")
    })
  )
})
