import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { type Scene, today } from "../Scene.test.fixture.ts"
import { cross, withLeaders } from "../crossing/CrossScene.test.fixture.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { postsOn } from "./PostsOn.ts"

const shown = (scene: Scene, id: string, day: string) =>
  Effect.map(scene.on(scene.jiceng.view), (view) => {
    const found = postsOn(view, id, day as PlainDate)
    return (
      found && {
        offices: found.offices.map(String),
        organization: found.organization,
        posts: found.posts.map(
          ({ side, post, person, office, since, onStaff }) =>
            `${side} ${post} ${person} ${office} ${since}${onStaff ? "" : " left"}`
        ),
        crossAppointments: found.crossAppointments.map(
          ({ person, office, partyPost, managementPost, since }) =>
            `${person} ${office} ${partyPost} ${managementPost} ${since}`
        )
      }
    )
  })

describe("posts on a day", () => {
  it.effect("stand side by side with what joins them, for an office and for its organization", () =>
    Effect.gen(function* () {
      const scene = yield* withLeaders
      yield* scene.act("party.crossAppoint", cross)
      const named = { organization: "po_1", office: "of_2", person: "pe_f", from: "2026-06-06" }
      yield* scene.act("party.nameLiaison", named)
      yield* scene.act("staff.assignPost", {
        office: "of_1",
        person: "pe_c",
        post: "financeStaff",
        from: "2026-06-07"
      })
      const party = [
        "party partyHead pe_a of_1 2026-06-05",
        "party partyLeader pe_b of_1 2026-06-05",
        "party liaison pe_f of_2 2026-06-06"
      ]
      assert.deepStrictEqual(yield* shown(scene, "of_1", today), {
        offices: ["of_1"],
        organization: "po_1",
        posts: [
          "management director pe_a of_1 2019-01-01",
          "management partner pe_b of_1 2019-01-01",
          "staff financeStaff pe_c of_1 2026-06-07",
          ...party
        ],
        crossAppointments: ["pe_b of_1 partyLeader partner 2026-06-10"]
      })
      const whole = (yield* shown(scene, "po_1", today))!
      assert.deepStrictEqual(whole.offices, ["of_1", "of_2"])
      assert.include(whole.posts, "management director pe_e of_2 2019-01-01")
      const past = (yield* shown(scene, "of_1", "2026-06-05"))!
      assert.deepStrictEqual([past.posts.length, past.crossAppointments], [4, []])
    })
  )

  it.effect("show who holds a Party post and has left the staff, and the instructor of an office", () =>
    Effect.gen(function* () {
      const scene = yield* withLeaders
      yield* scene.act("staff.leave", { office: "of_1", person: "pe_a", on: "2026-06-20" })
      const found = (yield* shown(scene, "of_1", today))!
      assert.include(found.posts, "party partyHead pe_a of_1 2026-06-05 left")
      yield* scene.act("party.appointInstructor", {
        office: "of_3",
        person: "pe_f",
        appointedBy: "justiceAdministration",
        from: "2026-06-01"
      })
      assert.deepStrictEqual(yield* shown(scene, "of_3", today), {
        offices: ["of_3"],
        organization: undefined,
        posts: ["party partyBuildingInstructor pe_f of_3 2026-06-01 left"],
        crossAppointments: []
      })
    })
  )

  it.effect.each<readonly [string, string, string]>([
    ["an id that nothing has", "of_9", today],
    ["an office before it began", "of_1", "2018-04-30"],
    ["an organization before it was founded", "po_1", "2026-05-31"]
  ])("are undefined for %s", ([, id, day]) =>
    Effect.gen(function* () {
      assert.isUndefined(yield* shown(yield* withLeaders, id, day))
    })
  )
})
