import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { Facts } from "../Scene.test.fixture.ts"
import { rosterIn } from "../party/JointBranch.test.fixture.ts"
import type { CommandName } from "../register/commands.ts"
import { cross, headship, pairsIn, withLeaders } from "./CrossScene.test.fixture.ts"

describe("a pair ends with the post on either side, in the same commit and on the same last day", () => {
  const on = "2026-06-20"
  const b = { office: "of_1", person: "pe_b" }
  const head = { ...cross, person: "pe_a", partyPost: "partyHead", managementPost: "director" }
  type Ending = readonly [string, Facts, CommandName, Facts, string]

  it.effect.each<Ending>([
    ["its post of management ends", cross, "staff.endPost", { ...b, post: "partner", on }, on],
    ["the person leaves the staff", cross, "staff.leave", { ...b, on }, on],
    [
      "the leader's appointment ends",
      cross,
      "party.endLeader",
      { organization: "po_1", person: "pe_b", on },
      on
    ],
    ["the head's appointment ends", head, "party.endHead", { organization: "po_1", on }, on],
    [
      "another head follows",
      head,
      "party.appointHead",
      { ...headship, person: "pe_b", from: on },
      "2026-06-19"
    ],
    [
      "the office leaves the joint branch",
      cross,
      "party.leaveJointBranch",
      { organization: "po_1", office: "of_1", on },
      on
    ],
    [
      "the organization is dissolved",
      head,
      "party.dissolve",
      { organization: "po_1", dissolvedOn: on },
      "2026-06-19"
    ]
  ])("%s", ([, made, name, input, lastDay]) =>
    Effect.gen(function* () {
      const scene = yield* withLeaders
      yield* scene.act("party.crossAppoint", made)
      const entries = scene.data.entries.length
      // Nothing that it rests on ends before the last day on which it is known to have held.
      const early = Object.entries({
        on: "2026-06-09",
        from: "2026-06-10",
        dissolvedOn: "2026-06-10"
      }).filter(([field]) => field in input)
      assert.strictEqual(
        (yield* scene.refusal(name, { ...input, ...Object.fromEntries(early) }))["_tag"],
        "DayTooEarly"
      )
      yield* scene.act(name, input)
      assert.lengthOf(scene.data.entries, entries + 1)
      assert.deepStrictEqual(
        rosterIn(scene).crossAppointments.map(({ from, to }) => [from, to]),
        [["2026-06-10", lastDay]] as never
      )
    })
  )

  it.effect("a post beside it ends and the pair goes on", () =>
    Effect.gen(function* () {
      const scene = yield* withLeaders
      yield* scene.act("staff.assignPost", { ...b, post: "principalManager", from: "2026-06-06" })
      yield* scene.act("party.appointLeader", { ...headship, person: "pe_a" })
      yield* scene.act("party.crossAppoint", cross)
      yield* scene.act("staff.endPost", { ...b, post: "principalManager", on })
      yield* scene.act("party.endLeader", { organization: "po_1", person: "pe_a", on })
      yield* scene.act("party.endHead", { organization: "po_1", on })
      yield* scene.act("party.leaveJointBranch", { organization: "po_1", office: "of_2", on })
      assert.deepStrictEqual(pairsIn(scene), ["pe_b partyLeader → partner 2026-06-10"])
    })
  )

  it.effect("a head who is named again, now attested, goes on crossing", () =>
    Effect.gen(function* () {
      const scene = yield* withLeaders
      yield* scene.act("party.crossAppoint", head)
      const attestation = { by: "贵池区司法局党总支", on: "2026-06-15" }
      yield* scene.act("party.appointHead", { ...headship, from: on, attestation })
      assert.deepStrictEqual(pairsIn(scene), ["pe_a partyHead → director 2026-06-10"])
      yield* scene.act("party.endHead", { organization: "po_1", on })
      assert.deepStrictEqual(pairsIn(scene), [`pe_a partyHead → director 2026-06-10 ${on}`])
    })
  )
})
