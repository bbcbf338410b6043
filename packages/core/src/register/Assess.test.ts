import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { Actor } from "../access/Actor.ts"
import { chisitong } from "../chisitong/chisitong.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { rulebookFor } from "../norm/Rulebook.ts"
import type { OfficeId } from "../office/Office.ts"
import {
  actors,
  addBranch,
  addMember,
  addOffice,
  factsOf,
  openScene,
  outcomesOf,
  type Scene,
  today
} from "../Scene.test.fixture.ts"
import type { Scope } from "./Subjects.ts"

/** Offices in two counties, entered against the order of county and name; the third began on 2026-06-10. */
const withOffices = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene, { id: "of_3", name: "乙所", since: "2026-06-10" })
  yield* addOffice(scene, { id: "of_2", name: "丙所", county: "341721" })
  yield* addOffice(scene, { id: "of_1", name: "丁所" })
  return scene
})

const all: Scope = { kind: "all" }
const county = (code: string): Scope => ({ kind: "county", county: code as never })
const office = (id: string): Scope => ({ kind: "office", office: id as OfficeId })

const assess = ({ jiceng, on }: Scene, scope: Scope, actor: Actor, day = today) =>
  on(jiceng.assess(scope, { actor, factsAt: day }))
const subjects = (scene: Scene, scope: Scope, actor: Actor, day = today) =>
  Effect.map(assess(scene, scope, actor, day), ({ findings }) => [
    ...new Set(findings.map(({ subject }) => subject.id))
  ])

describe("what is judged", () => {
  it.effect.each<readonly [string, Actor, ReadonlyArray<string>]>([
    [
      "the city reads both counties, by county and name, and itself",
      actors.city,
      ["of_1", "of_3", "of_2", "341702", "341721", "341700"]
    ],
    ["a county reads its own, itself too", actors.guichi, ["of_1", "of_3", "341702"]],
    ["another county reads its own", actors.dongzhi, ["of_2", "341721"]],
    ["a judicial office reads its county's", actors.judicialOffice, ["of_1", "of_3", "341702"]],
    ["a director reads the own office", actors.director, ["of_1"]],
    ["a partner reads the own office", actors.practitioner, ["of_1"]]
  ])("of all: %s", ([, actor, expected]) =>
    Effect.gen(function* () {
      const scene = yield* withOffices
      assert.deepStrictEqual(yield* subjects(scene, all, actor), expected)
    })
  )

  it.effect.each<readonly [string, Scope, Actor, string]>([
    ["the own county", county("341702"), actors.guichi, "of_1 of_3 341702"],
    ["a county, by the city", county("341721"), actors.city, "of_2 341721"],
    ["a county without offices", county("341722"), actors.city, ""],
    ["another county", county("341721"), actors.guichi, "Forbidden"],
    ["a county, by a director", county("341702"), actors.director, "Forbidden"],
    ["an own office", office("of_1"), actors.director, "of_1"],
    ["an office of the county", office("of_1"), actors.guichi, "of_1"],
    ["an office of another county", office("of_2"), actors.guichi, "Forbidden"],
    ["another office, by a director", office("of_3"), actors.director, "Forbidden"],
    ["an unknown office", office("of_9"), actors.city, "UnknownReference"]
  ])("by name: %s", ([, scope, actor, expected]) =>
    Effect.gen(function* () {
      const scene = yield* withOffices
      const end = yield* Effect.match(subjects(scene, scope, actor), {
        onSuccess: (found) => found.join(" "),
        onFailure: ({ _tag }): string => _tag
      })
      assert.strictEqual(end, expected)
    })
  )

  it.effect.each([
    ["the day before it began", "2026-06-09", []],
    ["its first day", "2026-06-10", ["of_3"]]
  ] as const)("an office is there from its first day: %s", ([, day, expected]) =>
    Effect.gen(function* () {
      const scene = yield* withOffices
      assert.deepStrictEqual(yield* subjects(scene, office("of_3"), actors.city, day as PlainDate), [
        ...expected
      ])
    })
  )

  it.effect("the facts of a refusal to read name the office or show the conditions", () =>
    Effect.gen(function* () {
      const scene = yield* withOffices
      assert.deepStrictEqual(factsOf(yield* Effect.flip(assess(scene, office("of_9"), actors.city))), {
        _tag: "UnknownReference",
        path: "$.office",
        ref: "office/of_9"
      })
      const forbidden = factsOf(yield* Effect.flip(assess(scene, office("of_2"), actors.guichi)))
      assert.deepStrictEqual(forbidden["conditions"], [
        {
          what: "actorTier",
          operator: "equal",
          observed: "county",
          required: "city|county|judicialOffice|office",
          met: true
        },
        { what: "jurisdiction", operator: "equal", observed: "341702", required: "341721", met: false }
      ])
    })
  )
})

