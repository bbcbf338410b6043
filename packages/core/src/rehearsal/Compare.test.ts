import { assert, describe, it } from "@effect/vitest"
import { Effect, Result } from "effect"
import { chisitong } from "../chisitong/chisitong.ts"
import { guichi } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { type Amendment, amended } from "../norm/Amend.ts"
import { withProfiles } from "../profile/WithProfiles.ts"
import { actors, addOffice, openScene, type Scene, today } from "../Scene.test.fixture.ts"

const day = (text: string) => text as PlainDate
const all = { kind: "all" } as const
const asked = { actor: actors.city, factsAt: today }
const floor = (value: number | string, since = "2026-06-01"): Amendment => ({
  parameter: "minArea",
  since: day(since),
  value
})

/** Three offices with 60, 99 and 100 square metres. */
const premises = Effect.gen(function* () {
  const scene = yield* openScene()
  for (const [place, areaSquareMetres] of [60, 99, 100].entries()) {
    const office = `of_${place + 1}`
    yield* addOffice(scene, { id: office })
    yield* scene.act("office.survey", {
      office,
      on: "2026-06-10",
      by: "贵池区司法局",
      premises: { independent: true, areaSquareMetres }
    })
  }
  return scene
})

const rehearse = ({ jiceng, on }: Scene, ...amendments: ReadonlyArray<Amendment>) =>
  on(jiceng.rehearse(amendments, all, asked))

describe("rehearsing a higher floor for premises", () => {
  it.effect("tells which offices would fall short, under which clause, by which number", () =>
    Effect.gen(function* () {
      const scene = yield* premises
      const head = scene.head()
      const { changes, findings, offices, before, after } = yield* rehearse(scene, floor(100))
      assert.deepStrictEqual(changes, {
        clauses: ["3.1.3"],
        rules: [],
        parameters: [{ parameter: "minArea", clause: "3.1.3", before: 50, after: 100 }]
      })
      assert.deepStrictEqual(
        findings.map(({ change, rule, subject }) => `${change} ${rule} ${subject.id}`),
        ["worse 3.1.3 of_1", "worse 3.1.3 of_2", "otherProof 3.1.3 of_3"]
      )
      assert.deepStrictEqual(
        offices.map(({ id }) => id),
        ["of_1", "of_2"]
      )
      assert.notStrictEqual(before.hash, after.hash)
      assert.strictEqual(scene.head(), head)
    })
  )

  it.effect.each<readonly [string, number, ReadonlyArray<string>]>([
    ["to 60, which one has exactly", 60, []],
    ["to 61", 61, ["of_1"]],
    ["to 100", 100, ["of_1", "of_2"]],
    ["to 101", 101, ["of_1", "of_2", "of_3"]]
  ])("%s", ([, value, expected]) =>
    Effect.gen(function* () {
      const { offices } = yield* rehearse(yield* premises, floor(value))
      assert.deepStrictEqual(
        offices.map(({ id }) => id),
        [...expected]
      )
    })
  )

  it.effect("from a later day on changes nothing until then", () =>
    Effect.gen(function* () {
      const scene = yield* premises
      const later = yield* rehearse(scene, floor(100, "2026-07-01"))
      assert.deepStrictEqual([later.findings, later.changes.parameters], [[], []])
      const then = yield* scene.on(
        scene.jiceng.rehearse([floor(100, "2026-07-01")], all, { ...asked, rulesAt: day("2026-07-01") })
      )
      assert.lengthOf(then.offices, 2)
    })
  )

  it.effect("leaves what a county has set as it set it", () =>
    Effect.gen(function* () {
      const rulebook = Result.getOrThrow(
        withProfiles(chisitong, [
          {
            namespace: "guichi",
            county: guichi,
            settings: [
              { parameter: "minArea", since: day("2026-01-01"), value: 55, ground: "贵司〔2026〕1号" }
            ]
          }
        ])
      )
      const scene = yield* premises
      const { offices } = yield* scene.on(
        scene.jiceng.compareRulebooks(
          { before: rulebook, after: Result.getOrThrow(amended(rulebook, [floor(100)])) },
          all,
          asked
        )
      )
      assert.deepStrictEqual(offices, [])
    })
  )
})

describe("two rulebooks over one register", () => {
  it.effect("a rule that one of them hasn't", () =>
    Effect.gen(function* () {
      const scene = yield* premises
      const after = {
        ...chisitong,
        version: "0.2.0",
        rules: chisitong.rules.filter(({ clause }) => clause !== "3.1.3"),
        duties: chisitong.duties.filter(({ clause }) => clause !== "5.3.5a")
      }
      const { changes, findings, obligations } = yield* scene.on(
        scene.jiceng.compareRulebooks({ after }, all, asked)
      )
      assert.deepStrictEqual(changes.rules, [
        { change: "removed", what: "rule", id: "3.1.3", clause: "3.1.3" },
        { change: "removed", what: "duty", id: "newsItems", clause: "5.3.5a" }
      ])
      assert.deepStrictEqual(
        findings.filter(({ rule }) => rule === "3.1.3").map(({ change }) => change),
        ["cleared", "cleared", "otherProof"]
      )
      assert.isTrue(obligations.length > 0 && obligations.every(({ change }) => change === "gone"))
    })
  )

  it.effect("the same one differs in nothing", () =>
    Effect.gen(function* () {
      const scene = yield* premises
      const found = yield* scene.on(scene.jiceng.compareRulebooks({}, all, asked))
      assert.deepStrictEqual(
        [found.findings, found.obligations, found.offices, found.changes.clauses],
        [[], [], [], []]
      )
    })
  )
})

describe("what can be rehearsed", () => {
  it.effect.each<readonly [string, Amendment, string]>([
    ["a parameter that isn't there", { ...floor(1), parameter: "minHeight" }, "$.amendments[0].parameter"],
    [
      "the rate, which is booked with each receipt",
      { ...floor("0.05"), parameter: "levyRate" },
      "$.amendments[0].parameter"
    ],
    ["a number as text", floor("100"), "$.amendments[0].value"],
    ["a negative number", floor(-1), "$.amendments[0].value"],
    ["a share as a number", { ...floor(0.6), parameter: "minBachelorShare" }, "$.amendments[0].value"],
    [
      "a share that is no decimal",
      { ...floor("60%"), parameter: "minBachelorShare" },
      "$.amendments[0].value"
    ],
    ["no day", floor(60, "2026-02-30"), "$.amendments[0].since"]
  ])("%s is refused with its place", ([, amendment, path]) =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(rehearse(yield* openScene(), amendment))
      assert.deepStrictEqual(error._tag === "InvalidInput" && error.issues.map((issue) => issue.path), [path])
    })
  )
})
