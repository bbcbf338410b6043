import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import fc from "fast-check"
import {
  addMember,
  addOffice,
  copyOf,
  type Facts,
  openScene,
  outcomesOf,
  type Scene,
  today
} from "../Scene.test.fixture.ts"

/** Somebody of 梅村所 as drawn: everything that the order looks at, with the day on which it changes. */
interface Drawn {
  readonly practitioner: boolean
  readonly post: "director" | "partner" | "principalManager" | undefined
  /** Days on which the post began, the last day on the staff, and full membership. */
  readonly postFrom: string
  readonly left: string | undefined
  readonly fullOn: string | undefined
}
interface Attempt {
  readonly person: number
  readonly from: string
  readonly attested: boolean
}

const days = ["2026-06-05", "2026-06-10", "2026-06-11", today]
const day = fc.constantFrom(...days)
const long = "2019-01-01"
const drawn: fc.Arbitrary<Drawn> = fc.record({
  practitioner: fc.boolean(),
  post: fc.constantFrom("director", "partner", "principalManager", undefined, undefined),
  postFrom: fc.constantFrom(long, "2026-06-10"),
  left: fc.constantFrom(undefined, undefined, "2026-06-10"),
  fullOn: fc.constantFrom("2015-07-01", "2015-07-01", "2026-06-11", undefined)
})
const situation = fc.record({
  // One director at most: whoever is drawn after the first is a partner.
  people: fc.array(drawn, { minLength: 1, maxLength: 5 }).map((people) => {
    const first = people.findIndex(({ post }) => post === "director")
    return people.map((one, place) =>
      one.post === "director" && place !== first ? { ...one, post: "partner" as const } : one
    )
  }),
  form: fc.constantFrom("own", "own", "joint", "jointWithoutLead"),
  attempts: fc.array(fc.record({ person: fc.nat({ max: 4 }), from: day, attested: fc.boolean() }), {
    minLength: 1,
    maxLength: 4
  })
})
type Situation = typeof situation extends fc.Arbitrary<infer S> ? S : never

const idOf = (place: number) => `pe_${place}`
const attestation = { by: "贵池区司法局党总支", on: "2026-06-01" }

/** What the document says, from the drawing itself: who may be named on a day, and under which clause. */
const oracle = ({ people, form }: Situation, on: string) => {
  const eligible = people.map(
    ({ left, fullOn }) => (left === undefined || on <= left) && fullOn !== undefined && fullOn <= on
  )
  const among = (may: (one: Drawn) => boolean) =>
    people.flatMap((one, place) => (eligible[place] === true && may(one) ? [idOf(place)] : []))
  const holds = (one: Drawn) => one.post !== undefined && one.postFrom <= on
  const all = among(() => true)
  if (form === "jointWithoutLead" || (form === "joint" && all.length < 3))
    return { clause: "1.3.3", may: all, bound: false }
  const director = among((one) => holds(one) && one.post === "director")
  if (director.length > 0) return { clause: "1.3.3", may: director, bound: true }
  const managers = among((one) => holds(one) && one.post !== "director")
  if (managers.length > 0) return { clause: "1.3.4", may: managers, bound: true }
  return { clause: "1.3.5", may: among(({ practitioner }) => practitioner), bound: true }
}

const setUp = Effect.fnUntraced(function* ({ people, form }: Situation) {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2" })
  for (const [place, { practitioner, post, postFrom, left, fullOn }] of people.entries()) {
    const person = { office: "of_1", person: idOf(place) }
    yield* addMember(scene, { id: idOf(place), practitioner })
    if (fullOn !== undefined) yield* scene.act("party.recordStage", { ...person, stage: "full", on: fullOn })
    if (post !== undefined) yield* scene.act("staff.assignPost", { ...person, post, from: postFrom })
    if (left !== undefined) yield* scene.act("staff.leave", { ...person, on: left })
  }
  yield* scene.act("party.found", {
    id: "po_1",
    name: "党支部",
    superior: "贵池区司法局党总支",
    foundedOn: "2026-06-01",
    ...(form === "own"
      ? { form: "independentBranch", office: "of_1" }
      : {
          form: "jointBranch",
          ground: "nearby",
          units: ["of_1", "of_2"].map((office) => ({ kind: "office", office })),
          ...(form === "joint" && { lead: "of_1" })
        })
  })
  return scene
})

const appoint = (
  { act }: Scene,
  { person, from, attested }: Omit<Attempt, "person"> & { readonly person: string }
) =>
  act("party.appointHead", {
    organization: "po_1",
    office: "of_1",
    person,
    from,
    ...(attested && { attestation })
  })

/** Whether each act that a refusal offers is accepted, each on a copy of the register. */
const tryLawful = Effect.fnUntraced(function* (scene: Scene, lawful: ReadonlyArray<Facts>) {
  const named: Array<string> = []
  for (const { command, input, missing } of lawful) {
    assert.strictEqual(command, "party.appointHead")
    const copy = yield* openScene({ data: copyOf(scene.data) })
    yield* Effect.orDie(
      copy.act("party.appointHead", { ...(input as Facts), ...(missing !== undefined && { attestation }) })
    )
    named.push((input as Facts)["person"] as string)
  }
  return named
}, Effect.scoped)

const follow = Effect.fnUntraced(function* (drawing: Situation) {
  const scene = yield* setUp(drawing)
  let current: { readonly person: string; readonly attested: boolean } | undefined
  for (const { person: place, from, attested } of drawing.attempts) {
    const person = idOf(place)
    const { clause, may, bound } = oracle(drawing, from)
    const before = scene.head()
    const end = yield* Effect.result(appoint(scene, { person, from, attested }))
    if (end._tag === "Success") {
      assert.include(may, person)
      assert.isTrue(clause !== "1.3.5" || attested)
      const found = yield* outcomesOf(scene, "of_1", from)
      for (const of of ["1.3.3", "1.3.4", "1.3.5"])
        assert.notStrictEqual(found[of], "violated", `${of} on ${from}`)
      current = { person, attested }
      continue
    }
    assert.strictEqual(scene.head(), before)
    if (end.failure._tag !== "Refused") {
      assert.include(["NotOnStaff", "DayTooEarly", "PostTaken"], end.failure._tag)
      continue
    }
    assert.strictEqual(end.failure.clause, clause)
    assert.isNotEmpty(end.failure.conditions)
    assert.isFalse(may.includes(person) && (clause !== "1.3.5" || attested))
    const needed = bound && clause === "1.3.5"
    const already = current !== undefined && (!needed || current.attested) ? [current.person] : []
    const offered = yield* tryLawful(scene, end.failure.lawful)
    assert.deepStrictEqual([...offered].toSorted(), may.filter((one) => !already.includes(one)).toSorted())
  }
}, Effect.scoped)

it("a head is accepted only in the order of 1.3.3 to 1.3.5, and what a refusal offers is accepted", () =>
  fc.assert(
    fc.asyncProperty(situation, (drawing) => Effect.runPromise(follow(drawing))),
    { numRuns: 150 }
  ))
