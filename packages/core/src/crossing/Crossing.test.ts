import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  addBranch,
  addMember,
  addOffice,
  openScene,
  outcomesOf,
  type Scene,
  today
} from "../Scene.test.fixture.ts"
import { cross, withLeaders } from "./CrossScene.test.fixture.ts"

/** Both directions on some days, as leaders | management. */
const onDays = (scene: Scene, days: ReadonlyArray<string>, office = "of_1") =>
  Effect.map(Effect.all(days.map((day) => outcomesOf(scene, office, day))), (found) =>
    found.map((each) => `${each["1.5.3:partyIntoManagement"]} | ${each["1.5.3:managementIntoParty"]}`)
  )

describe("双向进入 on a day", () => {
  it.effect("applies from the first day of a post, and is met as long as somebody crosses", () =>
    Effect.gen(function* () {
      const scene = yield* withLeaders
      yield* scene.act("party.crossAppoint", cross)
      yield* scene.act("party.crossAppoint", {
        ...cross,
        person: "pe_a",
        direction: "managementIntoParty",
        partyPost: "partyHead",
        managementPost: "director",
        from: "2026-06-12"
      })
      yield* scene.act("party.endLeader", { organization: "po_1", person: "pe_b", on: "2026-06-20" })
      const days = [
        "2026-05-31",
        "2026-06-04",
        "2026-06-05",
        "2026-06-10",
        "2026-06-12",
        "2026-06-20",
        "2026-06-21"
      ]
      assert.deepStrictEqual(yield* onDays(scene, days), [
        "notApplicable | notApplicable",
        // Director and partner are full members; nobody leads the branch yet.
        "notApplicable | violated",
        "violated | violated",
        "satisfied | violated",
        "satisfied | satisfied",
        "satisfied | satisfied",
        // The head crosses the other way; no other leader is left.
        "notApplicable | satisfied"
      ])
    })
  )

  it.effect("is met in one direction by one person with both posts, and the other doesn't apply", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      yield* addMember(scene, { id: "pe_a", post: "director", stage: "full" })
      yield* addBranch(scene)
      const head = { organization: "po_1", office: "of_1", person: "pe_a", from: "2026-06-05" }
      yield* scene.act("party.appointHead", head)
      assert.deepStrictEqual(yield* onDays(scene, [today]), ["violated | violated"])
      const both = {
        ...cross,
        person: "pe_a",
        partyPost: "partyHead",
        managementPost: "director",
        from: today
      }
      yield* scene.act("party.crossAppoint", both)
      assert.deepStrictEqual(yield* onDays(scene, ["2026-06-29", today]), [
        "violated | violated",
        "satisfied | notApplicable"
      ])
    })
  )

  it.effect("counts nobody who isn't a full member, and no pair of theirs", () =>
    Effect.gen(function* () {
      const scene = yield* withLeaders
      yield* scene.act("party.crossAppoint", cross)
      const mistake = { office: "of_1", stage: "full", reason: "登记有误" }
      yield* scene.act("party.voidStage", { ...mistake, person: "pe_b" })
      assert.deepStrictEqual(yield* onDays(scene, [today]), ["violated | violated"])
      yield* scene.act("party.voidStage", { ...mistake, person: "pe_a" })
      assert.deepStrictEqual(yield* onDays(scene, [today]), ["notApplicable | notApplicable"])
    })
  )

  it.effect("looks at the office's own people: a leader of another unit is that unit's", () =>
    Effect.gen(function* () {
      const scene = yield* withLeaders
      yield* scene.act("party.crossAppoint", cross)
      const leader = { organization: "po_1", office: "of_2", person: "pe_e", from: today }
      assert.deepStrictEqual(yield* onDays(scene, [today], "of_2"), ["notApplicable | violated"])
      yield* scene.act("party.appointLeader", leader)
      assert.deepStrictEqual(yield* onDays(scene, [today], "of_2"), ["violated | violated"])
    })
  )
})
