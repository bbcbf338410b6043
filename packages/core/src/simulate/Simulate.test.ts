import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { type CommandName, commands } from "../register/commands.ts"
import {
  actors,
  addBranch,
  addMember,
  addOffice,
  type Facts,
  factsOf,
  openScene,
  type Scene,
  today,
  yesterday
} from "../Scene.test.fixture.ts"

const step = (name: CommandName, input: Facts, on?: string) => ({
  command: commands[name],
  input,
  ...(on !== undefined && { on: on as PlainDate })
})

/** Three full members at 梅村所 with their branch; the second office has two members. */
const opened = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2" })
  for (const id of ["pe_a", "pe_b", "pe_c"]) yield* addMember(scene, { id, stage: "full" })
  for (const id of ["pe_d", "pe_e"]) yield* addMember(scene, { id, office: "of_2", stage: "full" })
  yield* addBranch(scene)
  return scene
})

const simulate = ({ jiceng, on }: Scene, steps: ReadonlyArray<ReturnType<typeof step>>, more: Facts = {}) =>
  on(jiceng.simulate(steps, { actor: actors.city, ...more }))

const leaving = step("staff.leave", { office: "of_1", person: "pe_c", on: yesterday })

describe("what if", () => {
  it.effect("tells what would change for everybody, and writes nothing", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const head = scene.head()
      const found = yield* simulate(scene, [
        step("staff.leave", { office: "of_1", person: "pe_c", on: "2026-06-28" }),
        step("staff.join", { office: "of_2", person: "pe_c", practitioner: true, from: "2026-06-29" }),
        step("party.recordStage", { office: "of_2", person: "pe_c", stage: "full", on: "2015-07-01" })
      ])
      assert.deepStrictEqual(
        found.steps.map(({ ended }) => ended),
        ["done", "done", "done"]
      )
      const changes = found.findings.map(({ change, rule, subject }) => `${change} ${rule} ${subject.id}`)
      assert.include(changes, "new 1.4.1 of_2")
      assert.include(changes, "new 3.2.1 of_1")
      assert.include(changes, "cleared 3.2.1 of_2")
      assert.strictEqual(scene.head(), head)
      assert.strictEqual(found.cursor.seq, scene.data.head.seq)
    })
  )

  it.effect("what could be done only later is done on its day", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const [ends] = yield* Effect.map(
        simulate(scene, [
          step("staff.leave", { office: "of_1", person: "pe_c", on: "2027-03-01" }, "2027-03-01")
        ]),
        ({ steps, ...found }) => {
          assert.deepStrictEqual([found.factsAt, found.rulesAt], ["2027-03-01", "2027-03-01"] as never)
          return steps
        }
      )
      assert.strictEqual(ends!.ended, "done")
      const early = yield* simulate(scene, [
        step("staff.leave", { office: "of_1", person: "pe_c", on: "2027-03-01" })
      ])
      assert.deepInclude(early.steps[0]!, { ended: "refused" })
    })
  )

  it.effect("nothing is done on a day before what is recorded, nor before an earlier step", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const bulletin = { county: "341702", title: "通报", issuedOn: "2026-06-01" }
      for (const [first, second, path] of [
        ["1900-01-01", "2026-07-01", "$.steps[0].on"],
        ["2026-07-02", "2026-07-01", "$.steps[1].on"]
      ] as const) {
        const { steps } = yield* simulate(scene, [
          step("supervision.issueBulletin", bulletin, first),
          step("supervision.issueBulletin", bulletin, second)
        ])
        const refused = steps.find(({ ended }) => ended === "refused")
        assert.deepInclude(refused?.ended === "refused" && factsOf(refused.error), {
          _tag: "DayTooEarly",
          path
        })
      }
    })
  )

  it.effect("a refusal ends it, with its reason; what came before still counts", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const found = yield* simulate(scene, [leaving, leaving, step("office.voidSurvey", {})])
      const [done, refused, unreached] = found.steps
      assert.strictEqual(done!.ended, "done")
      assert.deepInclude(refused!, { ended: "refused" })
      assert.strictEqual(refused?.ended === "refused" && refused.error._tag, "NotOnStaff")
      assert.deepStrictEqual(unreached, { ended: "notReached" })
      assert.isAbove(found.findings.length, 0)
    })
  )

  it.effect("a later step sees what an earlier one did", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const receipt = { office: "of_1", on: today, amount: "1000000" }
      const { steps } = yield* simulate(
        scene,
        [
          step("fund.recordReceipt", { id: "re_1", ...receipt }),
          step("fund.recordRefund", { receipt: "re_1", on: today, amount: "1000001" })
        ],
        { actor: actors.guichi }
      )
      assert.deepStrictEqual(
        steps.map(({ ended }) => ended),
        ["done", "refused"]
      )
      const view = yield* scene.on(scene.jiceng.view)
      assert.strictEqual(view.fundOf("of_1" as never).fees.fen.length, 0)
    })
  )

  it.effect("obligations are made, gone and met", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const found = yield* simulate(scene, [
        step("supervision.issueBulletin", { county: "341702", title: "通报", issuedOn: today }),
        step("office.register", {
          id: "of_3",
          county: "341721",
          name: "新所",
          locality: { name: "某镇", kind: "township" },
          form: "partnership",
          since: "2018-05-01"
        })
      ])
      const changes = found.obligations.map(({ change, id }) => `${change} ${id}`)
      assert.include(changes, "otherState 4.3.3a/341702/2026-06")
      assert.include(changes, "made 5.3.5a/of_3/2026-06")
      assert.include(changes, "made 4.3.3a/341721/2026-06")
    })
  )

  it.effect("nobody is told of what they may not read, and nobody acts beyond their power", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const found = yield* scene.on(
        scene.jiceng.simulate(
          [step("fund.recordReceipt", { office: "of_1", on: today, amount: "1000000" })],
          {
            actor: actors.director
          }
        )
      )
      assert.strictEqual(found.steps[0]!.ended, "done")
      assert.isTrue(found.findings.every(({ subject }) => subject.id === "of_1" || subject.id === "po_1"))
      const refused = yield* scene.on(scene.jiceng.simulate([leaving], { actor: actors.dongzhi }))
      assert.strictEqual(refused.steps[0]!.ended === "refused" && refused.steps[0]!.error._tag, "Forbidden")
      assert.deepStrictEqual([refused.findings, refused.obligations], [[], []])
    })
  )

  it.effect("begins again when the register goes on meanwhile", () =>
    Effect.gen(function* () {
      let meanwhile: Effect.Effect<unknown> = Effect.void
      const scene = yield* openScene({
        wrap: (store) => ({
          ...store,
          read: (request) =>
            Effect.suspend(() => {
              const first = meanwhile
              meanwhile = Effect.void
              return Effect.andThen(first, store.read(request))
            })
        })
      })
      yield* addOffice(scene)
      yield* addMember(scene, { id: "pe_a" })
      const other = yield* openScene({ data: scene.data })
      meanwhile = Effect.orDie(other.act("staff.leave", { office: "of_1", person: "pe_a", on: today }))
      const found = yield* simulate(scene, [
        step("staff.leave", { office: "of_1", person: "pe_a", on: today })
      ])
      assert.strictEqual(found.cursor.seq, scene.data.head.seq)
      assert.strictEqual(found.steps[0]!.ended === "refused" && found.steps[0]!.error._tag, "NotOnStaff")
    })
  )

  it.effect("gives up on a register that never rests", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const restless = yield* openScene({
        data: scene.data,
        wrap: (store) => ({
          ...store,
          read: (request) =>
            Effect.map(store.read(request), (snapshot) => ({
              ...snapshot,
              head: { ...snapshot.head, seq: snapshot.head.seq + 1 }
            }))
        })
      })
      const error = yield* Effect.flip(simulate(restless, [leaving]))
      assert.strictEqual(error._tag, "TooBusy")
    })
  )
})
