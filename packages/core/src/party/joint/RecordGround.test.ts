import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  actors,
  addBranch,
  addJointBranch,
  addOffice,
  bodyIn,
  openScene,
  outcomesOf,
  writePast
} from "../../Scene.test.fixture.ts"
import { partyOrganization } from "../PartyOrganization.ts"

const withOffices = Effect.gen(function* () {
  const scene = yield* openScene()
  for (const id of ["of_1", "of_2"]) yield* addOffice(scene, { id })
  return scene
})

describe("recording the ground", () => {
  /** A joint branch that an import brought without its ground. */
  const withoutGround = Effect.gen(function* () {
    const scene = yield* withOffices
    yield* addJointBranch(scene, ["of_1", "of_2"])
    const { ground: _, ...body } = bodyIn(
      partyOrganization,
      scene.data.rows.get("partyOrganization/po_1")!.body
    )
    yield* writePast(scene, partyOrganization, "po_1", body)
    return scene
  })
  const input = { organization: "po_1", ground: "nearby" }

  it.effect("is done once, by the authority of the county", () =>
    Effect.gen(function* () {
      const scene = yield* withoutGround
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.4.3"], "violated")
      for (const actor of [actors.dongzhi, actors.director])
        assert.strictEqual(
          (yield* scene.refusal("party.recordGround", input, { actor }))["_tag"],
          "Forbidden"
        )
      yield* scene.act("party.recordGround", input)
      assert.notStrictEqual((yield* outcomesOf(scene, "of_1"))["1.4.3"], "violated")
      assert.deepStrictEqual(yield* scene.refusal("party.recordGround", input), {
        _tag: "AlreadyExists",
        path: "$.ground",
        ref: "partyOrganization/po_1"
      })
    })
  )

  it.effect("is refused for an unknown branch and for one that isn't joint", () =>
    Effect.gen(function* () {
      const scene = yield* withOffices
      yield* addBranch(scene)
      for (const organization of ["po_1", "po_9"])
        assert.deepStrictEqual(yield* scene.refusal("party.recordGround", { ...input, organization }), {
          _tag: "UnknownReference",
          path: "$.organization",
          ref: `partyOrganization/${organization}`
        })
    })
  )
})
