import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { actors, addBranch, endOf, type Facts, today, tomorrow } from "../Scene.test.fixture.ts"
import { organizationIn, spans, withJoint } from "./JointBranch.test.fixture.ts"

const joining = { organization: "po_1", office: "of_3", from: "2026-06-10" }

describe("dissolving a Party organization", () => {
  const dissolution = { organization: "po_1", dissolvedOn: "2026-06-20" }

  it.effect("ends units, lead, head, leaders and liaisons the day before, and frees the offices", () =>
    Effect.gen(function* () {
      const scene = yield* withJoint
      const named = { organization: "po_1", from: "2026-06-05" }
      yield* scene.act("party.appointHead", { ...named, office: "of_1", person: "pe_a" })
      yield* scene.act("party.appointLeader", { ...named, office: "of_2", person: "pe_e" })
      yield* scene.act("party.nameLiaison", { ...named, office: "of_2", person: "pe_f" })
      yield* scene.act("party.dissolve", dissolution)
      const { dissolvedOn, units, leads, heads, leaders, liaisons } = organizationIn(scene)
      assert.strictEqual<string | undefined>(dissolvedOn, "2026-06-20")
      assert.deepStrictEqual([units as never, leads, heads, leaders, liaisons].map(spans), [
        ["of_1 2026-06-01 2026-06-19", "of_2 2026-06-01 2026-06-19"],
        ["of_1 2026-06-01 2026-06-19"],
        ["pe_a 2026-06-05 2026-06-19"],
        ["pe_e 2026-06-05 2026-06-19"],
        ["pe_f 2026-06-05 2026-06-19"]
      ])
      yield* addBranch(scene, { id: "po_2", foundedOn: "2026-06-20" })
      for (const name of ["party.dissolve", "party.appointLeader", "party.setLead"] as const) {
        const input =
          name === "party.dissolve" ? dissolution : { organization: "po_1", office: "of_1", from: today }
        const person = name === "party.appointLeader" ? { person: "pe_b" } : {}
        assert.strictEqual((yield* scene.refusal(name, { ...input, ...person }))["_tag"], "UnknownReference")
      }
    })
  )

  it.effect.each<readonly [string, string, Facts]>([
    ["tomorrow", tomorrow, { _tag: "FutureDay", path: "$.dissolvedOn", found: tomorrow, latest: today }],
    [
      "the first day of a head",
      "2026-06-05",
      { _tag: "DayTooEarly", path: "$.dissolvedOn", found: "2026-06-05", earliest: "2026-06-06" }
    ]
  ])("is refused for %s", ([, dissolvedOn, expected]) =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withJoint
      yield* act("party.appointHead", {
        organization: "po_1",
        office: "of_1",
        person: "pe_a",
        from: "2026-06-05"
      })
      assert.deepStrictEqual(yield* refusal("party.dissolve", { ...dissolution, dissolvedOn }), expected)
    })
  )

  it.effect("and what else changes units is the authority's, within the organization's county", () =>
    Effect.gen(function* () {
      const { act } = yield* withJoint
      for (const actor of [actors.dongzhi, actors.judicialOffice, actors.director]) {
        assert.strictEqual(yield* endOf(act("party.dissolve", dissolution, { actor })), "Forbidden")
        assert.strictEqual(yield* endOf(act("party.joinJointBranch", joining, { actor })), "Forbidden")
        const lead = { organization: "po_1", office: "of_2", from: today }
        assert.strictEqual(yield* endOf(act("party.setLead", lead, { actor })), "Forbidden")
      }
    })
  )
})