describe("as of a day", () => {
  /** 甲, the director, and two practitioners are full members; a branch since 2026-06-01 with 甲 as its head. */
  const withBranch = Effect.gen(function* () {
    const scene = yield* openScene()
    yield* addOffice(scene)
    yield* addMember(scene, { id: "pe_a", post: "director", stage: "full" })
    yield* addMember(scene, { id: "pe_b", post: "partner", stage: "full" })
    yield* addMember(scene, { id: "pe_c", stage: "full" })
    yield* addBranch(scene)
    yield* scene.act("party.appointHead", {
      organization: "po_1",
      office: "of_1",
      person: "pe_a",
      from: "2026-06-05"
    })
    return scene
  })
  const member = { office: "of_1", person: "pe_a" }
  const outcomes = (scene: Scene, clause: string, days: ReadonlyArray<string>) =>
    Effect.map(Effect.all(days.map((day) => outcomesOf(scene, "of_1", day))), (found) =>
      found.map((each) => each[clause])
    )

  it.effect("a head counts from the first day to the last", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch
      yield* scene.act("party.endHead", { organization: "po_1", on: "2026-06-20" })
      assert.deepStrictEqual(
        yield* outcomes(scene, "1.3.3", [
          "2026-05-31",
          "2026-06-01",
          "2026-06-04",
          "2026-06-05",
          "2026-06-20",
          "2026-06-21"
        ]),
        ["notApplicable", "violated", "violated", "satisfied", "satisfied", "violated"]
      )
    })
  )

  it.effect("a leaver counts to the last day: the third member makes an own branch due", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch
      yield* scene.act("staff.leave", { office: "of_1", person: "pe_c", on: "2026-06-10" })
      assert.deepStrictEqual(yield* outcomes(scene, "1.4.1", ["2026-05-31", "2026-06-10", "2026-06-11"]), [
        "violated",
        "satisfied",
        "notApplicable"
      ])
      assert.deepStrictEqual(yield* outcomes(scene, "1.4.2", ["2026-06-10", "2026-06-11"]), [
        "notApplicable",
        "advised"
      ])
    })
  )

  it.effect("a post counts to the last day: without a director it isn't known who leads", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch
      yield* scene.act("staff.endPost", { ...member, post: "director", on: "2026-06-10" })
      assert.deepStrictEqual(yield* outcomes(scene, "1.3.3", ["2026-06-10", "2026-06-11"]), [
        "satisfied",
        "undetermined"
      ])
    })
  )

  it.effect("a stage counts from its day", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch
      yield* scene.act("party.voidStage", { ...member, stage: "full", reason: "登记有误" })
      yield* scene.act("party.recordStage", { ...member, stage: "full", on: "2026-06-10" })
      assert.deepStrictEqual(yield* outcomes(scene, "1.3.3", ["2026-06-09", "2026-06-10", "2026-06-11"]), [
        "notApplicable",
        "satisfied",
        "satisfied"
      ])
    })
  )

  it.effect(
    "rules judge from the day the document was in force, by the rules of another day where asked",
    () =>
      Effect.gen(function* () {
        const { jiceng, on } = yield* withBranch
        const on2019 = { actor: actors.city, factsAt: "2020-01-15" as PlainDate }
        const before = yield* on(jiceng.assess(all, on2019))
        assert.deepStrictEqual(before.findings, [])
        const later = yield* on(jiceng.assess(all, { ...on2019, rulesAt: today }))
        assert.deepStrictEqual([later.rulesAt, later.factsAt], [today, "2020-01-15"] as never)
        const judged = (["office", "county", "city"] as const).flatMap(
          (kind) => rulebookFor(chisitong, kind).rules
        )
        assert.lengthOf(later.findings, judged.length)
      })
  )

  it.effect("an assessment says where in the journal it stands, what was just committed included", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch
      const { cursor } = yield* assess(scene, all, actors.city)
      assert.deepStrictEqual({ ...cursor }, { ...scene.data.head })
      const other = yield* openScene({ data: scene.data })
      const { receipt } = yield* other.act("staff.leave", { ...member, on: today })
      assert.strictEqual((yield* assess(scene, all, actors.city)).cursor.seq, receipt.seq)
    })
  )
})
