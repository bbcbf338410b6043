import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { addBranch, addOffice, type Facts, outcomesOf, today, tomorrow } from "../Scene.test.fixture.ts"
import { organizationIn, spans, withJoint } from "./JointBranch.test.fixture.ts"

const joining = { organization: "po_1", office: "of_3", from: "2026-06-10" }

describe("joining a joint branch", () => {
  it.effect.each([
    ["on the day of founding", "2026-06-01"],
    ["today", today]
  ])("is lawful %s: the office is a unit from that day, and in no other organization", ([, from]) =>
    Effect.gen(function* () {
      const scene = yield* withJoint
      yield* scene.act("party.joinJointBranch", { ...joining, from })
      assert.deepStrictEqual(spans(organizationIn(scene).units as never).at(-1), `of_3 ${from}`)
      assert.strictEqual(scene.data.claims.get("office.partyOrganization:of_3"), "partyOrganization/po_1")
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
      "an office's own branch",
      { organization: "po_4" },
      { _tag: "NoJointBranch", path: "$.organization", organization: "po_4" }
    ],
    [
      "a unit of it",
      { office: "of_2" },
      { _tag: "AlreadyExists", path: "$.office", ref: "partyOrganization/po_1" }
    ],
    [
      "an office with a branch of its own",
      { office: "of_4" },
      { _tag: "AlreadyExists", path: "$.office", ref: "partyOrganization/po_4" }
    ],
    ["tomorrow", { from: tomorrow }, { _tag: "FutureDay", path: "$.from", found: tomorrow, latest: today }],
    [
      "the day before the founding",
      { from: "2026-05-31" },
      { _tag: "DayTooEarly", path: "$.from", found: "2026-05-31", earliest: "2026-06-01" }
    ],
    [
      "the day before the office began",
      { office: "of_5", from: "2026-06-14" },
      { _tag: "DayTooEarly", path: "$.from", found: "2026-06-14", earliest: "2026-06-15" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const scene = yield* withJoint
      yield* addOffice(scene, { id: "of_4" })
      yield* addBranch(scene, { id: "po_4", office: "of_4" })
      yield* addOffice(scene, { id: "of_5", since: "2026-06-15" })
      const before = scene.head()
      assert.deepStrictEqual(
        yield* scene.refusal("party.joinJointBranch", { ...joining, ...change }),
        expected
      )
      assert.strictEqual(scene.head(), before)
    })
  )

  it.effect("again is lawful from the day after the office left", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withJoint
      yield* act("party.leaveJointBranch", { organization: "po_1", office: "of_2", on: "2026-06-20" })
      const again = { organization: "po_1", office: "of_2" }
      const { earliest } = yield* refusal("party.joinJointBranch", { ...again, from: "2026-06-20" })
      assert.strictEqual(earliest, "2026-06-21")
      yield* act("party.joinJointBranch", { ...again, from: "2026-06-21" })
    })
  )
})

describe("setting the lead of a joint branch", () => {
  const lead = { organization: "po_1", office: "of_2", from: "2026-06-10" }

  it.effect("ends the one before the day before, and the liaison of the new one", () =>
    Effect.gen(function* () {
      const scene = yield* withJoint
      yield* scene.act("party.nameLiaison", {
        organization: "po_1",
        office: "of_2",
        person: "pe_f",
        from: "2026-06-05"
      })
      yield* scene.act("party.setLead", lead)
      const { leads, liaisons } = organizationIn(scene)
      assert.deepStrictEqual(spans(leads), ["of_1 2026-06-01 2026-06-09", "of_2 2026-06-10"])
      assert.deepStrictEqual(spans(liaisons), ["pe_f 2026-06-05 2026-06-09"])
      yield* scene.act("party.nameLiaison", {
        organization: "po_1",
        office: "of_1",
        person: "pe_c",
        from: today
      })
    })
  )

  it.effect("moves the order of headship with it, on no day before", () =>
    Effect.gen(function* () {
      const scene = yield* withJoint
      yield* scene.act("party.recordStage", {
        office: "of_1",
        person: "pe_c",
        stage: "full",
        on: "2026-06-01"
      })
      const applies = (day: string) =>
        Effect.map(outcomesOf(scene, "of_1", day), (found) => found["1.3.3"] !== "notApplicable")
      assert.isTrue(yield* applies(today))
      yield* scene.act("party.setLead", lead)
      assert.deepStrictEqual(yield* Effect.all(["2026-06-09", "2026-06-10"].map(applies)), [true, false])
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
      { office: "of_3" },
      { _tag: "NotAUnit", path: "$.office", office: "of_3", organization: "po_1" }
    ],
    [
      "the unit that leads",
      { office: "of_1" },
      { _tag: "PostTaken", path: "$.office", post: "leadUnit", holder: "of_1" }
    ],
    ["tomorrow", { from: tomorrow }, { _tag: "FutureDay", path: "$.from", found: tomorrow, latest: today }],
    [
      "the first day of the lead before",
      { from: "2026-06-01" },
      { _tag: "DayTooEarly", path: "$.from", found: "2026-06-01", earliest: "2026-06-02" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withJoint
      const before = head()
      assert.deepStrictEqual(yield* refusal("party.setLead", { ...lead, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )
})

describe("leaving a joint branch ends what the office's people were in it", () => {
  const leaving = { organization: "po_1", office: "of_2", on: "2026-06-20" }

  it.effect("head, leaders, liaison and lead, and nobody else's", () =>
    Effect.gen(function* () {
      const scene = yield* withJoint
      const named = { organization: "po_1", from: "2026-06-05" }
      yield* scene.act("party.appointHead", { ...named, office: "of_2", person: "pe_e" })
      yield* scene.act("party.appointLeader", { ...named, office: "of_2", person: "pe_e" })
      yield* scene.act("party.appointLeader", { ...named, office: "of_1", person: "pe_b" })
      yield* scene.act("party.nameLiaison", { ...named, office: "of_2", person: "pe_f" })
      const { earliest } = yield* scene.refusal("party.leaveJointBranch", { ...leaving, on: "2026-06-04" })
      assert.strictEqual(earliest, "2026-06-05")
      yield* scene.act("party.leaveJointBranch", leaving)
      const { leads, heads, leaders, liaisons } = organizationIn(scene)
      assert.deepStrictEqual([leads, heads, leaders, liaisons].map(spans), [
        ["of_1 2026-06-01"],
        ["pe_e 2026-06-05 2026-06-20"],
        ["pe_e 2026-06-05 2026-06-20", "pe_b 2026-06-05"],
        ["pe_f 2026-06-05 2026-06-20"]
      ])
      yield* scene.act("party.leaveJointBranch", { ...leaving, office: "of_1" })
      assert.deepStrictEqual(spans(organizationIn(scene).leads), ["of_1 2026-06-01 2026-06-20"])
    })
  )
})
