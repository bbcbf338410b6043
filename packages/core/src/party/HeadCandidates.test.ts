import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import fc from "fast-check"
import {
  addBranch,
  addMember,
  addOffice,
  copyOf,
  endOf,
  openScene,
  type Scene,
  today
} from "../Scene.test.fixture.ts"
import { headCandidates } from "./HeadCandidates.ts"

const day = today
const attestation = { by: "贵池区司法局党总支", on: "2026-06-01" }

const candidatesIn = (scene: Scene) =>
  Effect.map(scene.on(scene.jiceng.view), (view) =>
    headCandidates(view.organizationStateOf("po_1", day)!, day)
  )

describe("the candidates for head, with reasons", () => {
  it.effect("fall through a director who is probationary to partners and principal managers", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      yield* addMember(scene, { id: "pe_c", stage: "full" })
      yield* addMember(scene, { id: "pe_b", post: "partner", stage: "full" })
      yield* addMember(scene, { id: "pe_a", post: "director", stage: "probationary" })
      yield* addMember(scene, { id: "pe_d", practitioner: false, stage: "full" })
      yield* addBranch(scene)
      const found = yield* candidatesIn(scene)
      assert.deepStrictEqual(
        found.map(({ person, step, lawful }) => `${person} ${step} ${lawful}`),
        ["pe_a 1.3.3 false", "pe_b 1.3.4 true", "pe_c 1.3.5 false", "pe_d 1.3.5 false"]
      )
      const shown = found.map(({ conditions }) =>
        conditions.map(({ what, observed, required, met }) => `${what} ${observed}/${required} ${met}`)
      )
      assert.deepStrictEqual(shown, [
        ["headStage probationary/full false"],
        ["directorStage probationary/full true", "headStage full/full true"],
        [
          "directorStage probationary/full true",
          "poolBestStage full/full false",
          "headIsPractitioner true/true true",
          "headStage full/full true"
        ],
        [
          "directorStage probationary/full true",
          "poolBestStage full/full false",
          "headIsPractitioner false/true false",
          "headStage full/full true"
        ]
      ])
      yield* scene.act("party.appointHead", {
        organization: "po_1",
        office: "of_1",
        person: "pe_b",
        from: today
      })
      assert.deepStrictEqual(
        (yield* candidatesIn(scene)).filter(({ isHead }) => isHead).map(({ person }) => person as string),
        ["pe_b"]
      )
    })
  )
})

const member = fc.record({
  practitioner: fc.boolean(),
  post: fc.constantFrom("partner", "principalManager", "director", undefined, undefined),
  stage: fc.constantFrom("full", "full", "probationary", "activist", undefined),
  office: fc.constantFrom("of_1", "of_1", "of_2")
})

const staffed = Effect.fnUntraced(function* (
  people: ReadonlyArray<typeof member extends fc.Arbitrary<infer A> ? A : never>,
  form: "own" | "joint" | "jointWithoutLead"
) {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2" })
  const directed = new Set<string>()
  for (const [place, { practitioner, post, stage, office }] of people.entries()) {
    const own = post === "director" && directed.has(office) ? "partner" : post
    if (own === "director") directed.add(office)
    yield* addMember(scene, {
      id: `pe_${place}`,
      office,
      practitioner,
      ...(own !== undefined && { post: own }),
      ...(stage !== undefined && { stage })
    })
  }
  if (form === "own") yield* addBranch(scene)
  else
    yield* Effect.orDie(
      scene.act("party.found", {
        form: "jointBranch",
        id: "po_1",
        name: "联合党支部",
        superior: "局党总支",
        foundedOn: "2026-06-01",
        ground: "nearby",
        units: ["of_1", "of_2"].map((office) => ({ kind: "office", office })),
        ...(form === "joint" && { lead: "of_1" })
      })
    )
  return scene
})

const agree = Effect.fnUntraced(function* (
  people: Parameters<typeof staffed>[0],
  form: Parameters<typeof staffed>[1]
) {
  const scene = yield* staffed(people, form)
  const found = yield* candidatesIn(scene)
  const units = form === "own" ? ["of_1"] : ["of_1", "of_2"]
  assert.lengthOf(found, people.filter(({ office }) => units.includes(office)).length)
  for (const { person, office, lawful, attested, conditions } of found) {
    assert.strictEqual(
      lawful,
      conditions.every(({ met }) => met === true)
    )
    const copy = yield* openScene({ data: copyOf(scene.data) })
    const act = { organization: "po_1", office, person, from: today }
    if (attested) assert.strictEqual(yield* endOf(copy.act("party.appointHead", act)), "Refused")
    const end = yield* endOf(copy.act("party.appointHead", { ...act, ...(attested && { attestation }) }))
    assert.strictEqual(end, lawful ? "done" : "Refused", `${person} of ${office}`)
  }
}, Effect.scoped)

it("a head is accepted who is listed as lawful, and nobody else", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(member, { minLength: 1, maxLength: 6 }),
      fc.constantFrom("own", "own", "joint", "joint", "jointWithoutLead"),
      (people, form) => Effect.runPromise(agree(people, form))
    ),
    { numRuns: 100 }
  ))
