import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { Actor } from "../access/Actor.ts"
import { actors, addBranch, addOffice, openScene } from "../Scene.test.fixture.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { OfficeId } from "../office/Office.ts"
import { organizationsIn, type Scope, subjectsIn } from "./Subjects.ts"

const joint = {
  form: "jointBranch",
  id: "po_2",
  name: "联合党支部",
  superior: "局党总支",
  foundedOn: "2026-06-01",
  ground: "nearby",
  lead: "of_2",
  units: [
    { kind: "office", office: "of_2" },
    { kind: "office", office: "of_3" }
  ]
}

/** 梅村所 with its own branch; 第2所 (贵池区) leads a joint branch with 第3所 (东至县). */
const withOrganizations = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2" })
  yield* addOffice(scene, { id: "of_3", county: "341721" })
  yield* addBranch(scene)
  yield* scene.act("party.found", joint, { actor: actors.city })
  return scene
})

const all: Scope = { kind: "all" }
const ofOffice = (office: string): Scope => ({ kind: "office", office: office as never })

describe("one that is named", () => {
  it.effect.each<readonly [string, Actor, string]>([
    ["the city", actors.city, "2026-06-30"],
    ["a county", actors.guichi, "2026-06-30"],
    ["another county", actors.dongzhi, "2026-06-30"],
    ["a director", actors.director, "2026-06-30"],
    ["the city, before the organizations were founded", actors.city, "2026-05-31"],
    ["the city, before there was any office", actors.city, "1990-01-01"]
  ])("is looked up, and is the one that a search among all finds: %s", ([, actor, at]) =>
    Effect.gen(function* () {
      const { jiceng, on } = yield* withOrganizations
      const view = yield* on(jiceng.view)
      const day = at as PlainDate
      const offices = subjectsIn("office", view, all, actor, day)
      const organizations = subjectsIn("partyOrganization", view, all, actor, day)
      for (const id of ["of_1", "of_2", "of_3", "of_9"]) {
        const own = view.stateOf(id as OfficeId, day)?.organization?.id
        assert.deepStrictEqual(
          subjectsIn("office", view, ofOffice(id), actor, day),
          offices.filter(({ subject }) => subject.id === id)
        )
        assert.deepStrictEqual(
          subjectsIn("partyOrganization", view, ofOffice(id), actor, day),
          organizations.filter(({ subject }) => subject.id === own)
        )
      }
      for (const organization of ["po_1", "po_2", "po_9"])
        assert.deepStrictEqual(
          subjectsIn("partyOrganization", view, { kind: "partyOrganization", organization }, actor, day),
          organizations.filter(({ subject }) => subject.id === organization)
        )
    })
  )
})

describe("the Party organizations of a scope", () => {
  it.effect.each<readonly [string, Scope, Actor, string, ReadonlyArray<string>]>([
    ["all, by the city", all, actors.city, "2026-06-30", ["po_1", "po_2"]],
    ["all, by their county", all, actors.guichi, "2026-06-30", ["po_1", "po_2"]],
    ["all, by a county that only has a unit", all, actors.dongzhi, "2026-06-30", []],
    ["all, by a director: the own office's", all, actors.director, "2026-06-30", ["po_1"]],
    ["all, by the director of a unit", all, actors.outsider, "2026-06-30", ["po_2"]],
    [
      "a county's",
      { kind: "county", county: "341702" as never },
      actors.city,
      "2026-06-30",
      ["po_1", "po_2"]
    ],
    ["an office's own", ofOffice("of_1"), actors.city, "2026-06-30", ["po_1"]],
    ["a unit's joint branch", ofOffice("of_3"), actors.city, "2026-06-30", ["po_2"]],
    ["one by name", { kind: "partyOrganization", organization: "po_2" }, actors.city, "2026-06-30", ["po_2"]],
    ["none before they were founded", all, actors.city, "2026-05-31", []]
  ])("%s", ([, scope, actor, day, expected]) =>
    Effect.gen(function* () {
      const { jiceng, on } = yield* withOrganizations
      const view = yield* on(jiceng.view)
      assert.deepStrictEqual(organizationsIn(view, scope, actor, day as PlainDate), expected)
    })
  )

  it.effect.each<readonly [string, string, Actor, string]>([
    ["an unknown one", "po_9", actors.city, "UnknownReference"],
    ["another county's", "po_1", actors.dongzhi, "Forbidden"]
  ])("assessing %s is refused", ([, organization, actor, tag]) =>
    Effect.gen(function* () {
      const { jiceng, on } = yield* withOrganizations
      const asked = jiceng.assess({ kind: "partyOrganization", organization }, { actor })
      assert.strictEqual((yield* Effect.flip(on(asked)))._tag, tag)
    })
  )

  it.effect("a unit counts on its days", () =>
    Effect.gen(function* () {
      const scene = yield* withOrganizations
      yield* scene.act("party.leaveJointBranch", { organization: "po_2", office: "of_3", on: "2026-06-20" })
      const view = yield* scene.on(scene.jiceng.view)
      const units = (day: string) =>
        view.organizationStateOf("po_2", day as PlainDate)?.offices.map(({ id }) => id)
      assert.deepStrictEqual(
        [units("2026-06-20"), units("2026-06-21"), units("2026-05-31")],
        [["of_2", "of_3"], ["of_2"], undefined]
      )
    })
  )
})
