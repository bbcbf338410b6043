import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  addBranch,
  addMember,
  addOffice,
  bodyIn,
  endOf,
  type Facts,
  openScene,
  type Scene,
  today
} from "../Scene.test.fixture.ts"
import { partyOrganization } from "./PartyOrganization.ts"

/** 梅村所: 甲 is director, 乙 partner, 丙 practitioner, 丁 other staff, all full members; a branch since 2026-06-01. */
const withBranch = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addMember(scene, { id: "pe_a", post: "director", stage: "full" })
  yield* addMember(scene, { id: "pe_b", post: "partner", stage: "full" })
  yield* addMember(scene, { id: "pe_c", stage: "full" })
  yield* addMember(scene, { id: "pe_d", stage: "full", practitioner: false })
  yield* addBranch(scene)
  return scene
})

const head = { organization: "po_1", office: "of_1", person: "pe_a", from: "2026-06-02" }
const attestation = { by: "贵池区司法局党总支", on: "2026-06-01" }

const headsOf = ({ data }: Scene) =>
  bodyIn(partyOrganization, data.rows.get("partyOrganization/po_1")!.body).heads

/** Finds that people were no full members of the Party. */
const withoutLeaders = (scene: Scene, ...people: ReadonlyArray<string>) =>
  Effect.forEach(people, (person) =>
    scene.act("party.voidStage", { office: "of_1", person, stage: "full", reason: "登记有误" })
  )

const lawfulOf = ({ lawful }: Facts) =>
  (lawful as ReadonlyArray<{ input: Facts; missing?: ReadonlyArray<string> }>).map(
    ({ input, missing }) =>
      `${input["person"] as string}${missing === undefined ? "" : ` + ${missing.join()}`}`
  )

describe("the order of 1.3.3 to 1.3.5", () => {
  it.effect.each([
    ["1.3.3", [], "pe_b", ["pe_a"], "headIsDirector"],
    ["1.3.4", ["pe_a"], "pe_c", ["pe_b"], "headInPool"],
    ["1.3.5", ["pe_a", "pe_b"], "pe_d", ["pe_c + attestation"], "headIsPractitioner"],
    ["1.3.5", ["pe_a", "pe_b"], "pe_c", ["pe_c + attestation"], "headAttested"],
    ["1.3.5", ["pe_a", "pe_b", "pe_c"], "pe_d", [], "headIsPractitioner"]
  ] as const)(
    "refuses under %s where %j are no members and %s is named",
    ([clause, voided, person, lawful, what]) =>
      Effect.gen(function* () {
        const scene = yield* withBranch
        yield* withoutLeaders(scene, ...voided)
        const before = scene.head()
        const refused = yield* scene.refusal("party.appointHead", { ...head, person })
        assert.deepStrictEqual(
          [refused["_tag"], refused["command"], refused["clause"]],
          ["Refused", "party.appointHead", clause]
        )
        assert.deepStrictEqual(lawfulOf(refused), [...lawful])
        const unmet = (refused["conditions"] as ReadonlyArray<Facts>).filter(({ met }) => met === false)
        assert.include(
          unmet.map((condition) => condition["what"]),
          what
        )
        assert.strictEqual(scene.head(), before)
      })
  )

  it.effect("accepts an attested practitioner where the leaders are no members", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch
      yield* withoutLeaders(scene, "pe_a", "pe_b")
      yield* scene.act("party.appointHead", { ...head, person: "pe_c", attestation })
      assert.deepStrictEqual(headsOf(scene)[0]?.attestation, attestation as never)
    })
  )

  it.effect(
    "lets a head who left management be attested as a practitioner, as the finding's remedy says",
    () =>
      Effect.gen(function* () {
        const scene = yield* withBranch
        yield* withoutLeaders(scene, "pe_a")
        yield* scene.act("party.appointHead", { ...head, person: "pe_b" })
        yield* scene.act("staff.endPost", {
          office: "of_1",
          person: "pe_b",
          post: "partner",
          on: "2026-06-10"
        })
        const again = { ...head, person: "pe_b", from: today }
        assert.strictEqual((yield* scene.refusal("party.appointHead", again))["_tag"], "PostTaken")
        yield* scene.act("party.appointHead", { ...again, attestation })
        assert.lengthOf(headsOf(scene), 2)
        const twice = { ...again, attestation }
        assert.strictEqual((yield* scene.refusal("party.appointHead", twice))["_tag"], "PostTaken")
      })
  )

  it.effect.each([
    ["the day before the document was in force", "2020-01-15", "done"],
    ["the day it came into force", "2020-01-16", "Refused"]
  ])("on %s", ([, from, end]) =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      yield* addMember(scene, { id: "pe_a", post: "director", stage: "full" })
      yield* addMember(scene, { id: "pe_b", post: "partner", stage: "full" })
      yield* addBranch(scene, { foundedOn: "2019-06-01" })
      assert.strictEqual(yield* endOf(scene.act("party.appointHead", { ...head, person: "pe_b", from })), end)
    })
  )
})

