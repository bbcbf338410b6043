import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { addBranch, addMember, addOffice, openScene, outcomesOf } from "../Scene.test.fixture.ts"
import { memoryDataFrom, memorySnapshot } from "./MemorySnapshot.ts"

it.effect(
  "another process begins where this one is: the same answers, keys, claims, and the chain goes on",
  () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      yield* addMember(scene, { id: "pe_1" })
      yield* addBranch(scene)
      const receipt = { office: "of_1", on: "2026-06-20", amount: "10000" }
      const first = yield* scene.act("fund.recordReceipt", receipt, { key: "k-1" })
      const copy = memoryDataFrom(memorySnapshot(scene.data))
      assert.deepStrictEqual(copy, scene.data)
      const other = yield* openScene({ data: copy, clock: scene.clock })
      assert.deepStrictEqual(yield* outcomesOf(other, "of_1"), yield* outcomesOf(scene, "of_1"))
      // A key that is known is answered as it was; a claim that is taken stays so.
      assert.deepStrictEqual(yield* other.act("fund.recordReceipt", receipt, { key: "k-1" }), first)
      yield* other.act("fund.recordReceipt", receipt, { key: "k-2" })
      assert.strictEqual(copy.head.seq, scene.data.head.seq + 1)
      assert.strictEqual(
        copy.entries.length,
        scene.data.entries.length + 1,
        "the first process is left alone"
      )
      const joining = { office: "of_2", person: "pe_1", practitioner: true, from: "2026-06-30" }
      yield* addOffice(other, { id: "of_2" })
      assert.strictEqual((yield* other.refusal("staff.join", joining))["_tag"], "AlreadyActive")
    })
)
