import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { Actor } from "../access/Actor.ts"
import { residentIdCheckDigit } from "../kernel/ResidentId.ts"
import { commands } from "../register/commands.ts"
import { actors, addMember, addOffice, endOf, openScene } from "../Scene.test.fixture.ts"

const actor = { actor: actors.guichi }
const residentId = `34170219900101123${residentIdCheckDigit("34170219900101123")}`

describe("considering an act", () => {
  it.effect("answers what it would be told, and writes nothing", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      const before = scene.head()
      const input = { office: "of_1", on: "2026-06-30", amount: "100000" }
      const { levy } = yield* scene.on(scene.jiceng.consider(commands["fund.recordReceipt"], input, actor))
      assert.strictEqual<bigint>(levy, 3_000n)
      assert.strictEqual(scene.head(), before)
    })
  )

  it.effect("refuses what the act would be refused with", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      yield* addMember(scene, { id: "pe_a" })
      const consider = (name: keyof typeof commands, input: unknown, as: { readonly actor: Actor } = actor) =>
        endOf(scene.on(scene.jiceng.consider(commands[name], input, as)))
      const leaving = { office: "of_1", person: "pe_x", on: "2026-06-30" }
      assert.strictEqual(yield* consider("staff.leave", leaving), "UnknownReference")
      assert.strictEqual(yield* consider("staff.leave", { office: "of_1" }), "InvalidInput")
      const elsewhere = consider("staff.leave", { ...leaving, person: "pe_a" }, { actor: actors.dongzhi })
      assert.strictEqual(yield* elsewhere, "Forbidden")
    })
  )

  it.effect("notices a claim that somebody else holds", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* scene.act("person.register", { id: "pe_1", name: "某甲", residentId })
      const again = scene.jiceng.consider(commands["person.register"], { name: "某乙", residentId }, actor)
      assert.strictEqual(yield* endOf(scene.on(again)), "ClaimTaken")
    })
  )
})
