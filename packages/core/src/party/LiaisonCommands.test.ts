import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { actors, type Facts, today, tomorrow } from "../Scene.test.fixture.ts"
import { organizationIn, spans, withJoint } from "./JointBranch.test.fixture.ts"

const liaison = { organization: "po_1", office: "of_2", person: "pe_f", from: "2026-06-02" }
const end = { organization: "po_1", office: "of_2", on: "2026-06-20" }

describe("naming a unit's liaison", () => {
  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown organization",
      { organization: "po_9" },
      { _tag: "UnknownReference", path: "$.organization", ref: "partyOrganization/po_9" }
    ],
    [
      "an office that is no unit",
      { office: "of_3" },
      { _tag: "NotAUnit", path: "$.office", office: "of_3", organization: "po_1" }
    ],
    [
      "the lead unit",
      { office: "of_1", person: "pe_b" },
      { _tag: "LeadsItself", path: "$.office", office: "of_1", organization: "po_1" }
    ],
    ["tomorrow", { from: tomorrow }, { _tag: "FutureDay", path: "$.from", found: tomorrow, latest: today }],
    [
      "somebody of another office",
      { person: "pe_b" },
      { _tag: "NotOnStaff", path: "$.person", person: "pe_b", office: "of_2", on: "2026-06-02" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withJoint
      const before = head()
      assert.deepStrictEqual(yield* refusal("party.nameLiaison", { ...liaison, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("takes anybody on the staff, one at a time for each unit", () =>
    Effect.gen(function* () {
      const scene = yield* withJoint
      yield* scene.act("party.joinJointBranch", { organization: "po_1", office: "of_3", from: "2026-06-02" })
      yield* scene.act("person.register", { id: "pe_x", name: "某甲" })
      yield* scene.act("staff.join", {
        office: "of_3",
        person: "pe_x",
        practitioner: false,
        from: "2026-06-02"
      })
      yield* scene.act("party.nameLiaison", liaison)
      yield* scene.act("party.nameLiaison", { ...liaison, office: "of_3", person: "pe_x" })
      const taken = { _tag: "PostTaken", path: "$.office", post: "liaison", holder: "pe_f" }
      const next = { ...liaison, person: "pe_e" }
      assert.deepStrictEqual(yield* scene.refusal("party.nameLiaison", next), taken)
      yield* scene.act("party.endLiaison", end)
      assert.deepStrictEqual(
        yield* scene.refusal("party.nameLiaison", { ...next, from: "2026-06-20" }),
        taken
      )
      yield* scene.act("party.nameLiaison", { ...next, from: "2026-06-21" })
      assert.deepStrictEqual(spans(organizationIn(scene).liaisons), [
        "pe_f 2026-06-02 2026-06-20",
        "pe_x 2026-06-02",
        "pe_e 2026-06-21"
      ])
    })
  )

  it.effect("is the authority's, within the organization's county, as ending is", () =>
    Effect.gen(function* () {
      const { refusal } = yield* withJoint
      for (const actor of [actors.dongzhi, actors.judicialOffice, actors.director]) {
        assert.strictEqual((yield* refusal("party.nameLiaison", liaison, { actor }))["_tag"], "Forbidden")
        assert.strictEqual((yield* refusal("party.endLiaison", end, { actor }))["_tag"], "Forbidden")
      }
    })
  )
})

describe("ending a liaison's appointment", () => {
  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown organization",
      { organization: "po_9" },
      { _tag: "UnknownReference", path: "$.organization", ref: "partyOrganization/po_9" }
    ],
    ["a unit that has none", { office: "of_1" }, { _tag: "NotHeld", path: "$.office", what: "liaison" }],
    ["tomorrow", { on: tomorrow }, { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }],
    [
      "the day before the first",
      { on: "2026-06-01" },
      { _tag: "DayTooEarly", path: "$.on", found: "2026-06-01", earliest: "2026-06-02" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withJoint
      yield* act("party.nameLiaison", liaison)
      assert.deepStrictEqual(yield* refusal("party.endLiaison", { ...end, ...change }), expected)
    })
  )
})
