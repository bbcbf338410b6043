import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { actors, endOf, type Facts, today, tomorrow } from "../Scene.test.fixture.ts"
import { organizationIn, spans, withJoint } from "./JointBranch.test.fixture.ts"

const leader = { organization: "po_1", office: "of_1", person: "pe_b", from: "2026-06-02" }
const end = { organization: "po_1", person: "pe_b", on: "2026-06-20" }

describe("appointing a leader", () => {
  it.effect.each([
    ["on the day of founding", "2026-06-01"],
    ["today", today]
  ])("is lawful %s, beside others", ([, from]) =>
    Effect.gen(function* () {
      const scene = yield* withJoint
      yield* scene.act("party.appointLeader", { ...leader, from })
      yield* scene.act("party.appointLeader", { ...leader, office: "of_2", person: "pe_e", from })
      assert.deepStrictEqual(spans(organizationIn(scene).leaders), [`pe_b ${from}`, `pe_e ${from}`])
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
      { office: "of_3" },
      { _tag: "NotAUnit", path: "$.office", office: "of_3", organization: "po_1" }
    ],
    [
      "the day before the founding",
      { from: "2026-05-31" },
      { _tag: "NotAUnit", path: "$.office", office: "of_1", organization: "po_1" }
    ],
    ["tomorrow", { from: tomorrow }, { _tag: "FutureDay", path: "$.from", found: tomorrow, latest: today }],
    [
      "somebody on the staff of another unit",
      { person: "pe_e" },
      { _tag: "NotOnStaff", path: "$.person", person: "pe_e", office: "of_1", on: "2026-06-02" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withJoint
      const before = head()
      assert.deepStrictEqual(yield* refusal("party.appointLeader", { ...leader, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("is refused under 1.5.3 for who is no full member, and names those who are", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withJoint
      yield* act("party.appointLeader", leader)
      assert.deepStrictEqual(yield* refusal("party.appointLeader", { ...leader, person: "pe_c" }), {
        _tag: "Refused",
        command: "party.appointLeader",
        clause: "1.5.3",
        conditions: [
          {
            what: "partyPostStage",
            operator: "atLeast",
            observed: "probationary",
            required: "full",
            met: false
          }
        ],
        lawful: [{ command: "party.appointLeader", input: { ...leader, person: "pe_a" } }]
      })
    })
  )

  it.effect.each([
    ["the day before the document was in force", "2020-01-15", "done"],
    ["the day it came into force", "2020-01-16", "Refused"]
  ])("asks that of no history: %s", ([, from, ends]) =>
    Effect.gen(function* () {
      const { act } = yield* withJoint
      yield* act("party.found", {
        form: "independentBranch",
        id: "po_3",
        office: "of_3",
        name: "丙所党支部",
        superior: "局党总支",
        foundedOn: "2019-06-01"
      })
      yield* act("person.register", { id: "pe_x", name: "某甲" })
      yield* act("staff.join", { office: "of_3", person: "pe_x", practitioner: true, from: "2019-01-01" })
      const old = { organization: "po_3", office: "of_3", person: "pe_x", from }
      assert.strictEqual(yield* endOf(act("party.appointLeader", old)), ends)
    })
  )

  it.effect("happens once at a time; the same person again from the day after the last", () =>
    Effect.gen(function* () {
      const scene = yield* withJoint
      const taken = { _tag: "PostTaken", path: "$.person", post: "partyLeader", holder: "pe_b" }
      yield* scene.act("party.appointLeader", leader)
      assert.deepStrictEqual(yield* scene.refusal("party.appointLeader", { ...leader, from: today }), taken)
      yield* scene.act("party.endLeader", end)
      assert.deepStrictEqual(
        yield* scene.refusal("party.appointLeader", { ...leader, from: "2026-06-20" }),
        taken
      )
      yield* scene.act("party.appointLeader", { ...leader, from: "2026-06-21" })
      assert.deepStrictEqual(spans(organizationIn(scene).leaders), [
        "pe_b 2026-06-02 2026-06-20",
        "pe_b 2026-06-21"
      ])
    })
  )

  it.effect("is the authority's, within the organization's county, as ending is", () =>
    Effect.gen(function* () {
      const { refusal } = yield* withJoint
      for (const actor of [actors.dongzhi, actors.judicialOffice, actors.director]) {
        assert.strictEqual((yield* refusal("party.appointLeader", leader, { actor }))["_tag"], "Forbidden")
        assert.strictEqual((yield* refusal("party.endLeader", end, { actor }))["_tag"], "Forbidden")
      }
    })
  )
})

describe("ending a leader's appointment", () => {
  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown organization",
      { organization: "po_9" },
      { _tag: "UnknownReference", path: "$.organization", ref: "partyOrganization/po_9" }
    ],
    [
      "somebody who is no leader",
      { person: "pe_a" },
      { _tag: "NotHeld", path: "$.person", person: "pe_a", what: "partyLeader" }
    ],
    ["tomorrow", { on: tomorrow }, { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }],
    [
      "the day before the first",
      { on: "2026-06-01" },
      { _tag: "DayTooEarly", path: "$.on", found: "2026-06-01", earliest: "2026-06-02" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withJoint
      yield* act("party.appointLeader", leader)
      assert.deepStrictEqual(yield* refusal("party.endLeader", { ...end, ...change }), expected)
    })
  )

  it.effect("leaves the others, and happens once", () =>
    Effect.gen(function* () {
      const scene = yield* withJoint
      yield* scene.act("party.appointLeader", leader)
      yield* scene.act("party.appointLeader", { ...leader, person: "pe_a" })
      yield* scene.act("party.endLeader", { ...end, on: "2026-06-02" })
      assert.deepStrictEqual(spans(organizationIn(scene).leaders), [
        "pe_b 2026-06-02 2026-06-02",
        "pe_a 2026-06-02"
      ])
      assert.strictEqual((yield* scene.refusal("party.endLeader", end))["_tag"], "NotHeld")
    })
  )
})