describe("the head of a joint branch", () => {
  /** Two units; the first leads. Of its three full members only 甲 is director; 戊 is a full member in the second. */
  const withJoint = Effect.fnUntraced(function* (thirdStage: string, lead?: string) {
    const scene = yield* openScene()
    yield* addOffice(scene)
    yield* addOffice(scene, { id: "of_2" })
    yield* addMember(scene, { id: "pe_a", post: "director", stage: "full" })
    yield* addMember(scene, { id: "pe_b", stage: "full" })
    yield* addMember(scene, { id: "pe_c", stage: thirdStage })
    yield* addMember(scene, { id: "pe_e", office: "of_2", stage: "full" })
    yield* addMember(scene, { id: "pe_f", office: "of_2", stage: "probationary" })
    yield* scene.act("party.found", {
      form: "jointBranch",
      id: "po_1",
      name: "联合党支部",
      superior: "贵池区司法局党总支",
      foundedOn: "2026-06-01",
      ground: "largeLeadsSmall",
      units: ["of_1", "of_2"].map((office) => ({ kind: "office", office })),
      ...(lead !== undefined && { lead })
    })
    return scene
  })

  it.effect.each([
    ["the lead has three full members", "full", "of_1", "Refused", "Refused"],
    ["the lead has two", "probationary", "of_1", "done", "done"],
    ["nobody leads", "full", undefined, "done", "done"]
  ] as const)("follows the order only of a large lead: %s", ([, third, lead, ofOther, ofPractitioner]) =>
    Effect.gen(function* () {
      const scene = yield* withJoint(third, lead)
      const other = scene.act("party.appointHead", { ...head, office: "of_2", person: "pe_e" })
      assert.strictEqual(yield* endOf(other), ofOther)
      const practitioner = scene.act("party.appointHead", { ...head, person: "pe_b", from: today })
      assert.strictEqual(yield* endOf(practitioner), ofPractitioner)
      assert.strictEqual(
        yield* endOf(scene.act("party.appointHead", { ...head, person: "pe_a", from: today })),
        ofOther === "done" ? "DayTooEarly" : "done"
      )
    })
  )

  it.effect("is a full member all the same, and the refusal names those of the unit", () =>
    Effect.gen(function* () {
      const scene = yield* withJoint("full")
      const refused = yield* scene.refusal("party.appointHead", { ...head, office: "of_2", person: "pe_f" })
      assert.deepStrictEqual(
        [refused["_tag"], refused["clause"], lawfulOf(refused)],
        ["Refused", "1.3.3", ["pe_e"]]
      )
      yield* scene.act("party.appointHead", { ...head, office: "of_2", person: "pe_e" })
      const again = yield* scene.refusal("party.appointHead", {
        ...head,
        office: "of_2",
        person: "pe_f",
        from: today
      })
      assert.deepStrictEqual(lawfulOf(again), [])
    })
  )
})
