import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Remedy } from "../norm/Finding.ts"
import type { OfficeId } from "../office/Office.ts"
import { actors, addOffice, openScene, outcomesOf, type Scene, today } from "../Scene.test.fixture.ts"
import type { CommandName } from "../register/commands.ts"
import { type InternalSystem, managementSystems, systemInForce } from "./OfficeSystems.ts"

const withOffice = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  return scene
})

const adopt = ({ act }: Scene, system: InternalSystem, from: string) =>
  Effect.orDie(act("office.adoptSystem", { office: "of_1", system, title: "制度", from }))

const inForceOn = ({ jiceng, on }: Scene, system: InternalSystem, day: string) =>
  Effect.map(on(jiceng.view), (view) =>
    systemInForce(view.stateOf("of_1" as OfficeId, today)!, system, day as PlainDate)
  )

const remediesOf = ({ jiceng, on }: Scene, clause: string) =>
  Effect.orDie(
    Effect.map(
      on(jiceng.assess({ kind: "office", office: "of_1" as OfficeId }, { actor: actors.city })),
      ({ findings }): ReadonlyArray<Remedy> =>
        findings.find((finding) => finding.clause === clause)?.remedies ?? []
    )
  )

describe("a system is in force", () => {
  it.effect("from the day of its document to its last day, and never once it is void", () =>
    Effect.gen(function* () {
      const scene = yield* withOffice
      yield* adopt(scene, "consultation", "2020-03-01")
      yield* scene.act("office.repealSystem", { office: "of_1", system: "consultation", on: "2023-12-31" })
      yield* adopt(scene, "consultation", "2025-01-01")
      const on = (day: string) => inForceOn(scene, "consultation", day)
      const days = ["2020-02-29", "2020-03-01", "2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01", today]
      assert.deepStrictEqual(yield* Effect.forEach(days, on), [false, true, true, false, false, true, true])
      assert.isFalse(yield* inForceOn(scene, "archives", today))
      const mistake = { office: "of_1", system: "consultation", from: "2025-01-01", reason: "登记有误" }
      yield* scene.act("office.voidSystem", mistake)
      assert.isFalse(yield* on(today))
      assert.isTrue(yield* on("2023-12-31"))
    })
  )

  it.effect("and all nine of them on the day of the last", () =>
    Effect.gen(function* () {
      const scene = yield* withOffice
      for (const [place, system] of managementSystems.entries())
        yield* adopt(scene, system, `2021-0${place + 1}-01`)
      assert.strictEqual((yield* outcomesOf(scene, "of_1", "2021-08-31"))["3.3.2"], "violated")
      assert.strictEqual((yield* outcomesOf(scene, "of_1", "2021-09-01"))["3.3.2"], "satisfied")
      assert.strictEqual((yield* outcomesOf(scene, "of_1", "2021-09-01"))["1.5.6"], "violated")
    })
  )
})

describe("what a finding offers is accepted, with a title, and clears it", () => {
  it.effect.each([
    ["3.3.2", 9],
    ["1.5.6", 1]
  ] as const)("%s: %d act(s) together", ([clause, acts]) =>
    Effect.gen(function* () {
      const scene = yield* withOffice
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))[clause], "undetermined")
      yield* adopt(scene, "consultation", "2020-03-01")
      const remedies = yield* remediesOf(scene, clause)
      assert.lengthOf(remedies, acts)
      for (const { command, input, missing } of remedies) {
        assert.strictEqual((yield* outcomesOf(scene, "of_1"))[clause], "violated")
        assert.deepStrictEqual(missing, ["title"])
        yield* scene.act(command as CommandName, { ...input, title: "制度" })
      }
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))[clause], "satisfied")
      assert.deepStrictEqual(yield* remediesOf(scene, clause), [])
    })
  )

  it.effect("only what is missing is offered", () =>
    Effect.gen(function* () {
      const scene = yield* withOffice
      for (const system of managementSystems.filter((one) => one !== "archives"))
        yield* adopt(scene, system, "2021-01-01")
      assert.deepStrictEqual(yield* remediesOf(scene, "3.3.2"), [
        {
          command: "office.adoptSystem",
          input: { office: "of_1", system: "archives", from: today },
          missing: ["title"]
        }
      ])
    })
  )
})
