import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { chisitong } from "../chisitong/chisitong.ts"
import { guichi } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Rulebook } from "../norm/Rulebook.ts"
import { actors, addOffice, openScene, type Scene, today } from "../Scene.test.fixture.ts"
import { findingChanges } from "../simulate/Difference.ts"

const day = (text: string) => text as PlainDate
const all = { kind: "all" } as const

const survey = ({ act }: Scene, on: string, areaSquareMetres: number) =>
  act("office.survey", {
    office: "of_1",
    on,
    by: "贵池区司法局",
    premises: { independent: true, areaSquareMetres }
  })

const changesOf = ({ jiceng, on }: Scene, since: string, factsAt: string = today) =>
  on(jiceng.changes(all, { actor: actors.city, since: day(since), factsAt: day(factsAt) }))

const ofPremises = ({ findings }: Effect.Success<ReturnType<typeof changesOf>>) =>
  findings.flatMap(({ change, rule }) => (rule === "3.1.3" ? [change] : []))

describe("what is otherwise than on an earlier day", () => {
  /** Surveyed with 40, then 60, then 120 square metres. */
  const surveyed = Effect.gen(function* () {
    const scene = yield* openScene()
    yield* addOffice(scene)
    yield* survey(scene, "2026-06-01", 40)
    yield* survey(scene, "2026-06-10", 60)
    yield* survey(scene, "2026-06-20", 120)
    return scene
  })

  it.effect.each<readonly [string, string, ReadonlyArray<string>]>([
    ["2026-06-01", "2026-06-09", []],
    ["2026-06-01", "2026-06-10", ["better"]],
    ["2026-06-09", "2026-06-30", ["cleared"]],
    ["2026-06-10", "2026-06-20", ["cleared"]],
    ["2026-06-20", "2026-06-30", []],
    ["2026-06-20", "2026-06-19", ["new"]]
  ])("from %s to %s: %s", ([since, on, changes]) =>
    Effect.gen(function* () {
      assert.deepStrictEqual(ofPremises(yield* changesOf(yield* surveyed, since, on)), changes)
    })
  )

  it.effect("is the difference of both days' findings, but for another proof of the same", () =>
    Effect.gen(function* () {
      const scene = yield* surveyed
      const found = (factsAt: string) =>
        Effect.map(
          scene.on(scene.jiceng.assess(all, { actor: actors.city, factsAt: day(factsAt) })),
          ({ findings }) => findings
        )
      const difference = findingChanges(yield* found("2026-05-31"), yield* found("2026-06-30"))
      const { findings } = yield* changesOf(scene, "2026-05-31")
      assert.isTrue(findings.length > 0)
      assert.deepStrictEqual(
        findings,
        difference.filter(({ change }) => change !== "otherProof")
      )
    })
  )

  it.effect("obligations become due as time passes", () =>
    Effect.gen(function* () {
      const { obligations } = yield* changesOf(yield* surveyed, "2026-05-31", "2026-06-01")
      const bulletin = obligations.filter(({ id }) => id.startsWith("4.3.3a/341702/2026-0"))
      assert.deepStrictEqual(
        bulletin.map(({ change, id, before, after }) => [change, id, before?.state, after?.state]),
        [
          ["otherState", "4.3.3a/341702/2026-05", "dueSoon", "overdue"],
          ["made", "4.3.3a/341702/2026-06", undefined, "pending"]
        ]
      )
    })
  )

  it.effect("each day is judged by its own rules", () =>
    Effect.gen(function* () {
      const amended: Rulebook = {
        ...chisitong,
        version: "0.2.0",
        since: day("2026-06-25"),
        rules: chisitong.rules.filter(({ clause }) => clause !== "3.1.3")
      }
      const scene = yield* openScene({ rulebook: [chisitong, amended] })
      yield* addOffice(scene)
      yield* survey(scene, "2026-06-01", 40)
      const { findings, rulebook } = yield* changesOf(scene, "2026-06-24")
      const premises = findings.filter(({ rule }) => rule === "3.1.3")
      assert.deepStrictEqual(
        premises.map(({ change, before, after }) => [change, before?.outcome, after]),
        [["cleared", "violated", undefined]]
      )
      assert.strictEqual(rulebook.version, "0.2.0")
    })
  )

  it.effect("is told of a scope to those who may read it", () =>
    Effect.gen(function* () {
      const { jiceng, on } = yield* surveyed
      const asked = { actor: actors.dongzhi, since: day("2026-06-01") }
      const refused = yield* Effect.flip(on(jiceng.changes({ kind: "county", county: guichi }, asked)))
      assert.strictEqual(refused._tag, "Forbidden")
      assert.deepStrictEqual((yield* on(jiceng.changes(all, asked))).findings, [])
    })
  )
})
