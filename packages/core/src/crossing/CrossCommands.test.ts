import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { actors, endOf, type Facts, today, tomorrow } from "../Scene.test.fixture.ts"
import { organizationIn, rosterIn, spans } from "../party/JointBranch.test.fixture.ts"
import { cross, pairsIn, withLeaders } from "./CrossScene.test.fixture.ts"

const intoParty = { ...cross, direction: "managementIntoParty" }
const byHead = { ...cross, person: "pe_a", partyPost: "partyHead", managementPost: "director" }

describe("making a cross-appointment", () => {
  it.effect.each<readonly [string, Facts, string]>([
    ["a leader who is partner", {}, "pe_b partyLeader → partner 2026-06-10"],
    ["from the first day of the later post", { from: "2026-06-05" }, "pe_b partyLeader → partner 2026-06-05"],
    ["from today", { from: today }, `pe_b partyLeader → partner ${today}`],
    ["a partner who is leader", intoParty, "pe_b partner → partyLeader 2026-06-10"],
    ["the head who is director", byHead, "pe_a partyHead → director 2026-06-10"]
  ])("joins posts that are held: %s", ([, change, pair]) =>
    Effect.gen(function* () {
      const scene = yield* withLeaders
      const { posts } = rosterIn(scene)
      const before = organizationIn(scene)
      const { value } = yield* scene.act("party.crossAppoint", { ...cross, ...change })
      assert.deepStrictEqual(pairsIn(scene), [pair])
      assert.strictEqual(rosterIn(scene).crossAppointments[0]?.id, value.crossAppointment)
      assert.deepStrictEqual(rosterIn(scene).posts, posts)
      assert.deepStrictEqual(organizationIn(scene), before)
    })
  )

  it.effect("makes the post of management with it, in one commit", () =>
    Effect.gen(function* () {
      const scene = yield* withLeaders
      const entries = scene.data.entries.length
      yield* scene.act("party.crossAppoint", { ...cross, managementPost: "principalManager" })
      assert.lengthOf(scene.data.entries, entries + 1)
      assert.deepStrictEqual(pairsIn(scene), ["pe_b partyLeader → principalManager 2026-06-10"])
      const made = rosterIn(scene).posts.filter(({ post }) => post === "principalManager")
      assert.deepStrictEqual(spans(made), ["pe_b 2026-06-10"])
    })
  )

  it.effect("makes the leader with it, in one commit", () =>
    Effect.gen(function* () {
      const scene = yield* withLeaders
      const entries = scene.data.entries.length
      yield* scene.act("party.crossAppoint", { ...intoParty, person: "pe_a", managementPost: "director" })
      assert.lengthOf(scene.data.entries, entries + 1)
      assert.deepStrictEqual(pairsIn(scene), ["pe_a director → partyLeader 2026-06-10"])
      assert.deepStrictEqual(spans(organizationIn(scene).leaders), ["pe_b 2026-06-05", "pe_a 2026-06-10"])
    })
  )

  it.effect(
    "makes the head with it where the order names that person, and ends the pair of the head before",
    () =>
      Effect.gen(function* () {
        const scene = yield* withLeaders
        yield* scene.act("party.crossAppoint", { ...byHead, from: "2026-06-06" })
        const next = { ...intoParty, partyPost: "partyHead", from: "2026-06-20" }
        yield* scene.act("party.crossAppoint", next)
        assert.deepStrictEqual(spans(organizationIn(scene).heads), [
          "pe_a 2026-06-05 2026-06-19",
          "pe_b 2026-06-20"
        ])
        assert.deepStrictEqual(pairsIn(scene), [
          "pe_a partyHead → director 2026-06-06 2026-06-19",
          "pe_b partner → partyHead 2026-06-20"
        ])
      })
  )

  it.effect("makes no head out of order: the refusal is that of naming one", () =>
    Effect.gen(function* () {
      const scene = yield* withLeaders
      yield* scene.act("party.recordStage", {
        office: "of_1",
        person: "pe_c",
        stage: "full",
        on: "2026-06-01"
      })
      const head = scene.head()
      const refused = yield* scene.refusal("party.crossAppoint", { ...intoParty, partyPost: "partyHead" })
      assert.deepStrictEqual([refused["_tag"], refused["clause"]], ["Refused", "1.3.3"])
      assert.strictEqual(scene.head(), head)
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
    ["tomorrow", { from: tomorrow }, { _tag: "FutureDay", path: "$.from", found: tomorrow, latest: today }],
    [
      "somebody of another office",
      { person: "pe_e" },
      { _tag: "NotOnStaff", path: "$.person", person: "pe_e", office: "of_1", on: "2026-06-10" }
    ],
    [
      "the day before the post set out from",
      { from: "2026-06-04" },
      { _tag: "DayTooEarly", path: "$.from", found: "2026-06-04", earliest: "2026-06-05" }
    ],
    [
      "a Party post that isn't held",
      { person: "pe_a" },
      { _tag: "PostNotHeld", path: "$.partyPost", person: "pe_a", post: "partyLeader", on: "2026-06-10" }
    ],
    [
      "a post of management that isn't held",
      { ...intoParty, managementPost: "principalManager" },
      {
        _tag: "PostNotHeld",
        path: "$.managementPost",
        person: "pe_b",
        post: "principalManager",
        on: "2026-06-10"
      }
    ],
    [
      "the director's post, which another has",
      { managementPost: "director" },
      { _tag: "PostTaken", path: "$.managementPost", post: "director", holder: "pe_a" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withLeaders
      const before = head()
      assert.deepStrictEqual(yield* refusal("party.crossAppoint", { ...cross, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("is refused under 1.5.3 for who is no full member; what it offers instead is accepted", () =>
    Effect.gen(function* () {
      const scene = yield* withLeaders
      yield* scene.act("staff.assignPost", {
        office: "of_1",
        person: "pe_c",
        post: "partner",
        from: "2026-06-01"
      })
      const refused = yield* scene.refusal("party.crossAppoint", { ...intoParty, person: "pe_c" })
      assert.deepStrictEqual(
        [refused["_tag"], refused["command"], refused["clause"], refused["conditions"]],
        [
          "Refused",
          "party.crossAppoint",
          "1.5.3",
          [
            {
              what: "partyPostStage",
              operator: "atLeast",
              observed: "probationary",
              required: "full",
              met: false
            }
          ]
        ]
      )
      const lawful = refused["lawful"] as ReadonlyArray<{ readonly input: Facts }>
      assert.deepStrictEqual(
        lawful.map(({ input }) => [input["person"], input["partyPost"], input["managementPost"]]),
        [
          ["pe_a", "partyHead", "director"],
          ["pe_b", "partyLeader", "partner"]
        ]
      )
      for (const { input } of lawful) yield* scene.act("party.crossAppoint", input)
      const again = yield* scene.refusal("party.crossAppoint", { ...intoParty, person: "pe_c" })
      assert.deepStrictEqual(again["lawful"], [])
    })
  )

  it.effect("happens once at a time for each person, whatever the direction", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withLeaders
      const { value } = yield* act("party.crossAppoint", cross)
      const already = {
        _tag: "CrossesAlready",
        path: "$.person",
        person: "pe_b",
        crossAppointment: value.crossAppointment
      }
      for (const again of [cross, { ...intoParty, from: today }])
        assert.deepStrictEqual(yield* refusal("party.crossAppoint", again), already)
      yield* act("party.endCrossAppointment", { office: "of_1", person: "pe_b", on: "2026-06-20" })
      assert.deepStrictEqual(yield* refusal("party.crossAppoint", { ...intoParty, from: "2026-06-20" }), {
        _tag: "DayTooEarly",
        path: "$.from",
        found: "2026-06-20",
        earliest: "2026-06-21"
      })
      yield* act("party.crossAppoint", { ...intoParty, from: "2026-06-21" })
    })
  )

  it.effect("is the authority's, within the office's county, as ending is", () =>
    Effect.gen(function* () {
      const { act } = yield* withLeaders
      const end = { office: "of_1", person: "pe_b", on: today }
      for (const actor of [actors.dongzhi, actors.judicialOffice, actors.director]) {
        assert.strictEqual(yield* endOf(act("party.crossAppoint", cross, { actor })), "Forbidden")
        assert.strictEqual(yield* endOf(act("party.endCrossAppointment", end, { actor })), "Forbidden")
      }
    })
  )
})
