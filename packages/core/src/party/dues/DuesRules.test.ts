import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { termsOn } from "../../norm/Terms.ts"
import type { PlainDate } from "../../kernel/PlainDate.ts"
import {
  addBranch,
  addMember,
  addOffice,
  openScene,
  outcomesOf,
  type Scene
} from "../../Scene.test.fixture.ts"
import { dues } from "./DuesRules.ts"

/** 600 yuan of dues of 2025 and 1 yuan of 2026; 100 yuan of 2025 refunded on 2025-12-31, the rest on 2026-04-10. */
const withDues = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addMember(scene, { id: "pe_a" })
  yield* addBranch(scene, { foundedOn: "2025-01-01" })
  const payment = { organization: "po_1", office: "of_1", person: "pe_a" }
  yield* scene.act("party.recordDues", { ...payment, on: "2025-03-01", amount: "60000" })
  yield* scene.act("party.recordDues", { ...payment, on: "2026-05-01", amount: "100" })
  const refund = { organization: "po_1", period: 2025 }
  yield* scene.act("party.refundDues", { ...refund, on: "2025-12-31", amount: "10000" })
  yield* scene.act("party.refundDues", { ...refund, on: "2026-04-10", amount: "50000" })
  return scene
})

const factsOn = (scene: Scene, day: string) =>
  Effect.map(scene.on(scene.jiceng.view), (view) => {
    const { facts } = dues.read(
      view.organizationStateOf("po_1", day as PlainDate)!,
      day as PlainDate,
      termsOn(day as PlainDate)
    )
    return [facts.duesPaid, facts.duesUnrefunded, facts.duesOverdueDays]
  })

describe("dues of a Party organization, as of a day", () => {
  it.effect.each<readonly [string, ReadonlyArray<number>, string]>([
    ["2025-02-28", [0, 0, 0], "notApplicable"],
    ["2025-03-01", [60_000, 60_000, 0], "pending"],
    ["2025-12-31", [60_000, 50_000, 0], "pending"],
    ["2026-01-01", [60_000, 50_000, 0], "pending"],
    ["2026-01-02", [60_000, 50_000, 1], "pending"],
    // Days 89, 90 and 91 after the end of 2025.
    ["2026-03-30", [60_000, 50_000, 88], "pending"],
    ["2026-03-31", [60_000, 50_000, 89], "pending"],
    ["2026-04-01", [60_000, 50_000, 90], "violated"],
    ["2026-04-09", [60_000, 50_000, 98], "violated"],
    ["2026-04-10", [60_000, 0, 0], "satisfied"],
    ["2026-05-01", [60_100, 100, 0], "pending"]
  ])("%s", ([day, facts, outcome]) =>
    Effect.gen(function* () {
      const scene = yield* withDues
      assert.deepStrictEqual(yield* factsOn(scene, day), [...facts])
      assert.strictEqual((yield* outcomesOf(scene, "of_1", day))["1.6.3"], outcome)
    })
  )

  it.effect("an account nobody has written has nothing to say", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      yield* addBranch(scene)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.6.3"], "notApplicable")
    })
  )
})
